import { Fraction } from 'fraction.js'
import type { Criterion, Rules } from '../contest/rules.ts'
import type { Mark, Sheet } from './sheet.ts'

/**
 * A complete sheet's points, 0…100: Σ weight·mark / (Σ weight · scale max) · 100. A criterion left
 * unassessed takes the entry's mean on it; one without a mean drops out of both sums. Null when no
 * weight is left.
 */
export function sheetPoints(
  sheet: Sheet,
  { rules, means }: { readonly rules: Rules; readonly means: ReadonlyMap<string, Fraction> },
): Fraction | null {
  const assessed = rules.criteria.filter(criterion => means.has(criterion.key))
  const weight = assessed.reduce((sum, criterion) => sum + criterion.weight, 0)
  if (weight === 0) return null

  let marked = 0
  let estimated = new Fraction(0)
  for (const criterion of assessed) {
    const mark = markOn(criterion, sheet)
    if (mark === 'unassessed') {
      estimated = estimated.add((means.get(criterion.key) ?? new Fraction(0)).mul(criterion.weight))
    } else marked += mark * criterion.weight
  }
  return estimated.add(marked).mul(100, weight * rules.scale.max)
}

function markOn({ key }: Criterion, sheet: Sheet): Mark {
  const mark = sheet.marks[key]
  if (mark === undefined) {
    throw new Error(`Juror ${sheet.juror} has no mark for ${key} of entry ${sheet.entry}`)
  }
  return mark
}
