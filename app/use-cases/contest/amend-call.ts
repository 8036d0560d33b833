import { lockContest } from '#app/data/contest/contests.ts'
import {
  type AmendRefusal,
  changesOfWording,
  mayAmend,
  type Wording,
} from '#app/domain/contest/amendment.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { appendAmendment } from './append-amendment.ts'

export type Amended =
  | { readonly done: true; readonly number: number }
  | { readonly done: false; readonly reason: AmendRefusal }

/** Puts words of a published call anew, publicly and with a reason. What the count goes by stays. */
export async function amendCall(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly wording: Wording
    readonly reason: LocalText
  },
): Promise<Amended> {
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const changes = changesOfWording(contest, request.wording)
    const decision = mayAmend(contest, changes)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const { number } = await appendAmendment(services, tx, {
      contest,
      actorId: request.actorId,
      content: { reason: { kind: null, words: request.reason }, moves: [], ...changes },
      held: request.wording,
    })
    return { done: true, number }
  })
}
