import type { EntryStatus } from '#app/domain/entry/entry.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import { RejectedBecause } from './check-state.tsx'
import { OwnPoster } from './own-poster.tsx'

/** What has become of one's own entry. */
export function EntryStanding({
  at,
  entry,
  status,
  asked,
  resultsOut,
}: {
  readonly at: ContestPlace
  readonly entry: {
    readonly id: string
    readonly number: number | null
    readonly rejectKind: string | null
    readonly rejectReason: string | null
  }
  readonly status: EntryStatus
  /** Whether its owner was asked to complete it, which is said beside. */
  readonly asked: boolean
  readonly resultsOut: boolean
}) {
  const { entry: words, own, feedback, objection } = useWords()
  if (status === 'submitted') return asked ? null : <Notice>{words.mine.waiting}</Notice>
  if (status === 'withdrawn') return <Notice>{own.withdraw.done}</Notice>
  if (status === 'rejected') {
    return (
      <Notice tone="bad">
        <RejectedBecause entry={entry} />
      </Notice>
    )
  }
  if (status !== 'accepted') return null
  return (
    <>
      {entry.number === null ? null : (
        <Notice tone="good">
          <p>{words.mine.accepted(entry.number)}</p>
          <a href={addresses.entry(at, entry.number)} className="inline-flex min-h-11 items-center">
            {words.mine.seePublic}
          </a>
        </Notice>
      )}
      <OwnPoster entry={entry} />
      {resultsOut && entry.number !== null ? (
        <p className="mb-4">
          <a href={addresses.feedback(entry.id)} className="inline-flex min-h-11 items-center">
            {feedback.link}
          </a>
          <br />
          <a href={addresses.objection(entry.id)} className="inline-flex min-h-11 items-center">
            {objection.title}
          </a>
        </p>
      ) : null}
    </>
  )
}
