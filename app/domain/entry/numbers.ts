import type { State } from '../contest/state.ts'
import { allowed, type Decision, refused } from '../decision.ts'

export type NumbersRefusal =
  | 'numbers-already-given'
  | 'entries-not-closed'
  | 'entries-waiting'
  | 'contest-already-counted'

/**
 * Numbers may be given together once, when entries are closed, nobody waits for the check any more and
 * the contest is not counted. At the end of the check the clock gives them, whoever still waits.
 */
export function mayGiveNumbers(
  { numberedAt }: { readonly numberedAt: Date | null },
  state: State,
  waiting: number,
): Decision<NumbersRefusal> {
  if (numberedAt) return refused('numbers-already-given')
  if (['draft', 'announced', 'entries'].includes(state.phase)) return refused('entries-not-closed')
  if (['counted', 'results', 'closed', 'cancelled'].includes(state.phase)) {
    return refused('contest-already-counted')
  }
  return waiting > 0 ? refused('entries-waiting') : allowed
}
