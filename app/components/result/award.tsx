import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult, EntryResult, Figure } from '#app/domain/result/result.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useTieText } from '../contest/rules-text.tsx'
import { Photo } from '../entry/photo.tsx'
import { EntryNumber, type WindowEntry } from '../entry/shop-window.tsx'
import { useAddress, useWords } from '../words.tsx'
import { Closeness, useShown } from './closeness.tsx'

/** One award: whose it is, with what points, how it was reached and how close it was. */
export function Award(award: {
  readonly at: ContestPlace
  readonly rules: Rules
  readonly title: string
  /** Whether this is a place of the ranking, which has a story of how it was reached. */
  readonly placed: boolean
  /** Whether the page begins with it. */
  readonly first?: boolean
  readonly margin: CategoryResult['margins'][number] | undefined
  readonly shop: WindowEntry
  readonly entry: EntryResult
}) {
  const { at, rules, title, shop, entry, placed, first = false, margin } = award
  const words = useWords().result
  const address = useAddress()
  return (
    <li>
      <p className="signboard">{title}</p>
      <div className="window">
        <Photo
          entry={shop}
          named
          first={first}
          sizes="(min-width: 40rem) 25rem, calc(100vw - 2.75rem)"
        />
        <EntryNumber number={shop.number} />
      </div>
      <div className="plinth grow text-base">
        <h3 className="mb-3 text-ink">
          <a href={address(addresses.entry(at, shop.number))} className="text-ink">
            {shop.shopName}
          </a>
        </h3>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 tabular-nums">
          {entry.total && rules.public.share > 0 ? (
            <Points name={words.total} points={entry.total} />
          ) : null}
          {entry.juryPoints ? <Points name={words.juryPoints} points={entry.juryPoints} /> : null}
          {entry.publicPoints && rules.public.share > 0 ? (
            <Points name={words.publicPoints} points={entry.publicPoints} />
          ) : null}
        </dl>
        {rules.public.share > 0 || rules.awards.audience ? <p>{words.votes(entry.votes)}</p> : null}
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
  return <p className="mt-2">{sentence}</p>
}
