import { Fraction } from 'fraction.js'

/**
 * Public points 0…100 of the entries in the running of one category, by their number of votes:
 * 100·(n−r)/(n−1), where equal votes share the average rank r. No votes is 0, and a single entry has
 * 100 with a vote.
 */
export function publicPoints(votes: readonly number[]): ReadonlyMap<number, Fraction> {
  const points = new Map<number, Fraction>()
  let ranked = 0
  for (const [count, equals] of howManyHave(votes)) {
    points.set(count, pointsAt({ count, ranked, equals, field: votes.length }))
    ranked += equals
  }
  return points
}

/** Pairs of a number of votes and how many entries have it, the most votes first. */
function howManyHave(votes: readonly number[]): readonly (readonly [number, number])[] {
  const entries = new Map<number, number>()
  for (const count of votes) entries.set(count, (entries.get(count) ?? 0) + 1)
  return [...entries].sort(([a], [b]) => b - a)
}

function pointsAt(tier: {
  readonly count: number
  readonly ranked: number
  readonly equals: number
  readonly field: number
}): Fraction {
  const { count, ranked, equals, field } = tier
  if (count === 0) return new Fraction(0)
  if (field === 1) return new Fraction(100)
  const rank = new Fraction(equals + 1, 2).add(ranked)
  return new Fraction(field).sub(rank).mul(100, field - 1)
}
