import type { ReactNode } from 'react'
import type { Walk } from '#app/domain/map/walk.ts'
import type { Stop } from '#app/domain/map/shortest-path.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

export type ListedEntry = {
  readonly number: number
  readonly shopName: string
  readonly street: string
  readonly houseNumber: string
  readonly stepFree: boolean | null
}

/** Below this a distance says less than that it is next door. */
const nextDoorMetres = 15

/** The walk as a list: the place in it, the entry's number and name, where it is, how far to the next. */
export function WalkList({
  at,
  stops,
}: {
  readonly at: ContestPlace
  readonly stops: Walk<Stop & ListedEntry>['stops']
}) {
  if (stops.length === 0) return null
  return (
    <ol className="walk-list">
      {stops.map(({ metresToNext, ...entry }) => (
        <li key={entry.number} className="walk-stop">
          <EntryLine at={at} entry={entry}>
            <Way metres={metresToNext} />
          </EntryLine>
        </li>
      ))}
    </ol>
  )
}

/** How far it is to the next stop; on paper there is room for the figure alone. */
function Way({ metres }: { readonly metres: number | null }) {
  const words = useWords().map
  if (metres === null) return <span className="walk-way">{words.lastStop}</span>
  return (
    <span className="walk-way">
      <span aria-hidden="true">↓ </span>
      <span className="not-printed">
        {metres < nextDoorMetres ? words.nextDoor : words.toNext(metres)}
      </span>
      <span className="print-inline">{words.scale(metres)}</span>
    </span>
  )
}

/** Entries that no walk passes, by number. */
export function OtherEntries({
  at,
  title,
  help,
  entries,
}: {
  readonly at: ContestPlace
  readonly title: string
  readonly help?: string
  readonly entries: readonly ListedEntry[]
}) {
  if (entries.length === 0) return null
  return (
    <section className="walk-others">
      <h2 className="mb-1">{title}</h2>
      {help ? <p className="mb-2 text-soft">{help}</p> : null}
      <ul className="walk-list">
        {entries.map(entry => (
          <li key={entry.number} className="walk-stop">
            <EntryLine at={at} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function EntryLine({
  at,
  entry,
  children,
}: {
  readonly at: ContestPlace
  readonly entry: ListedEntry
  readonly children?: ReactNode
}) {
  const words = useWords()
  const address = useAddress()
  const { number, shopName, street, houseNumber, stepFree } = entry
  return (
    <>
      <span className="walk-number">
        <span className="sr-only">{words.entry.number(number)}</span>
        <span aria-hidden="true">{number}</span>
      </span>
      <span className="walk-text">
        <a href={address(addresses.entry(at, number))} className="walk-name">
          {shopName}
        </a>
        <span className="walk-address">
          {street} {houseNumber}
          {stepFree === true ? <span className="not-printed"> · {words.map.stepFree}</span> : null}
        </span>
        {children}
      </span>
    </>
  )
}
