import { type Decision, allowed, refused } from '../decision.ts'
import type { Rules } from '../contest/rules.ts'
import type { State } from '../contest/state.ts'
import { isComplete, type Mark, problemOfMark } from './sheet.ts'

export type Marks = Readonly<Record<string, Mark>>

export type SheetRefusal =
  | 'judging-not-open-yet'
  | 'judging-closed'
  | 'impartiality-not-declared'
  | 'sheets-signed-off'
  | 'sheet-changed-meanwhile'
  | 'mark-not-on-scale'

/** Marks may be given while judging is open, after the declaration and before signing off. */
export function mayScore(
  state: State,
  juror: { readonly declaredAt: Date | null; readonly signedOffAt: Date | null },
  opensAt: Date,
  now: Date,
): Decision<SheetRefusal> {
  if (now < opensAt || state.phase === 'draft') return refused('judging-not-open-yet')
  if (!state.judgingOpen) return refused('judging-closed')
  if (!juror.declaredAt) return refused('impartiality-not-declared')
  if (juror.signedOffAt) return refused('sheets-signed-off')
  return allowed
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

export type Progress = 'untouched' | 'begun' | 'complete'

/** How far a juror has come with an entry. */
export function progressOf(rules: Rules, marks: Marks): Progress {
  if (isComplete({ marks }, rules.criteria)) return 'complete'
  return Object.keys(marks).length === 0 ? 'untouched' : 'begun'
}
