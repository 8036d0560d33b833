import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useAddress, useWords } from '../words.tsx'
import { type Find, GalleryFind } from './gallery-find.tsx'
import { ShopWindow, type WindowEntry } from './shop-window.tsx'

/** How many shopfronts stand side by side on the widest screen. */
const longestRow = 4

/** The entries of a contest as a street, with what finds one among them. */
export function Gallery({
  at,
  entries,
  total,
  isAsked,
  find,
}: {
  readonly at: ContestPlace
  readonly entries: readonly WindowEntry[]
  readonly total: number
  /** Whether these are only the entries that were looked for. */
  readonly isAsked: boolean
  readonly find: Find
}) {
  const { contest, gallery } = useWords()
  const address = useAddress()
  const all = address(addresses.contest(at))
  return (
    <section className="mb-14" aria-labelledby="gallery">
      <h2 id="gallery" className="mb-2">
        {contest.gallery}
      </h2>
      {total === 0 ? (
        <EmptyState title={contest.galleryEmpty}>
          <p className="text-soft">{contest.galleryEmptyNext}</p>
        </EmptyState>
      ) : (
        <p className="mb-6 max-w-prose text-soft">
          {contest.entriesInTheRunning(total)} {contest.order.explanation}
        </p>
      )}
      {total > 1 ? <GalleryFind at={at} find={find} /> : null}
      {isAsked ? (
        <output className="mb-6 block font-semibold">
          {gallery.shown(entries.length, total)}{' '}
          <a href={`${all}#gallery`} className="inline-flex min-h-11 items-center font-normal">
            {gallery.showAll}
          </a>
        </output>
      ) : null}
      {isAsked && entries.length === 0 ? (
        <EmptyState title={gallery.none}>
          <p className="mb-3 text-soft">{gallery.noneNext}</p>
          <ButtonLink href={`${all}#gallery`} look="quiet">
            {gallery.showAll}
          </ButtonLink>
        </EmptyState>
      ) : null}
      <ul className="street">
        {entries.map((entry, place) => (
          <ShopWindow
            key={entry.number}
            at={at}
            entry={entry}
            first={place === 0}
            eager={place < longestRow}
          />
        ))}
      </ul>
    </section>
  )
}
