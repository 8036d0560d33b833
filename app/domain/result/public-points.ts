import { Fraction } from 'fraction.js'
import type { PublicMethod } from '../contest/rules.ts'

/** Additional votes for one entry of a field, by its place in the list of votes. */
export type Lift = { readonly index: number; readonly votes: number }

/**
 * The public points 0…100 of the competing entries of one category, from their counted votes. "rank" gives
 * 100·(n−r)/(n−1), where equal votes share the average rank r, and a single entry 100; the shares give
 * 100·votes/most votes and 100·votes/all votes. No votes is 0 by every method.
 */
export type PublicField = {
  /** The points of the entry at an index, as they are or as if one entry had more votes. */
  readonly pointsOf: (index: number, lift?: Lift) => Fraction
}

export function publicField(method: PublicMethod, votes: readonly number[]): PublicField {
  const sorted = votes.toSorted((a, b) => a - b)
  const all = votes.reduce((sum, count) => sum + count, 0)

  function votesOf(index: number, lift: Lift): number {
    return at(votes, index) + (index === lift.index ? lift.votes : 0)
  }

  function byRank(index: number, lift: Lift): Fraction {
    if (votes.length === 1) return new Fraction(100)
    const own = votesOf(index, lift)
    const others = standing(own, at(votes, index), index === lift.index ? null : lift)
    const doubledRank = 2 * (1 + others.above) + others.level
    return new Fraction((2 * votes.length - doubledRank) * 100, 2 * (votes.length - 1))
  }

  /** How many of the others stand above a number of votes and how many have just as many. */
  function standing(own: number, ownBefore: number, lift: Lift | null) {
    const aboveBefore = sorted.length - countUpTo(sorted, own)
    const levelBefore = countUpTo(sorted, own) - countUpTo(sorted, own - 1)
    const others = {
      above: aboveBefore - Number(ownBefore > own),
      level: levelBefore - Number(ownBefore === own),
    }
    if (!lift || lift.index < 0) return others
    const before = at(votes, lift.index)
    const after = before + lift.votes
    return {
      above: others.above - Number(before > own) + Number(after > own),
      level: others.level - Number(before === own) + Number(after === own),
    }
  }

  function byLeader(index: number, lift: Lift): Fraction {
    const most = Math.max(sorted.at(-1) ?? 0, lift.index < 0 ? 0 : votesOf(lift.index, lift))
    return new Fraction(100 * votesOf(index, lift), most)
  }

  const methods: Readonly<Record<PublicMethod, (index: number, lift: Lift) => Fraction>> = {
    rank: byRank,
    'share-of-leader': byLeader,
    'share-of-votes': (index, lift) => new Fraction(100 * votesOf(index, lift), all + lift.votes),
  }
  return {
    pointsOf: (index, lift = nothing) =>
      votesOf(index, lift) === 0 ? new Fraction(0) : methods[method](index, lift),
  }
}

const nothing: Lift = { index: -1, votes: 0 }

/** How many of the ascending numbers are at most so high. */
function countUpTo(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(ascending, middle) <= most) low = middle + 1
    else high = middle
  }
  return low
}

function at(numbers: readonly number[], index: number): number {
  const number = numbers[index]
  if (number === undefined) throw new Error(`There is no entry at index ${index} of the field`)
  return number
}
