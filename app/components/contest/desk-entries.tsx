import { type DeskStatus, waitsForCheck } from '#app/domain/entry/completion.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { deskStatusWord } from '../entry/desk-status.ts'
import { useWords } from '../words.tsx'

type DeskEntry = {
  readonly id: string
  readonly number: number | null
  readonly shopName: string
  readonly trade: string
  readonly status: DeskStatus
}

/** Entries of a contest; those that wait for the check first. */
export function DeskEntries({
  at,
  entries,
}: {
  readonly at: ContestPlace
  readonly entries: readonly DeskEntry[]
}) {
  const words = useWords()
  const waiting = entries.filter(({ status }) => waitsForCheck(status))
  const decided = entries
    .filter(({ status }) => !waitsForCheck(status))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
  return (
    <ul className="grid gap-2">
      {[...waiting, ...decided].map(({ id, number, shopName, trade, status }) => (
        <li key={id}>
          <a
            href={addresses.deskEntry(at, id)}
            className="pane flex items-baseline gap-3 px-4 py-3 text-ink no-underline hover:underline"
          >
            <span className="w-8 shrink-0 text-right text-xl font-bold tabular-nums">
              {number ?? '–'}
            </span>
            <span className="grow">
              <span className="block font-semibold">{shopName}</span>
              <span className="block text-sm text-soft">{trade}</span>
            </span>
            <span
              className={`text-sm ${waitsForCheck(status) ? 'font-semibold text-accent' : 'text-soft'}`}
            >
              {deskStatusWord(words, status)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
