import type { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import type { Findings } from '../jury/jury-points.ts'
import { publicField } from './public-points.ts'
import { type Total, totalOf } from './total.ts'

/** An entry in the running with all that its place is made from. */
export type Runner = {
  readonly entry: number
  readonly operator: number | null
  readonly outOfCompetition: boolean
  readonly findings: Findings
  readonly votes: number
}

export type Scored = Runner & {
  /** Null out of competition: the others' points do not depend on such an entry. */
  readonly publicPoints: Fraction | null
  readonly score: Total
}

/** The points of the entries of one category, in the order given. */
export function scoresOf(
  rules: Rules,
  { runners, quorumMet }: { readonly runners: readonly Runner[]; readonly quorumMet: boolean },
): readonly Scored[] {
  const competing = runners.filter(({ outOfCompetition }) => !outOfCompetition)
  const field = publicField(
    rules.public.method,
    competing.map(({ votes }) => votes),
  )
  const points = new Map(competing.map(({ entry }, index) => [entry, field.pointsOf(index)]))
  return runners.map(runner => {
    const publicPoints = points.get(runner.entry) ?? null
    return {
      ...runner,
      publicPoints,
      score: totalOf(rules, { ...runner, publicPoints, quorumMet }),
    }
  })
}
