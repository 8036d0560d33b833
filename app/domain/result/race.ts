import { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import { type Lift, publicField } from './public-points.ts'

/** An entry as far as its total depends on votes. */
export type Competitor = { readonly juryPoints: Fraction; readonly votes: number }

export type Race = {
  /**
   * The numbers of additional votes for one entry, above `lift.votes`, at which the order of two others,
   * or of itself and another, may change: from apart to level or from level to apart. Some may change
   * nothing, but none that does is missing.
   */
  readonly changes: (one: number, other: number, lift: Lift) => readonly number[]
}

/** The competing entries of a category by their totals, and how votes for one of them change the order. */
export function raceOf(rules: Rules, competitors: readonly Competitor[]): Race {
  const votes = competitors.map(competitor => competitor.votes)
  const { method, share } = rules.public
  const field = publicField(method, votes)
  const most = Math.max(0, ...votes)
  const all = votes.reduce((sum, count) => sum + count, 0)
  const openPairs = new Map<string, boolean>()

  return {
    changes: (one, other, lift) => {
      if (share === 0) return []
      const isOwn = one === lift.index || other === lift.index
      if (!isOwn && !isOpen(one, other)) return []
      if (method !== 'rank') return roots(one, other, lift)
      return isOwn ? ownChanges(one, other, lift) : meetings(one, other, lift)
    },
  }

  /** By how much the jury's part of one total is ahead of the other's. */
  function juryLead(one: number, other: number): Fraction {
    const lead = at(competitors, one).juryPoints.sub(at(competitors, other).juryPoints)
    return lead.mul(rules.jury.share)
  }

  function lead(one: number, other: number, lift?: Lift): Fraction {
    const byVotes = field.pointsOf(one, lift).sub(field.pointsOf(other, lift))
    return juryLead(one, other).add(byVotes.mul(share))
  }

  function orderOf(one: number, other: number, { index }: Lift): (votes: number) => number {
    return number => signOf(lead(one, other, { index, votes: number }))
  }

  /**
   * Whether votes for a third entry can change the order of two. By rank they move either by one step at
   * most; by share they scale the public difference down towards nothing.
   */
  function isOpen(one: number, other: number): boolean {
    const pair = `${one} ${other}`
    const known = openPairs.get(pair)
    if (known !== undefined) return known
    const difference = lead(one, other)
    const step = new Fraction(100 * share, Math.max(1, competitors.length - 1))
    const byJury = juryLead(one, other)
    const open =
      method === 'rank'
        ? difference.abs().lte(step.mul(2))
        : !byJury.equals(0) && signOf(byJury) !== signOf(difference)
    openPairs.set(pair, open)
    return open
  }

  /** By rank two others change order only where the lifted entry draws level with one or passes it. */
  function meetings(one: number, other: number, lift: Lift): readonly number[] {
    const own = at(votes, lift.index)
    const numbers = [one, other]
      .map(index => at(votes, index) - own)
      .flatMap(number => [number, number + 1])
      .filter(number => number > lift.votes)
    const order = orderOf(one, other, lift)
    const before = order(lift.votes)
    return numbers.some(number => order(number) !== before) ? numbers : []
  }

  /** By rank the lifted entry only gains on another, up to where it has the most votes. */
  function ownChanges(one: number, other: number, lift: Lift): readonly number[] {
    const order = orderOf(one, other, lift)
    const rising = one === lift.index ? order : (number: number) => -order(number)
    const from = lift.votes
    const until = Math.max(from, most - at(votes, lift.index) + 1)
    return [0, 1].flatMap(level => {
      if (rising(from) >= level || rising(until) < level) return []
      return [firstWhere(number => rising(number) >= level, from, until)]
    })
  }

  /**
   * By share the lead, times what the shares are taken of, is linear in the additional votes: over all
   * votes, or while another entry leads and again once the lifted one does. The order changes at the
   * whole numbers next to a root.
   */
  function roots(one: number, other: number, lift: Lift): readonly number[] {
    const own = at(votes, lift.index)
    const gain = Number(one === lift.index) - Number(other === lift.index)
    const parts =
      method === 'share-of-votes'
        ? [{ whole: all, growth: 1 }]
        : [
            { whole: most, growth: 0 },
            { whole: own, growth: 1 },
          ]
    const numbers = parts.flatMap(({ whole, growth }) => {
      const byVotes = new Fraction(100 * share)
      const start = juryLead(one, other)
        .mul(whole)
        .add(byVotes.mul(at(votes, one) - at(votes, other)))
      const slope = juryLead(one, other).mul(growth).add(byVotes.mul(gain))
      if (slope.equals(0)) return []
      const root = start.neg().div(slope).floor().valueOf()
      return [root, root + 1]
    })
    const order = orderOf(one, other, lift)
    const before = order(lift.votes)
    return [...numbers, most - own, most - own + 1].filter(
      number => number > lift.votes && order(number) !== before,
    )
  }
}

function signOf(value: Fraction): number {
  return Math.sign(value.compare(0))
}

/** The first whole number above `from`, at most `until`, from which on a condition holds. */
function firstWhere(holds: (number: number) => boolean, from: number, until: number): number {
  let [low, high] = [from, until]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`There is no competitor at index ${index}`)
  return item
}
