import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'
import { Photo } from './photo.tsx'

export type WindowEntry = Parameters<typeof Photo>[0]['entry'] & {
  readonly number: number
  readonly street: string
  readonly houseNumber: string
}

/** An entry in the gallery: the window, its number on the glass, the name below. */
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
      <a
        href={address(addresses.entry(at, entry.number))}
        className="group block h-full overflow-hidden rounded-xl border border-line bg-card text-ink no-underline shadow-sm hover:shadow-lg"
      >
        <div className="relative aspect-4/3 overflow-hidden bg-line">
          <Photo
            entry={entry}
            eager={eager}
            sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw"
            className="size-full object-cover transition-transform duration-300 group-hover:scale-103 motion-reduce:transition-none"
          />
          <EntryNumber number={entry.number} />
        </div>
        <div className="p-4">
          <h3 className="mb-1">{entry.shopName}</h3>
          <p className="text-soft">
            {entry.trade} · {entry.street} {entry.houseNumber}
          </p>
        </div>
      </a>
    </li>
  )
}

/** The number on the glass. */
export function EntryNumber({ number }: { readonly number: number }) {
  const { entry } = useWords()
  return (
    <span className="absolute bottom-2 left-2 sm:bottom-3 sm:left-3 rounded-md bg-white/95 px-2 py-0.5 font-display text-xl sm:px-3 sm:py-1 sm:text-2xl font-bold text-brand shadow">
      <span className="sr-only">{entry.number(number)}</span>
      <span aria-hidden="true">{number}</span>
    </span>
  )
}
