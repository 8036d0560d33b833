import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult, EntryResult, Figure, Result } from '#app/domain/result/result.ts'
import { entriesWithAward } from '#app/domain/result/awarded.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { sortedBy } from '#app/i18n/dates.ts'
import { Photo } from '../entry/photo.tsx'
import { EntryNumber, type WindowEntry } from '../entry/shop-window.tsx'
import { useAddress, useLanguage, useWords } from '../words.tsx'
import { Agreement } from './agreement.tsx'
import { Closeness, useShown } from './closeness.tsx'
import { VoteAccount } from './vote-account.tsx'
import { useCategoryName, useTieText } from '../contest/rules-text.tsx'
import { Standards } from './standards.tsx'

type Story = {
  readonly at: ContestPlace
  readonly rules: Rules
  readonly result: Result
  readonly entries: readonly WindowEntry[]
}

/** The awards with their points, then everybody else by the alphabet, then the votes as a whole. */
export function ResultStory({ at, rules, result, entries }: Story) {
  const words = useWords().result
  const categoryOf = useCategoryName(rules)
  const shops = new Map(entries.map(entry => [entry.number, entry]))
  const several = result.categories.length > 1
  return (
    <>
      {result.publicQuorumMet || rules.public.share === 0 ? null : (
        <p className="mb-6 max-w-prose">{words.quorumUnmet}</p>
      )}
      {result.categories.map(category => (
        <section key={category.category} className="mb-12">
          {several ? <h2 className="mb-4">{categoryOf(category.category)}</h2> : null}
          <Awards at={at} rules={rules} category={category} shops={shops} />
          {rules.awards.audience && category.awards.audience.length === 0 ? (
            <p className="mb-6">{words.noAudienceAward}</p>
          ) : null}
          <Standards at={at} awards={category.awards} shops={shops} />
          <Agreement rules={rules} agreement={category.agreement} />
          <Thanks at={at} category={category} shops={shops} />
        </section>
      ))}
      <VoteAccount ballots={result.ballots} />
    </>
  )
}

type CategoryOf = {
  readonly at: ContestPlace
  readonly category: CategoryResult
  readonly shops: ReadonlyMap<number, WindowEntry>
}

function Awards({ at, rules, category, shops }: CategoryOf & { readonly rules: Rules }) {
  const words = useWords().result
  const { places, audience } = category.awards
  const marginOf = (award: string) => category.margins.find(margin => margin.award === award)
  const awards = [
    ...places.flatMap(({ place, entries }) =>
      entries.map(number => ({
        title: words.place(place),
        number,
        placed: true,
        margin: marginOf(`place-${place}`),
      })),
    ),
    ...audience.map(number => ({
      title: words.audienceAward,
      number,
      placed: false,
      margin: marginOf('audience'),
    })),
  ]
  const shownIn = (number: number) => category.entries.find(({ entry }) => entry === number)
  return (
    <ol className="mb-8 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {awards.map(({ title, number, placed, margin }) => {
        const [shop, entry] = [shops.get(number), shownIn(number)]
        return shop && entry ? (
          <Award key={title + number} {...{ at, rules, title, shop, entry, placed, margin }} />
        ) : null
      })}
    </ol>
  )
}

function Award(award: {
  readonly at: ContestPlace
  readonly rules: Rules
  readonly title: string
  /** Whether this is a place of the ranking, which has a story of how it was reached. */
  readonly placed: boolean
  readonly margin: CategoryResult['margins'][number] | undefined
  readonly shop: WindowEntry
  readonly entry: EntryResult
}) {
  const { at, rules, title, shop, entry, placed, margin } = award
  const words = useWords().result
  const address = useAddress()
  return (
    <li className="overflow-hidden rounded-xl border border-line bg-card shadow-sm">
      <div className="relative aspect-4/3 overflow-hidden bg-line">
        <Photo
          entry={shop}
          eager
          sizes="(min-width: 40rem) 24rem, 100vw"
          className="size-full object-cover"
        />
        <EntryNumber number={shop.number} />
      </div>
      <div className="p-4">
        <p className="font-semibold text-accent">{title}</p>
        <h3 className="mb-2">
          <a href={address(addresses.entry(at, shop.number))} className="text-ink">
            {shop.shopName}
          </a>
        </h3>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 text-soft tabular-nums">
          {entry.total && rules.public.share > 0 ? (
            <Points name={words.total} points={entry.total} />
          ) : null}
          {entry.juryPoints ? <Points name={words.juryPoints} points={entry.juryPoints} /> : null}
          {entry.publicPoints && rules.public.share > 0 ? (
            <Points name={words.publicPoints} points={entry.publicPoints} />
          ) : null}
        </dl>
        {rules.public.share > 0 || rules.awards.audience ? (
          <p className="mt-2 text-soft">{words.votes(entry.votes)}</p>
        ) : null}
        {placed ? <HowReached rules={rules} entry={entry} /> : null}
        <Closeness margin={margin} />
      </div>
    </li>
  )
}

function Points({ name, points }: { readonly name: string; readonly points: Figure }) {
  const shown = useShown()
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-right font-semibold text-ink">{shown(points)}</dd>
    </>
  )
}

function HowReached({ rules, entry }: { readonly rules: Rules; readonly entry: EntryResult }) {
  const words = useWords().result
  const tieText = useTieText(rules)
  if (entry.reachedBy === null) return null
  const sentence =
    entry.reachedBy === 'shared-place'
      ? words.sharedPlace
      : words.decidedBy(tieText(entry.reachedBy))
  return <p className="mt-2 text-soft">{sentence}</p>
}

function Thanks({ at, category, shops }: CategoryOf) {
  const words = useWords().result
  const language = useLanguage()
  const address = useAddress()
  const awarded = entriesWithAward(category.awards)
  const others = category.entries.flatMap(({ entry }) =>
    awarded.has(entry) ? [] : (shops.get(entry) ?? []),
  )
  if (others.length === 0) return null
  return (
    <>
      <h2 className="mb-1">{words.thanks}</h2>
      <p className="mb-3 text-soft">{words.thanksLead}</p>
      <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
        {sortedBy(language, others, shop => shop.shopName).map(shop => (
          <li key={shop.number} className="py-1">
            <a href={address(addresses.entry(at, shop.number))}>{shop.shopName}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
