import { Link } from '@remix-run/react'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Progress as SheetProgress } from '#app/domain/jury/scoring.ts'
import { Photo } from '../entry/photo.tsx'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Progress } from '../ui/progress.tsx'
import { useWords } from '../words.tsx'

const marks: Readonly<Record<SheetProgress, string>> = {
  untouched: 'border-edge text-soft',
  begun: 'border-accent text-accent',
  complete: 'border-brand bg-brand text-on-brand',
}

/** The entries of a juror's round with what is done and what is left. */
export function JuryList({
  at,
  entries,
}: {
  readonly at: ContestPlace
  readonly entries: readonly (WindowEntry & { readonly progress: SheetProgress })[]
}) {
  const words = useWords().jury.list
  const done = entries.filter(({ progress }) => progress === 'complete').length
  if (entries.length === 0) return <EmptyState title={words.empty} />
  return (
    <>
      <Progress label={words.lead(done, entries.length)} done={done} all={entries.length} />
      <ul className="grid gap-3">
        {entries.map(entry => (
          <li key={entry.number}>
            <Link
              to={addresses.sheet(at, entry.number)}
              className="pane flex items-stretch gap-4 overflow-hidden pr-4 text-ink no-underline hover:underline"
            >
              <Photo
                entry={entry}
                named
                sizes="7rem"
                className="min-h-24 w-28 shrink-0 object-cover"
              />
              <span className="grow py-3">
                <span className="block text-lg font-bold leading-tight">
                  {entry.number}. {entry.shopName}
                </span>
                <span className="block text-sm text-soft">
                  {entry.street} {entry.houseNumber}
                </span>
                <span
                  className={`mt-1.5 inline-block rounded-control border-2 px-2 text-sm font-semibold ${marks[entry.progress]}`}
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
