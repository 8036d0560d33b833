import type { Recusal } from './sorted-sheets.ts'

/**
 * The recusals as the count takes them, by juror and entry, each once: those that jurors declared, and for a
 * juror who was removed from the jury one for every entry, so that none of the sheets counts.
 */
export function recusalsToCount(jury: {
  readonly recusals: readonly Recusal[]
  readonly removed: readonly number[]
  readonly entries: readonly number[]
}): readonly Recusal[] {
  const removed = new Set(jury.removed)
  const declared = jury.recusals.filter(({ juror }) => !removed.has(juror))
  const decided = [...removed].flatMap(juror => jury.entries.map(entry => ({ juror, entry })))
  return [...declared, ...decided].sort((a, b) => a.juror - b.juror || a.entry - b.entry)
}
