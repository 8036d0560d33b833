import { type Decision, allowed, refused } from '../decision.ts'
import type { Rules } from '../contest/rules.ts'
import type { State } from '../contest/state.ts'
import { type Marks, mayJudge, progressOf, type Seat, type SeatRefusal } from './scoring.ts'

/** How a juror may set an entry aside: to come back to it, or for good. */
export const waysAside = ['come-back', 'left'] as const
export type WayAside = (typeof waysAside)[number]

export function isWayAside(value: unknown): value is WayAside {
  return waysAside.some(way => way === value)
}

/** Where an entry stands on a juror's own list. */
export const roundStates = [
  'untouched',
  'begun',
  'come-back',
  'complete',
  'left',
  'recused',
] as const
export type RoundState = (typeof roundStates)[number]

/**
 * Where an entry stands: stepping aside comes first, then a complete sheet, then whether it was set aside,
 * then what has been marked.
 */
export function roundStateOf(
  rules: Rules,
  entry: { readonly marks: Marks; readonly aside: WayAside | null; readonly recused: boolean },
): RoundState {
  if (entry.recused) return 'recused'
  const progress = progressOf(rules, entry.marks)
  return progress === 'complete' ? progress : (entry.aside ?? progress)
}

/** Whether nothing is left to do for an entry: it is judged, or the juror said that it will not be. */
export function isSettled(state: RoundState): boolean {
  return state === 'complete' || state === 'left' || state === 'recused'
}

/** How many entries a juror is to judge and has judged; those stepped aside for are nobody's work. */
export function countRound(states: readonly RoundState[]) {
  const own = states.filter(state => state !== 'recused')
  return {
    all: own.length,
    done: own.filter(state => state === 'complete').length,
    open: own.filter(state => !isSettled(state)).length,
  }
}

export type SignOffRefusal = SeatRefusal | 'entries-open'

/** Sheets are signed off while judging is open and once every entry is settled. */
export function maySignOff(
  state: State,
  seat: Seat,
  round: { readonly open: number; readonly opensAt: Date; readonly now: Date },
): Decision<SignOffRefusal> {
  const decision = mayJudge(state, seat, round.opensAt, round.now)
  if (!decision.allowed) return decision
  return round.open > 0 ? refused('entries-open') : allowed
}
