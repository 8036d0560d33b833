import { type Decision, allowed, refused } from '../decision.ts'
import type { State } from '../contest/state.ts'

export type EntryFacts = {
  readonly number: number | null
  readonly acceptedAt: Date | null
  readonly rejectedAt: Date | null
  readonly withdrawnAt: Date | null
}

export type EntryStatus = 'submitted' | 'accepted' | 'rejected' | 'withdrawn'

/** Where an entry stands; a withdrawal outweighs whatever the check said. */
export function statusOf(entry: EntryFacts): EntryStatus {
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

/** A shop may be entered from the opening instant until the first instant of the close. */
export function mayEnter(state: State): Decision<EnterRefusal> {
  if (state.entriesOpen) return allowed
  if (state.phase === 'draft') return refused('call-not-published')
  return refused(state.phase === 'announced' ? 'entries-not-open-yet' : 'entries-closed')
}

export type CheckRefusal = 'entry-already-decided' | 'contest-already-counted'

/** The check decides about an entry once, and not any more after the count. */
export function mayDecideEntry(entry: EntryFacts, state: State): Decision<CheckRefusal> {
  if (statusOf(entry) !== 'submitted') return refused('entry-already-decided')
  const counted = ['counted', 'results', 'closed', 'cancelled'].includes(state.phase)
  return counted ? refused('contest-already-counted') : allowed
}
