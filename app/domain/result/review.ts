import type { Rules } from '../contest/rules.ts'
import type { Tally } from './ballots.ts'
import { type CategoryInput, categoryResult } from './category.ts'
import type { CategoryResult } from './result.ts'

/**
 * Whether the ballots still in review could change who gets an award: some award differs when all of
 * them count, or only those for one entry, or only their number towards the quorum, from when none
 * does. This is exact for the audience award; for places it leaves out that ballots for some entries
 * together, but not all, push another down by rank.
 */
export function reviewCouldChangeAwards(
  rules: Rules,
  count: {
    readonly tally: Tally
    readonly categories: readonly CategoryInput[]
    readonly results: readonly CategoryResult[]
  },
): boolean {
  const { tally, categories, results } = count
  if (tally.countableInReview === 0) return false
  const mostBallots = tally.ballots.counted + tally.countableInReview
  const quorumMet = mostBallots >= rules.public.quorum
  return categories.some((category, index) => {
    const awards = JSON.stringify(results[index]?.awards)
    return possibleVotes(category, tally).some(votes => {
      const outcome = categoryResult(rules, { ...category, votes, quorumMet })
      return JSON.stringify(outcome.awards) !== awards
    })
  })
}

function possibleVotes(
  { votes, findings }: CategoryInput,
  { ballots }: Tally,
): readonly ReadonlyMap<number, number>[] {
  const lifted = ballots.entries
    .filter(({ entry, inReview }) => inReview > 0 && findings.has(entry))
    .map(({ entry, counted, inReview }) => [entry, counted + inReview] as const)
  const lifts = [[], lifted, ...lifted.map(line => [line])]
  return lifts.map(lift => new Map([...votes, ...lift]))
}
