import { lockContest } from '#app/data/contest/contests.ts'
import {
  mayMove,
  type MoveReason,
  type MoveRefusal,
  type Moves,
  movesBetween,
  postponedTo,
  withMoves,
} from '#app/domain/contest/moves.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { appendAmendment } from './append-amendment.ts'

/** Steps by themselves, or the ceremony with the results. */
export type DateMoves =
  | { readonly kind: 'steps'; readonly moves: Moves }
  | { readonly kind: 'ceremony'; readonly to: Date }

export type DatesMoved =
  | { readonly done: true; readonly number: number }
  | { readonly done: false; readonly reason: MoveRefusal }

/** The timeline as the moves would make it. */
export function timelineMoved(contest: Contest, moves: DateMoves): Timeline {
  const { timeZone } = contest.town
  return moves.kind === 'ceremony'
    ? postponedTo(contest, moves.to, timeZone)
    : withMoves(contest, moves.moves, timeZone)
}

/** Moves steps that are still ahead to later instants, with those that would collide, as an amendment. */
export async function moveDates(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly moves: DateMoves
    readonly reason: { readonly kind: MoveReason; readonly words: LocalText }
  },
): Promise<DatesMoved> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const after = timelineMoved(contest, request.moves)
    const decision = mayMove(contest, after, now)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const moved = movesBetween(contest, after)
    const { number } = await appendAmendment(services, tx, {
      contest,
      actorId: request.actorId,
      content: {
        reason: request.reason,
        moves: moved.map(({ step, from, to }) => {
          return { step, from: from.toISOString(), to: to.toISOString() }
        }),
        words: {},
      },
      held: { timeline: Object.fromEntries(moved.map(({ step, to }) => [step, to])) },
    })
    return { done: true, number }
  })
}
