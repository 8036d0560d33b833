import { Fraction } from 'fraction.js'

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0))
}

/** The exact mean; throws for none, which is never the same as zero. */
export function meanOf(values: readonly Fraction[]): Fraction {
  if (values.length === 0) throw new Error('There is no mean of nothing')
  return sumOf(values).div(values.length)
}

/** From this many values on a trimmed mean leaves two out. */
const fewestToTrim = 5

export type TrimmedMean = {
  readonly mean: Fraction
  /** The one highest and the one lowest value, or null where there were too few to leave any out. */
  readonly leftOut: { readonly highest: Fraction; readonly lowest: Fraction } | null
}

/**
 * The mean without one highest and one lowest value, the rule of skating judges. Of fewer than five
 * values it is the plain mean; throws for none.
 */
export function trimmedMean(values: readonly Fraction[]): TrimmedMean {
  const sorted = values.toSorted((a, b) => a.compare(b))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest || sorted.length < fewestToTrim) {
    return { mean: meanOf(values), leftOut: null }
  }
  return { mean: meanOf(sorted.slice(1, -1)), leftOut: { highest, lowest } }
}
