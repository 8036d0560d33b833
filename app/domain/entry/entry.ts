import { type Decision, allowed, refused } from '../decision.ts'
import { type Facts, type State, stateAt } from '../contest/state.ts'
import type { Timeline } from '../contest/timeline.ts'

export type EntryFacts = {
  readonly number: number | null
  readonly confirmedAt: Date | null
  readonly acceptedAt: Date | null
  readonly rejectedAt: Date | null
  readonly withdrawnAt: Date | null
}

export type EntryStatus = 'unconfirmed' | 'submitted' | 'accepted' | 'rejected' | 'withdrawn'

/** Where an entry stands; a withdrawal outweighs whatever the check said, and nothing is without its proof. */
export function statusOf(entry: EntryFacts): EntryStatus {
  if (!entry.confirmedAt) return 'unconfirmed'
  if (entry.withdrawnAt) return 'withdrawn'
  if (entry.rejectedAt) return 'rejected'
  if (entry.acceptedAt) return 'accepted'
  return 'submitted'
}

/** The public sees an accepted entry that has its number. */
export function isPublic<E extends EntryFacts>(entry: E): entry is E & { readonly number: number } {
  return statusOf(entry) === 'accepted' && entry.number !== null
}

export type EnterRefusal = 'entries-not-open-yet' | 'entries-closed' | 'call-not-published'

/** An upload that began in time may finish so long after the entries have closed. */
export const uploadGraceMs = 60_000

/**
 * A shop may be entered from the opening instant until the first instant of the close. What counts is when
 * the sending began; a slow upload may run up to 60 seconds beyond the close.
 */
export function mayEnter(
  contest: Timeline & Facts,
  { begunAt, now }: { readonly begunAt: Date; readonly now: Date },
): Decision<EnterRefusal> {
  const { phase, entriesOpen } = stateAt(contest, begunAt)
  if (phase === 'draft') return refused('call-not-published')
  if (phase === 'announced') return refused('entries-not-open-yet')
  const latest = contest.entriesCloseAt.getTime() + uploadGraceMs
  return entriesOpen && now.getTime() < latest ? allowed : refused('entries-closed')
}

export type CheckRefusal = 'entry-already-decided' | 'contest-already-counted'

/** The check decides about an entry once, and not any more after the count. */
export function mayDecideEntry(entry: EntryFacts, state: State): Decision<CheckRefusal> {
  if (statusOf(entry) !== 'submitted') return refused('entry-already-decided')
  const counted = ['counted', 'results', 'closed', 'cancelled'].includes(state.phase)
  return counted ? refused('contest-already-counted') : allowed
}
