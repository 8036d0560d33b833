import { hasPublicVote } from '../contest/cards.ts'
import type { Rules } from '../contest/rules.ts'
import type { Facts } from '../contest/state.ts'
import { codeGraceMs, type Timeline } from '../contest/timeline.ts'
import { type Decision, allowed, refused } from '../decision.ts'

/** The choice of a ballot: for each category that it names, an entry's number. */
export type Choices = Readonly<Record<string, number>>

export type VoteRefusal =
  | 'voting-not-open-yet'
  | 'voting-closed'
  | 'no-public-vote'
  | 'contest-cancelled'
  | 'ballot-replaced-meanwhile'
  | 'entry-not-in-the-running'
  | 'nothing-chosen'

/** How long the right to vote lasts that a correct code opens. */
export const voterSessionLifeMs = 30 * 60_000

/** Between these instants a ballot is accepted from a voter whose code was sent then. */
export function ballotInterval(timeline: Timeline, codeSentAt: Date): { from: Date; until: Date } {
  const sentInTime = codeSentAt < timeline.votingCloseAt
  const grace = sentInTime ? codeGraceMs : 0
  return {
    from: timeline.votingOpenAt,
    until: new Date(timeline.votingCloseAt.getTime() + grace),
  }
}

/** Whether a ballot may be cast now with a code sent at an instant. */
export function mayVote(
  contest: Timeline & Facts & { readonly rules: Rules },
  codeSentAt: Date,
  now: Date,
): Decision<VoteRefusal> {
  const { from, until } = ballotInterval(contest, codeSentAt)
  if (!hasPublicVote(contest.rules)) return refused('no-public-vote')
  if (contest.cancelledAt) return refused('contest-cancelled')
  if (!contest.callPublishedAt || now < from) return refused('voting-not-open-yet')
  return now < until && !contest.countedAt ? allowed : refused('voting-closed')
}

/** Whether the choices name entries in the running, each in its own category. */
export function checkChoices(
  choices: Choices,
  entries: readonly { readonly number: number; readonly category: string }[],
): Decision<VoteRefusal> {
  const chosen = Object.entries(choices)
  if (chosen.length === 0) return refused('nothing-chosen')
  const known = chosen.every(([category, number]) =>
    entries.some(entry => entry.number === number && entry.category === category),
  )
  return known ? allowed : refused('entry-not-in-the-running')
}
