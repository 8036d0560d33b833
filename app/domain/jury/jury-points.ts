import { Fraction } from 'fraction.js'
import type { Criterion, Rules } from '../contest/rules.ts'
import type { Sheet } from './sheet.ts'
import { sheetPoints } from './sheet-points.ts'

/** What the jury found about one entry. */
export type Findings = {
  readonly sheetsCounted: number
  /** The mean of the counted marks per criterion; a criterion without a mark is not in it. */
  readonly means: ReadonlyMap<string, Fraction>
  /** Criteria left unassessed by every counted sheet, in the order of the rules. */
  readonly droppedOut: readonly string[]
  /** The mean of the sheets' points, 0…100; null without a sheet or where nothing was assessed. */
  readonly points: Fraction | null
}

/** Takes the complete sheets for one entry. A criterion drops out only where there is a sheet. */
export function juryFindings(rules: Rules, sheets: readonly Sheet[]): Findings {
  const means = meansByCriterion(rules.criteria, sheets)
  const points = sheets
    .map(sheet => sheetPoints(sheet, { rules, means }))
    .filter(value => value !== null)
  return {
    sheetsCounted: sheets.length,
    means,
    droppedOut:
      sheets.length === 0
        ? []
        : rules.criteria.map(criterion => criterion.key).filter(key => !means.has(key)),
    points: meanOf(points),
  }
}

function meansByCriterion(
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
): ReadonlyMap<string, Fraction> {
  const means = new Map<string, Fraction>()
  for (const { key } of criteria) {
    const marks = sheets.map(sheet => sheet.marks[key]).filter(mark => typeof mark === 'number')
    const mean = meanOf(marks.map(mark => new Fraction(mark)))
    if (mean) means.set(key, mean)
  }
  return means
}

function meanOf(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum.add(value), new Fraction(0)).div(values.length)
}
