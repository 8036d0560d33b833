import { Fraction } from 'fraction.js'
import type { TieRule } from '../contest/rules.ts'
import type { Findings } from '../jury/jury-points.ts'
import type { ReachedBy } from './result.ts'

export type Contender = {
  readonly entry: number
  readonly findings: Pick<Findings, 'points' | 'means'>
  readonly votes: number
  readonly total: Fraction
}

export type Standing = { readonly place: number; readonly reachedBy: ReachedBy }

/** Entries that nothing separates, and the rule that separated them from the tied ones above. */
type Tier = { readonly tied: readonly Contender[]; readonly separatedBy: TieRule | null }

/**
 * The place of each contender by unrounded total, then by the tie chain; those still equal share the
 * place and the next is skipped. A rule for which one of the tied has no figure separates none of
 * them.
 */
export function rankEntries(
  contenders: readonly Contender[],
  tieChain: readonly TieRule[],
): ReadonlyMap<number, Standing> {
  const standings = new Map<number, Standing>()
  const byTotal = contenders.map(contender => ({ contender, figure: contender.total }))
  for (const tied of descending(byTotal)) {
    const tiers = tiersOf({ tied, separatedBy: null }, tieChain)
    for (const [index, tier] of tiers.entries()) {
      const place = standings.size + 1
      const standing = { place, reachedBy: reachedBy(tier, tiers[index + 1]) }
      for (const { entry } of tier.tied) standings.set(entry, standing)
    }
  }
  return standings
}

function tiersOf(tier: Tier, tieChain: readonly TieRule[]): readonly Tier[] {
  const [rule, ...later] = tieChain
  if (tier.tied.length === 1 || rule === undefined) return [tier]
  return splitBy(rule, tier.tied).flatMap((tied, index) =>
    tiersOf({ tied, separatedBy: index === 0 ? tier.separatedBy : rule }, later),
  )
}

function splitBy(rule: TieRule, tied: readonly Contender[]): readonly (readonly Contender[])[] {
  const known = tied.flatMap(contender => {
    const figure = figureFor(rule, contender)
    return figure ? [{ contender, figure }] : []
  })
  return known.length < tied.length ? [tied] : descending(known)
}

function figureFor(rule: TieRule, { findings, votes }: Contender): Fraction | null {
  if (rule === 'jury-points') return findings.points
  if (rule === 'counted-votes') return new Fraction(votes)
  return findings.means.get(rule.slice('criterion:'.length)) ?? null
}

function reachedBy(tier: Tier, next: Tier | undefined): ReachedBy {
  if (tier.tied.length > 1) return 'shared-place'
  return tier.separatedBy ?? next?.separatedBy ?? null
}

/** Groups of equal figures, the highest first. */
function descending(
  figures: readonly { readonly contender: Contender; readonly figure: Fraction }[],
): readonly (readonly Contender[])[] {
  const sorted = figures.toSorted((a, b) => b.figure.compare(a.figure))
  const groups: Contender[][] = []
  for (const [index, { contender, figure }] of sorted.entries()) {
    if (sorted[index - 1]?.figure.equals(figure)) groups.at(-1)?.push(contender)
    else groups.push([contender])
  }
  return groups
}
