import { type Decision, allowed, refused } from '../decision.ts'
import type { State } from '../contest/state.ts'
import type { Seat } from './scoring.ts'

/** A jury recognises at most this many entries, so that a recognition stays special. */
export const mostRecognitions = 5

export type ReopenRefusal = 'judging-closed' | 'not-signed-off' | 'juror-removed'

/** The chair gives signed-off sheets back while judging is open. */
export function mayReopen(state: State, seat: Seat): Decision<ReopenRefusal> {
  if (!state.judgingOpen) return refused('judging-closed')
  if (seat.removedAt) return refused('juror-removed')
  return seat.signedOffAt ? allowed : refused('not-signed-off')
}

export type RemoveRefusal = 'already-counted' | 'juror-removed' | 'own-seat'

/** The chair removes another juror until the count, for good: the sheets do not count from then on. */
export function mayRemove(
  state: State,
  seat: { readonly removedAt: Date | null; readonly own: boolean },
): Decision<RemoveRefusal> {
  if (isCounted(state)) return refused('already-counted')
  if (seat.removedAt) return refused('juror-removed')
  return seat.own ? refused('own-seat') : allowed
}

export type RecogniseRefusal =
  | 'already-counted'
  | 'judging-not-open-yet'
  | 'too-many-recognitions'
  | 'entry-not-in-the-running'

/** The chair records recognitions from the opening of judging until the count. */
export function mayRecognise(
  state: State,
  recognition: { readonly others: number; readonly inTheRunning: boolean },
): Decision<RecogniseRefusal> {
  if (isCounted(state)) return refused('already-counted')
  const begun = state.phase === 'voting' || state.phase === 'counting'
  if (!begun) return refused('judging-not-open-yet')
  if (!recognition.inTheRunning) return refused('entry-not-in-the-running')
  return recognition.others < mostRecognitions ? allowed : refused('too-many-recognitions')
}

export type MinutesRefusal = 'not-counted-yet' | 'minutes-signed-already'

/** The chair signs the minutes once, after the count. */
export function maySignMinutes(
  state: State,
  minutesSignedAt: Date | null,
): Decision<MinutesRefusal> {
  const counted = ['counted', 'results', 'closed'].includes(state.phase)
  if (!counted) return refused('not-counted-yet')
  return minutesSignedAt ? refused('minutes-signed-already') : allowed
}

function isCounted(state: State): boolean {
  return ['counted', 'results', 'closed', 'cancelled'].includes(state.phase)
}
