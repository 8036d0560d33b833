import { Fraction } from 'fraction.js'
import {
  type AwardName,
  type Candidate,
  decisiveEntries,
  firstChanges,
  type MarginSearch,
} from './margins.ts'
import type { Field } from './outcome.ts'
import type { Runner } from './scored.ts'

/** How far an entry's jury points have to rise: by so many, or by anything above that. */
export type JuryMargin = { readonly rise: Fraction; readonly beyond: boolean }

/**
 * The smallest rise of one entry's jury points that changes who gets each award. As an entry rises the
 * order of the others stays, so only what lifts it level with a decisive entry, to a standard, or just
 * above one of these is tried.
 */
export function juryMargins(search: MarginSearch): ReadonlyMap<AwardName, JuryMargin> {
  const candidates = search.field.runners.flatMap(runner => candidatesFor(search, runner))
  return firstChanges(
    search,
    candidates.sort(
      (a, b) => a.size.rise.compare(b.size.rise) || Number(a.size.beyond) - Number(b.size.beyond),
    ),
  )
}

function candidatesFor(search: MarginSearch, runner: Runner): readonly Candidate<JuryMargin>[] {
  const own = runner.findings.points
  if (own === null) return []
  const room = new Fraction(100).sub(own)
  const rises = distinct(risesToTry(search, runner, own)).filter(
    rise => rise.gte(0) && rise.lte(room),
  )
  return rises.flatMap((rise, index) => {
    const next = rises[index + 1] ?? room
    const between = rise.add(next).div(2)
    const level = { size: { rise, beyond: false }, field: () => raised(search, runner, rise) }
    const above = { size: { rise, beyond: true }, field: () => raised(search, runner, between) }
    return rise.lt(next) ? [level, above] : [level]
  })
}

function risesToTry(search: MarginSearch, { entry }: Runner, own: Fraction): readonly Fraction[] {
  const { rules, field, given } = search
  const { standards } = rules.awards
  const toStandards = standards ? Object.values(standards).map(points => own.neg().add(points)) : []
  const score = given.scored.find(other => other.entry === entry)?.score
  if (!score || !('total' in score)) return toStandards
  const quorumMet = field.countedBallots >= rules.public.quorum
  const share = quorumMet ? rules.jury.share : 100
  const decisive = decisiveEntries(given)
  const toOthers = given.scored.flatMap(other => {
    if (other.entry === entry || !decisive.has(other.entry) || !('total' in other.score)) return []
    const behind = other.score.total.sub(score.total)
    if (share > 0) return [behind.mul(100).div(share)]
    return behind.equals(0) && other.findings.points ? [other.findings.points.sub(own)] : []
  })
  return [...toStandards, ...toOthers]
}

function raised({ field }: MarginSearch, { entry }: Runner, rise: Fraction): Field {
  const runners = field.runners.map(runner => {
    const { points } = runner.findings
    if (runner.entry !== entry || points === null) return runner
    return { ...runner, findings: { ...runner.findings, points: points.add(rise) } }
  })
  return { ...field, runners }
}

function distinct(values: readonly Fraction[]): readonly Fraction[] {
  const sorted = values.toSorted((a, b) => a.compare(b))
  return sorted.filter((value, index) => !sorted[index - 1]?.equals(value))
}
