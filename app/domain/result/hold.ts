import { type Decision, allowed, refused } from '../decision.ts'
import type { State } from '../contest/state.ts'

export type HoldRefusal =
  | 'results-published'
  | 'contest-cancelled'
  | 'call-not-published'
  | 'not-held'

/** Results may be held from the call on, as long as they are not out. */
export function mayHold(state: State): Decision<HoldRefusal> {
  if (state.phase === 'draft') return refused('call-not-published')
  if (state.phase === 'cancelled') return refused('contest-cancelled')
  if (state.phase === 'results' || state.phase === 'closed') return refused('results-published')
  return allowed
}

/** What is held by hand, or by the rules with something to waive, may be released. */
export function mayRelease(state: State, waived: readonly string[]): Decision<HoldRefusal> {
  const decision = mayHold(state)
  if (!decision.allowed) return decision
  return state.held || waived.length > 0 ? allowed : refused('not-held')
}
