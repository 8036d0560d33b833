import type { Rules } from '../contest/rules.ts'
import type { Tally } from './ballots.ts'
import { type Field, outcomeOf } from './outcome.ts'

/**
 * Whether the ballots still in review could change who gets an award: some award differs when all of
 * them count, or only those for one entry, or only their number towards the quorum, from when none
 * does. This is exact for the audience award; for places it leaves out that ballots for some entries
 * together, but not all, push another down.
 */
export function reviewCouldChangeAwards(
  rules: Rules,
  { tally, fields }: { readonly tally: Tally; readonly fields: readonly Field[] },
): boolean {
  const { countableInReview } = tally
  if (countableInReview === 0) return false
  return fields.some(field => {
    const awards = JSON.stringify(outcomeOf(rules, field).awards)
    return possibleVotes(field, tally).some(votes => {
      const runners = field.runners.map(runner => ({
        ...runner,
        votes: votes.get(runner.entry) ?? runner.votes,
      }))
      const countedBallots = field.countedBallots + countableInReview
      const outcome = outcomeOf(rules, { ...field, runners, countedBallots })
      return JSON.stringify(outcome.awards) !== awards
    })
  })
}

function possibleVotes(
  { runners }: Field,
  { ballots }: Tally,
): readonly ReadonlyMap<number, number>[] {
  const running = new Set(runners.map(({ entry }) => entry))
  const lifted = ballots.entries
    .filter(({ entry, inReview }) => inReview > 0 && running.has(entry))
    .map(({ entry, counted, inReview }) => [entry, counted + inReview] as const)
  return [[], lifted, ...lifted.map(line => [line])].map(lift => new Map(lift))
}
