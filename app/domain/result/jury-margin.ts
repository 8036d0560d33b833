import { Fraction } from 'fraction.js'
import {
  type AwardName,
  type Candidate,
  decisiveEntries,
  firstChange,
  type MarginSearch,
} from './margins.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Runner } from './scored.ts'

/** How far an entry's jury points have to rise: by so many, or by anything beyond that. */
export type JuryMargin = { readonly rise: Fraction; readonly beyond: boolean }

/**
 * The smallest rise of one entry's jury points that changes who gets an award. As an entry rises the order
 * of the others stays, so only what lifts it level with a decisive entry, to a standard, or just above
 * one of these is tried.
 */
export function juryMargin(search: MarginSearch, award: AwardName): JuryMargin | null {
  const decisive = new Set(decisiveEntries(search.rules, search.given, award))
  const candidates = search.field.runners.flatMap(runner => {
    const { points } = runner.findings
    if (points === null) return []
    const rises = [
      ...risesToStandards(search, award, points),
      ...risesToOthers(search, runner, decisive),
    ]
    return candidatesFor(search, { runner, points, rises })
  })
  return firstChange(
    search,
    award,
    candidates.sort(
      (a, b) => a.size.rise.compare(b.size.rise) || Number(a.size.beyond) - Number(b.size.beyond),
    ),
  )
}

function risesToStandards(
  { rules }: MarginSearch,
  award: AwardName,
  points: Fraction,
): readonly Fraction[] {
  const { standards } = rules.awards
  if (!standards || !(award in standards)) return []
  return Object.values(standards).map(standard => new Fraction(standard).sub(points))
}

/** Where the jury has no share its points may still separate entries that are level. */
function risesToOthers(
  { rules, field, given }: MarginSearch,
  { entry, findings }: Runner,
  decisive: ReadonlySet<number>,
): readonly Fraction[] {
  const own = given.scored.find(other => other.entry === entry)?.score
  if (!own || !('total' in own) || findings.points === null) return []
  const { points } = findings
  const quorumMet = field.countedBallots >= rules.public.quorum
  const share = quorumMet ? rules.jury.share : 100
  return given.scored.flatMap(other => {
    if (!decisive.has(other.entry) || other.entry === entry || !('total' in other.score)) return []
    const behind = other.score.total.sub(own.total)
    if (share > 0) return [behind.mul(100).div(share)]
    return behind.equals(0) && other.findings.points ? [other.findings.points.sub(points)] : []
  })
}

/** Each rise that leaves room, and one between it and the next, which stands for all beyond it. */
function candidatesFor(
  search: MarginSearch,
  {
    runner,
    points,
    rises,
  }: {
    readonly runner: Runner
    readonly points: Fraction
    readonly rises: readonly Fraction[]
  },
): readonly Candidate<JuryMargin>[] {
  const room = new Fraction(100).sub(points)
  const possible = distinct(rises).filter(rise => rise.gte(0) && rise.lte(room))
  return possible.flatMap((rise, index) => {
    const next = possible[index + 1] ?? room
    const between = rise.add(next).div(2)
    const level = { size: { rise, beyond: false }, outcome: () => raised(search, runner, rise) }
    const above = { size: { rise, beyond: true }, outcome: () => raised(search, runner, between) }
    return rise.lt(next) ? [level, above] : [level]
  })
}

function distinct(values: readonly Fraction[]): readonly Fraction[] {
  const sorted = values.toSorted((a, b) => a.compare(b))
  return sorted.filter((value, index) => !sorted[index - 1]?.equals(value))
}

function raised({ rules, field }: MarginSearch, { entry }: Runner, rise: Fraction): Outcome {
  const runners = field.runners.map(runner => {
    const { points } = runner.findings
    if (runner.entry !== entry || points === null) return runner
    return { ...runner, findings: { ...runner.findings, points: points.add(rise) } }
  })
  return outcomeOf(rules, { ...field, runners })
}
