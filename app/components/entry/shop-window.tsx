import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'
import { Photo } from './photo.tsx'

export type WindowEntry = Parameters<typeof Photo>[0]['entry'] & {
  readonly number: number
  readonly street: string
  readonly houseNumber: string
}

/** How wide a window is: four to a row on a wide screen, else up to 24 rem, alone on a telephone. */
const inTheStreet = '(min-width: 72rem) 16rem, (min-width: 39rem) 24rem, calc(100vw - 3.75rem)'

/** An entry as a shopfront in the street: the name on its board, the window, the number on the glass. */
export function ShopWindow({
  at,
  entry,
  first = false,
  eager = first,
}: {
  readonly at: ContestPlace
  readonly entry: WindowEntry
  /** Whether the street begins with it. */
  readonly first?: boolean
  /** Whether it stands in the first row, whose photos are fetched at once. */
  readonly eager?: boolean
}) {
  const address = useAddress()
  return (
    <li>
      <a href={address(addresses.entry(at, entry.number))} className="shopfront">
        <h3 className="signboard">{entry.shopName}</h3>
        <div className="window">
          <Photo entry={entry} named first={first} eager={eager} sizes={inTheStreet} widest={800} />
          <EntryNumber number={entry.number} />
        </div>
        <p className="plinth">
          {entry.trade} · {entry.street} {entry.houseNumber}
        </p>
      </a>
    </li>
  )
}

/** The number on the glass. */
export function EntryNumber({ number }: { readonly number: number }) {
  const { entry } = useWords()
  return (
    <span className="glass-number">
      <span className="sr-only">{entry.number(number)}</span>
      <span aria-hidden="true">{number}</span>
    </span>
  )
}
