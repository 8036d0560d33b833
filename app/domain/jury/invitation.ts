import { type Decision, allowed, refused } from '../decision.ts'
import type { State } from '../contest/state.ts'

export type InviteRefusal = 'juror-already-invited' | 'chair-already-chosen' | 'judging-over'

/** Jurors may be invited until the sheets are locked; a person has one seat, a jury one chair. */
export function mayInvite(
  state: State,
  seat: { readonly alreadySeated: boolean; readonly secondChair: boolean },
): Decision<InviteRefusal> {
  const open = ['draft', 'announced', 'entries', 'check', 'voting'].includes(state.phase)
  if (!open) return refused('judging-over')
  if (seat.alreadySeated) return refused('juror-already-invited')
  return seat.secondChair ? refused('chair-already-chosen') : allowed
}
