import type { Fraction } from 'fraction.js'
import { meanOf, sumOf } from './mean.ts'
import type { Panel } from './panel.ts'

export type IntraclassCorrelations = {
  /** ICC(2,1): whether one juror gives the same points as another. */
  readonly single: Fraction
  /** ICC(2,k): the same for the mean of the whole jury. */
  readonly average: Fraction
  /** ICC(3,1): whether one juror agrees with another when how strict each is does not matter. */
  readonly singleConsistency: Fraction
  /** ICC(3,k): the same for the mean of the whole jury. */
  readonly averageConsistency: Fraction
}

/**
 * The intraclass correlations of Shrout and Fleiss (1979) for a panel that all of its jurors judged. Null
 * for fewer than two jurors or entries, and where a formula would divide by zero.
 */
export function intraclassCorrelations(panel: Panel): IntraclassCorrelations | null {
  const [n, k] = [panel.length, panel[0]?.length ?? 0]
  if (n < 2 || k < 2) return null
  const { between, jurors, error } = meanSquares(panel)
  const bias = jurors.sub(error).div(n)
  const parts = {
    single: between.add(error.mul(k - 1)).add(bias.mul(k)),
    average: between.add(bias),
    singleConsistency: between.add(error.mul(k - 1)),
    averageConsistency: between,
  }
  if (Object.values(parts).some(part => part.equals(0))) return null
  const difference = between.sub(error)
  return {
    single: difference.div(parts.single),
    average: difference.div(parts.average),
    singleConsistency: difference.div(parts.singleConsistency),
    averageConsistency: difference.div(parts.averageConsistency),
  }
}

/** BMS, JMS and EMS of the two-way analysis of variance. */
export function meanSquares(panel: Panel) {
  const [n, k] = [panel.length, panel[0]?.length ?? 0]
  const columns = Array.from({ length: k }, (_, juror) => panel.flatMap(row => row[juror] ?? []))
  const mean = meanOf(panel.flat())
  const entries = sumOf(panel.map(row => squared(meanOf(row).sub(mean)))).mul(k)
  const jurors = sumOf(columns.map(column => squared(meanOf(column).sub(mean)))).mul(n)
  const total = sumOf(panel.flat().map(value => squared(value.sub(mean))))
  return {
    between: entries.div(n - 1),
    jurors: jurors.div(k - 1),
    error: total
      .sub(entries)
      .sub(jurors)
      .div((n - 1) * (k - 1)),
    /** WMS, what is left within the entries. */
    within: total.sub(entries).div(n * (k - 1)),
  }
}

function squared(value: Fraction): Fraction {
  return value.mul(value)
}
