import type { State } from '../contest/state.ts'
import { type Decision, allowed, refused } from '../decision.ts'
import type { HoldReason } from './publication.ts'

export type PublishNowRefusal =
  | 'call-not-published'
  | 'contest-cancelled'
  | 'results-published'
  | 'not-counted'
  | 'before-ceremony'
  | 'still-held'
  | 'restored-copy'

/** Counted results may be asked for from the ceremony on, unless something holds them. */
export function mayPublishNow(
  state: Pick<State, 'phase'>,
  {
    ceremonyAt,
    now,
    holds,
  }: { readonly ceremonyAt: Date; readonly now: Date; readonly holds: readonly HoldReason[] },
): Decision<PublishNowRefusal> {
  if (state.phase === 'draft') return refused('call-not-published')
  if (state.phase === 'cancelled') return refused('contest-cancelled')
  if (state.phase === 'results' || state.phase === 'closed') return refused('results-published')
  if (state.phase !== 'counted') return refused('not-counted')
  if (now < ceremonyAt) return refused('before-ceremony')
  return holds.length === 0 ? allowed : refused('still-held')
}

/**
 * Whether the results are to come out at an instant: at their latest hour, or from the ceremony on where
 * somebody has asked for them. What holds them is another question.
 */
export function isPublicationHour(
  contest: {
    readonly ceremonyAt: Date
    readonly resultsAt: Date
    readonly publishNowAt: Date | null
  },
  now: Date,
): boolean {
  return now >= contest.resultsAt || (contest.publishNowAt !== null && now >= contest.ceremonyAt)
}
