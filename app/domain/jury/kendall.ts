import { Fraction } from 'fraction.js'
import type { Panel } from './panel.ts'

/**
 * Kendall's coefficient of concordance W = 12·S / (m²(n³ − n) − m·T), by which m jurors order n entries
 * alike: 1 in the same order, 0 in none. Equal points share the mean rank, T = Σ(t³ − t) over all groups
 * of ties. Null for fewer than two jurors or entries, and where every juror puts all entries level.
 */
export function kendallsW(panel: Panel): Fraction | null {
  const [n, m] = [panel.length, panel[0]?.length ?? 0]
  if (n < 2 || m < 2) return null
  const rankings = Array.from({ length: m }, (_, juror) => doubledRanks(panel, juror))
  const sums = panel.map((_, entry) =>
    rankings.reduce((sum, { ranks }) => sum + (ranks[entry] ?? 0), 0),
  )
  const doubledMean = m * (n + 1)
  const squares = sums.reduce((sum, value) => sum + (value - doubledMean) ** 2, 0)
  const ties = rankings.reduce((sum, ranking) => sum + ranking.ties, 0)
  const most = m * m * (n ** 3 - n) - m * ties
  return most === 0 ? null : new Fraction(12 * squares, 4 * most)
}

/** A juror's ranks, doubled so that shared ones are whole, and Σ(t³ − t) over the juror's ties. */
function doubledRanks(panel: Panel, juror: number) {
  const points = panel.map(row => row[juror] ?? new Fraction(0))
  const order = points.map((_, entry) => entry)
  order.sort((a, b) => compareAt(points, a, b))
  const ranks: number[] = []
  let ties = 0
  for (let first = 0; first < order.length; ) {
    let next = first + 1
    while (next < order.length && compareAt(points, order[first], order[next]) === 0) next++
    for (const entry of order.slice(first, next)) ranks[entry] = first + 1 + next
    ties += (next - first) ** 3 - (next - first)
    first = next
  }
  return { ranks, ties }
}

function compareAt(points: readonly Fraction[], a: number | undefined, b: number | undefined) {
  const [left, right] = [points[a ?? -1], points[b ?? -1]]
  if (!left || !right) throw new Error('A rank was asked for an entry that is not there')
  return left.compare(right)
}
