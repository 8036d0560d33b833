import type { Rules } from '../contest/rules.ts'
import { awardsOf } from './awards.ts'
import { rankEntries, type Standing } from './ranking.ts'
import type { Awards } from './result.ts'
import { type Runner, type Scored, scoresOf } from './scored.ts'

/** The entries in the running of one category and what decides about them. */
export type Field = {
  readonly runners: readonly Runner[]
  /** The counted ballots of the whole contest, which the public quorum asks for. */
  readonly countedBallots: number
  /** The jury's special recognitions, by entry number. */
  readonly recognitions: readonly number[]
}

export type Outcome = {
  readonly scored: readonly Scored[]
  readonly standings: ReadonlyMap<number, Standing>
  readonly awards: Awards
}

/** Points, places and awards of a category: the one way from what was found to who wins. */
export function outcomeOf(rules: Rules, field: Field): Outcome {
  const quorumMet = field.countedBallots >= rules.public.quorum
  const scored = scoresOf(rules, { runners: field.runners, quorumMet })
  const contenders = scored.flatMap(({ score, ...entry }) =>
    'total' in score ? [{ ...entry, total: score.total }] : [],
  )
  const standings = rankEntries(contenders, rules.tieChain)
  const places = new Map([...standings].map(([entry, { place }]) => [entry, place]))
  const { recognitions } = field
  return { scored, standings, awards: awardsOf(rules, { scored, places, recognitions }) }
}
