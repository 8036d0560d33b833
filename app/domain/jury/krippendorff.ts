import { Fraction } from 'fraction.js'
import { groupedBy } from './cells.ts'
import { sumOf } from './mean.ts'

/** How far apart two values are: not at all, by rank, by difference, or by proportion. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha = 1 − Do/De of the values that raters gave to units; a missing value is simply not
 * there, and a unit with fewer than two values says nothing. 1 is full agreement, 0 is what chance gives,
 * below 0 is worse. Null where the values do not differ at all or no two can be compared. (Krippendorff,
 * Computing Krippendorff's Alpha-Reliability, 2011.)
 */
export function krippendorffAlpha(
  units: readonly (readonly Fraction[])[],
  metric: Metric,
): Fraction | null {
  const pairable = units.filter(unit => unit.length > 1)
  const scaled = metric === 'ordinal' ? inRanks(pairable) : pairable
  const spread = metric === 'ordinal' ? spreads.interval : spreads[metric]
  const all = scaled.flat()
  const expected = spread(all)
  if (expected.equals(0)) return null
  const observed = sumOf(scaled.map(unit => spread(unit).div(unit.length - 1)))
  return new Fraction(1).sub(observed.mul(all.length - 1).div(expected))
}

/** The sum of the squared distances over all ordered pairs of the values. */
const spreads: Readonly<
  Record<Exclude<Metric, 'ordinal'>, (values: readonly Fraction[]) => Fraction>
> = {
  nominal: values => {
    const alike = [...amounts(values).values()].map(({ amount }) => amount * amount)
    return new Fraction(values.length ** 2 - alike.reduce((sum, square) => sum + square, 0))
  },
  interval: values => {
    const squares = sumOf(values.map(value => value.mul(value)))
    const sum = sumOf(values)
    return squares.mul(values.length).sub(sum.mul(sum)).mul(2)
  },
  ratio: values => {
    const groups = [...amounts(values).values()]
    const pairs = groups.flatMap((one, index) =>
      groups.slice(index + 1).map(other => {
        const proportion = one.value.sub(other.value).div(one.value.add(other.value))
        return proportion.mul(proportion).mul(2 * one.amount * other.amount)
      }),
    )
    return sumOf(pairs)
  },
}

/** Each value replaced by its mean rank among all: the ordinal distance is the difference of these. */
function inRanks(units: readonly (readonly Fraction[])[]): readonly (readonly Fraction[])[] {
  const ranks = new Map<string, Fraction>()
  let below = 0
  const groups = [...amounts(units.flat()).entries()]
  for (const [key, { amount }] of groups.sort(([, a], [, b]) => a.value.compare(b.value))) {
    ranks.set(key, new Fraction(amount + 1, 2).add(below))
    below += amount
  }
  return units.map(unit => unit.map(value => ranks.get(value.toFraction()) ?? value))
}

function amounts(values: readonly Fraction[]) {
  const groups = groupedBy(values, value => value.toFraction())
  return new Map(
    [...groups].flatMap(([key, group]) =>
      group[0] ? [[key, { value: group[0], amount: group.length }] as const] : [],
    ),
  )
}
