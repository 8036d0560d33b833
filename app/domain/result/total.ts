import type { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import type { Findings } from '../jury/jury-points.ts'
import type { UnplacedReason } from './result.ts'

export type Total = { readonly total: Fraction } | { readonly reason: UnplacedReason }

/**
 * The points that place an entry, or why it is not placed. While the public quorum is unmet they are the
 * jury's alone. Where the jury's share is 0 and the quorum is met no sheet is needed, and an entry
 * without a counted vote is not placed. An entry out of competition has no public points and no place.
 */
export function totalOf(
  rules: Rules,
  entry: {
    readonly findings: Findings
    readonly votes: number
    readonly publicPoints: Fraction | null
    readonly quorumMet: boolean
  },
): Total {
  const { findings, votes, publicPoints, quorumMet } = entry
  if (publicPoints === null) return { reason: 'out-of-competition' }
  if (rules.jury.share === 0 && quorumMet) {
    return votes === 0 ? { reason: 'no-votes' } : { total: publicPoints }
  }
  if (findings.sheetsCounted < rules.jury.sheetsPerEntry) return { reason: 'too-few-sheets' }
  if (findings.points === null) return { reason: 'nothing-assessed' }
  if (!quorumMet || rules.public.share === 0) return { total: findings.points }
  const jury = findings.points.mul(rules.jury.share)
  return { total: jury.add(publicPoints.mul(rules.public.share)).div(100) }
}
