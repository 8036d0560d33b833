import type { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import type { Findings } from '../jury/jury-points.ts'
import { awardsOf } from './awards.ts'
import { figure } from './exact.ts'
import { publicPoints } from './public-points.ts'
import { rankEntries, type Standing } from './ranking.ts'
import type { CategoryResult, EntryResult } from './result.ts'
import { type Total, totalOf } from './total.ts'

/** What the places of a category are made from; `findings` has its entries in the running. */
export type CategoryInput = {
  readonly category: string
  readonly findings: ReadonlyMap<number, Findings>
  readonly votes: ReadonlyMap<number, number>
  readonly quorumMet: boolean
}

type Scored = {
  readonly entry: number
  readonly findings: Findings
  readonly votes: number
  readonly publicPoints: Fraction
  readonly score: Total
}

/** Places and awards of one category, its entries in the order of `findings`. */
export function categoryResult(rules: Rules, input: CategoryInput): CategoryResult {
  const scored = scoresOf(rules, input)
  const contenders = scored.flatMap(({ score, ...entry }) =>
    'total' in score ? [{ ...entry, total: score.total }] : [],
  )
  const standings = rankEntries(contenders, rules.tieChain)
  const entries = scored.map(entry => entryResult(entry, { rules, standings }))
  return { category: input.category, entries, awards: awardsOf(rules, entries) }
}

function scoresOf(rules: Rules, input: CategoryInput): readonly Scored[] {
  const { findings, votes, quorumMet } = input
  const entries = [...findings].map(([entry, found]) => ({
    entry,
    findings: found,
    votes: votes.get(entry) ?? 0,
  }))
  const pointsByVotes = publicPoints(entries.map(entry => entry.votes))
  return entries.map(entry => {
    const points = pointsByVotes.get(entry.votes)
    if (!points) throw new Error(`There are no public points for ${entry.votes} votes`)
    const withPublic = { ...entry, publicPoints: points }
    return { ...withPublic, score: totalOf(rules, { ...withPublic, quorumMet }) }
  })
}

function entryResult(
  { entry, findings, votes, publicPoints, score }: Scored,
  {
    rules,
    standings,
  }: {
    readonly rules: Rules
    readonly standings: ReadonlyMap<number, Standing>
  },
): EntryResult {
  const contender = {
    entry,
    sheetsCounted: findings.sheetsCounted,
    criteria: rules.criteria.map(({ key }) => ({
      criterion: key,
      mean: figureOrNull(findings.means.get(key)),
    })),
    droppedOut: [...findings.droppedOut],
    juryPoints: figureOrNull(findings.points),
    votes,
    publicPoints: figure(publicPoints),
  }
  if ('reason' in score) {
    return { ...contender, total: null, place: null, reachedBy: null, reason: score.reason }
  }
  const standing = standings.get(entry)
  if (!standing) throw new Error(`Entry ${entry} has a total and no place`)
  return { ...contender, total: figure(score.total), ...standing }
}

function figureOrNull(value: Fraction | null | undefined) {
  return value ? figure(value) : null
}
