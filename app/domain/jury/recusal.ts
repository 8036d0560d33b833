import { type Decision, allowed, refused } from '../decision.ts'
import type { State } from '../contest/state.ts'
import type { Seat } from './scoring.ts'

/** Why a juror steps aside for an entry; told to organiser and chair and written in the minutes. */
export const recusalReasons = ['relative', 'own-business', 'business-relation', 'other'] as const
export type RecusalReason = (typeof recusalReasons)[number]

export function isRecusalReason(value: unknown): value is RecusalReason {
  return recusalReasons.some(reason => reason === value)
}

export type RecusalRefusal =
  | 'judging-closed'
  | 'impartiality-not-declared'
  | 'juror-removed'
  | 'already-recused'

/**
 * A juror may step aside for an entry from the declaration until the sheets are locked, also after marks
 * were given and after signing off. It cannot be undone.
 */
export function mayRecuse(
  state: State,
  seat: Seat & { readonly recused: boolean },
): Decision<RecusalRefusal> {
  const over = ['counting', 'counted', 'results', 'closed', 'cancelled'].includes(state.phase)
  if (seat.removedAt) return refused('juror-removed')
  if (!seat.declaredAt) return refused('impartiality-not-declared')
  if (seat.recused) return refused('already-recused')
  return over ? refused('judging-closed') : allowed
}
