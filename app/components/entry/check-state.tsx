import type { DeskStatus } from '#app/domain/entry/completion.ts'
import { rejectKindOf } from '#app/domain/entry/rejection.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** What the check has said about an entry so far, as the desk reads it. */
export function CheckState({
  at,
  entry,
  status,
  asking,
}: {
  readonly at: ContestPlace
  readonly entry: Rejected & { readonly id: string; readonly number: number | null }
  readonly status: DeskStatus
  /** The last asking with its deadline, and the time of its answer, in words. */
  readonly asking: {
    readonly text: string
    readonly until: string
    readonly when: string | null
  } | null
}) {
  const { entry: words, check } = useWords()
  const { id, number } = entry
  return (
    <>
      {status === 'accepted' ? (
        <Notice tone="good">
          {number === null ? check.accepted : <p>{words.desk.acceptedAs(number)}</p>}
          {number === null ? null : (
            <a href={addresses.deskPoster(at, id)} className="inline-flex min-h-11 items-center">
              {check.numbers.poster(number)}
            </a>
          )}
        </Notice>
      ) : null}
      {status === 'rejected' ? (
        <Notice>
          <p>{words.desk.rejected}</p>
          <p>{reasonIn(check, entry)}</p>
        </Notice>
      ) : null}
      {asking && ['submitted', 'asked', 'overdue'].includes(status) ? (
        <Notice>
          <p className="font-semibold">{askingSentence(check, status, asking)}</p>
          <p className="whitespace-pre-line">{asking.text}</p>
        </Notice>
      ) : null}
    </>
  )
}

function askingSentence(
  words: ReturnType<typeof useWords>['check'],
  status: DeskStatus,
  asking: { readonly until: string; readonly when: string | null },
): string {
  if (asking.when !== null) return words.answered(asking.when)
  return status === 'overdue' ? words.overdue(asking.until) : words.asked(asking.until)
}

type Rejected = { readonly rejectKind: string | null; readonly rejectReason: string | null }

/** That an entry was turned away and why, as its owner reads it. */
export function RejectedBecause({ entry }: { readonly entry: Rejected }) {
  const words = useWords()
  return <>{words.entry.mine.rejected(reasonIn(words.check, entry))}</>
}

/** One of the usual reasons, the organiser's own words, or both. */
function reasonIn(words: ReturnType<typeof useWords>['check'], entry: Rejected): string {
  const kind = rejectKindOf(entry.rejectKind)
  const usual = kind === 'other' ? [] : [words.rejectKinds[kind]]
  return [...usual, entry.rejectReason ?? ''].filter(text => text !== '').join(' ')
}

/** The way on to the next entry that waits, so that one is decided after the other. */
export function NextWaiting({
  at,
  next,
}: {
  readonly at: ContestPlace
  readonly next: { readonly id: string; readonly shopName: string } | null
}) {
  const { check } = useWords()
  if (!next) return <p className="mb-8">{check.noneWaiting}</p>
  return (
    <p className="mb-8">
      <ButtonLink href={addresses.deskEntry(at, next.id)}>{check.next(next.shopName)}</ButtonLink>
    </p>
  )
}
