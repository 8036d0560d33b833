import { hasPublicVote } from '#app/domain/contest/cards.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { State } from '#app/domain/contest/state.ts'
import type { ContestCan } from './contest-actions.tsx'

/** What a visitor can do in a contest in this state. */
export function contestCan(contest: Contest, state: State): ContestCan {
  return {
    mayEnter: state.entriesOpen,
    mayVote: state.votingOpen && hasPublicVote(contest.rules),
    hasResults: state.phase === 'results' || state.phase === 'closed',
  }
}
