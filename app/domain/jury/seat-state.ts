import type { Seat } from './scoring.ts'

/** What became of an invitation, as organiser and chair see it. */
export type SeatState = 'invited' | 'declared' | 'signed-off' | 'removed'

/** The furthest that a seat has come; a removal is the end of it. */
export function seatStateOf(seat: Seat): SeatState {
  if (seat.removedAt) return 'removed'
  if (seat.signedOffAt) return 'signed-off'
  return seat.declaredAt ? 'declared' : 'invited'
}
