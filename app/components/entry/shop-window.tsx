import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'
import { Photo } from './photo.tsx'

export type WindowEntry = Parameters<typeof Photo>[0]['entry'] & {
  readonly number: number
  readonly street: string
  readonly houseNumber: string
}

/** An entry as a shopfront in the street: the name on its board, the window, the number on the glass. */
export function ShopWindow({
  at,
  entry,
  eager,
}: {
  readonly at: ContestPlace
  readonly entry: WindowEntry
  readonly eager: boolean
}) {
  const address = useAddress()
  return (
    <li>
      <a href={address(addresses.entry(at, entry.number))} className="shopfront">
        <h3 className="signboard">{entry.shopName}</h3>
        <div className="window">
          <Photo entry={entry} eager={eager} sizes="(min-width: 40rem) 21rem, 100vw" />
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
