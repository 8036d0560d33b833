import { type Decision, allowed, refused } from '../decision.ts'
import type { Rules } from '../contest/rules.ts'
import type { State } from '../contest/state.ts'
import type { Mark } from './sheet.ts'

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

/** Whether a mark may stand for a criterion: on the scale, or unassessed where a visit is needed. */
export function isMark(rules: Rules, criterionKey: string, mark: unknown): mark is Mark {
  const criterion = rules.criteria.find(({ key }) => key === criterionKey)
  if (!criterion) return false
  if (mark === 'unassessed') return criterion.assess === 'visit-only'
  return typeof mark === 'number' && marksOfScale(rules.scale).includes(mark)
}

export type Progress = 'untouched' | 'begun' | 'complete'

/** How far a juror has come with an entry. */
export function progressOf(rules: Rules, marks: Marks): Progress {
  const given = rules.criteria.filter(({ key }) => marks[key] !== undefined).length
  if (given === 0) return 'untouched'
  return given === rules.criteria.length ? 'complete' : 'begun'
}
