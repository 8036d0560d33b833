import { Link } from '@remix-run/react'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Progress } from '#app/domain/jury/scoring.ts'
import { Photo } from '../entry/photo.tsx'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { useWords } from '../words.tsx'

const marks: Readonly<Record<Progress, string>> = {
  untouched: 'border-line text-soft',
  begun: 'border-accent text-accent',
  complete: 'border-brand bg-brand text-white',
}

/** The entries of a juror's round with what is done and what is left. */
export function JuryList({
  at,
  entries,
}: {
  readonly at: ContestPlace
  readonly entries: readonly (WindowEntry & { readonly progress: Progress })[]
}) {
  const words = useWords().jury.list
  const done = entries.filter(({ progress }) => progress === 'complete').length
  return (
    <>
      <p className="mb-4 font-semibold">
        {entries.length === 0 ? words.empty : words.lead(done, entries.length)}
      </p>
      <ul className="grid gap-3">
        {entries.map(entry => (
          <li key={entry.number}>
            <Link
              to={addresses.sheet(at, entry.number)}
              className="flex items-center gap-4 overflow-hidden rounded-xl border border-line bg-card pr-4 text-ink no-underline shadow-sm hover:shadow-lg"
            >
              <Photo entry={entry} sizes="7rem" className="h-24 w-28 shrink-0 object-cover" />
              <span className="grow py-2">
                <span className="block font-display text-lg font-bold">
                  {entry.number}. {entry.shopName}
                </span>
                <span className="block text-soft">
                  {entry.street} {entry.houseNumber}
                </span>
                <span
                  className={`mt-1 inline-block rounded-full border px-3 text-sm ${marks[entry.progress]}`}
                >
                  {words[entry.progress]}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
