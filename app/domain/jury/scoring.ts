import { type Decision, allowed, refused } from '../decision.ts'
import type { Rules } from '../contest/rules.ts'
import type { State } from '../contest/state.ts'
import { isComplete, type Mark, problemOfMark } from './sheet.ts'

export type Marks = Readonly<Record<string, Mark>>

/** Why a juror may not work on any sheet. */
export type SeatRefusal =
  | 'judging-not-open-yet'
  | 'judging-closed'
  | 'impartiality-not-declared'
  | 'juror-removed'
  | 'sheets-signed-off'

export type SheetRefusal =
  | SeatRefusal
  | 'entry-recused'
  | 'sheet-changed-meanwhile'
  | 'mark-not-on-scale'

/** What of a juror's seat decides whether marks may be given. */
export type Seat = {
  readonly declaredAt: Date | null
  readonly signedOffAt: Date | null
  readonly removedAt: Date | null
}

/**
 * A juror works on the sheets while judging is open, after the declaration and before signing off, unless
 * removed from the jury.
 */
export function mayJudge(
  state: State,
  seat: Seat,
  opensAt: Date,
  now: Date,
): Decision<SeatRefusal> {
  if (seat.removedAt) return refused('juror-removed')
  if (now < opensAt || state.phase === 'draft') return refused('judging-not-open-yet')
  if (!state.judgingOpen) return refused('judging-closed')
  if (!seat.declaredAt) return refused('impartiality-not-declared')
  if (seat.signedOffAt) return refused('sheets-signed-off')
  return allowed
}

/** Marks may be given by whoever works on the sheets and has not stepped aside for the entry. */
export function mayScore(
  state: State,
  juror: Seat & { readonly recused: boolean },
  opensAt: Date,
  now: Date,
): Decision<SheetRefusal> {
  if (juror.recused && !juror.removedAt) return refused('entry-recused')
  return mayJudge(state, juror, opensAt, now)
}

/** The marks the scale knows, from the lowest. */
export function marksOfScale(scale: Rules['scale']): readonly number[] {
  const steps = Math.floor((scale.max - scale.min) / scale.step)
  return Array.from({ length: steps + 1 }, (_, step) => scale.min + step * scale.step)
}

/** Whether a juror may give this mark on a criterion of the rules. */
export function isMark(rules: Rules, criterionKey: string, mark: Mark): boolean {
  const criterion = rules.criteria.find(({ key }) => key === criterionKey)
  return criterion !== undefined && problemOfMark(mark, criterion, rules.scale) === null
}

/** The marks with the one on a criterion changed, or taken back where it is null. */
export function withMark(marks: Marks, criterionKey: string, mark: Mark | null): Marks {
  const { [criterionKey]: _, ...others } = marks
  return mark === null ? others : { ...others, [criterionKey]: mark }
}

export type Progress = 'untouched' | 'begun' | 'complete'

/** How far a juror has come with an entry. */
export function progressOf(rules: Rules, marks: Marks): Progress {
  if (isComplete({ marks }, rules.criteria)) return 'complete'
  return Object.keys(marks).length === 0 ? 'untouched' : 'begun'
}
