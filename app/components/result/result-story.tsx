import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult, Result } from '#app/domain/result/result.ts'
import { entriesWithAward } from '#app/domain/result/awarded.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Passage } from '#app/domain/town/local-text.ts'
import { sortedBy } from '#app/i18n/dates.ts'
import { useCategoryName } from '../contest/rules-text.tsx'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAddress, useLanguage, useWords } from '../words.tsx'
import { Agreement } from './agreement.tsx'
import { CriteriaChart } from './criteria-chart.tsx'
import { Podium } from './podium.tsx'
import { ResultNotes } from './result-notes.tsx'
import { Standards } from './standards.tsx'
import { ViewsChart } from './views-chart.tsx'
import { VoteAccount } from './vote-account.tsx'

type Story = {
  readonly at: ContestPlace
  readonly rules: Rules
  readonly result: Result
  readonly recusals: readonly { readonly juror: number; readonly entry: number }[]
  /** The jury's names by member. */
  readonly members: readonly (readonly [number, string])[]
  /** Why the jury recognised an entry specially, by its number. */
  readonly reasons: readonly (readonly [number, Passage])[]
  readonly entries: readonly WindowEntry[]
}

/** The awards and how they came about, then everybody else by the alphabet, then the votes as a whole. */
export function ResultStory({ at, rules, result, recusals, members, reasons, entries }: Story) {
  const words = useWords().result
  const categoryOf = useCategoryName(rules)
  const shops = new Map(entries.map(entry => [entry.number, entry]))
  const several = result.categories.length > 1
  return (
    <>
      {result.publicQuorumMet || rules.public.share === 0 ? null : (
        <Notice>{words.quorumUnmet}</Notice>
      )}
      {result.categories.map(category => (
        <section key={category.category} className="mb-14">
          <h2 className={several ? 'mb-5' : 'sr-only'}>
            {several ? categoryOf(category.category) : words.placesTitle}
          </h2>
          <Podium at={at} rules={rules} category={category} shops={shops} />
          {rules.awards.audience && category.awards.audience.length === 0 ? (
            <p className="mb-6 max-w-prose">{words.noAudienceAward}</p>
          ) : null}
          <Standards at={at} awards={category.awards} shops={shops} reasons={new Map(reasons)} />
          <div className="mb-10 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
            <CriteriaChart rules={rules} category={category} shops={shops} />
            <ViewsChart rules={rules} category={category} shops={shops} />
          </div>
          <Agreement rules={rules} agreement={category.agreement} />
          <Thanks at={at} category={category} shops={shops} />
        </section>
      ))}
      <ResultNotes
        rules={rules}
        withdrawn={result.withdrawn}
        recusals={recusals}
        members={members}
        shops={shops}
      />
      {rules.public.share > 0 || rules.awards.audience ? (
        <VoteAccount ballots={result.ballots} />
      ) : null}
    </>
  )
}

function Thanks({
  at,
  category,
  shops,
}: {
  readonly at: ContestPlace
  readonly category: CategoryResult
  readonly shops: ReadonlyMap<number, WindowEntry>
}) {
  const words = useWords().result
  const language = useLanguage()
  const address = useAddress()
  const awarded = entriesWithAward(category.awards)
  const others = category.entries.flatMap(({ entry }) =>
    awarded.has(entry) ? [] : (shops.get(entry) ?? []),
  )
  if (others.length === 0) return null
  return (
    <section className="pane p-6 sm:p-8">
      <h2 className="mb-1">{words.thanks}</h2>
      <p className="mb-4 text-soft">{words.thanksLead}</p>
      <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
        {sortedBy(language, others, shop => shop.shopName).map(shop => (
          <li key={shop.number}>
            <a
              href={address(addresses.entry(at, shop.number))}
              className="inline-block py-1.5 text-ink"
            >
              {shop.shopName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
