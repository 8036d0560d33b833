import { lockContest } from '#app/data/contest/contests.ts'
import { savePublishNow } from '#app/data/result/publish-now.ts'
import { findCountHolds } from '#app/data/result/results.ts'
import { quietSince } from '#app/data/town/installation.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { holdsNow } from '#app/domain/result/publication.ts'
import { mayPublishNow, type PublishNowRefusal } from '#app/domain/result/publish-now.ts'
import type { GivenReason, PublishNowCode } from '#app/domain/result/reasons.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { tryToPublish } from './publish-result.ts'

export type PublishNowAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly reason: PublishNowRefusal }

/**
 * Publishes counted results from the ceremony on, before their latest hour. That it was asked for is kept
 * with its reason, so that a publication that fails now is made by the next tick.
 */
export async function publishNow(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly reason: GivenReason<PublishNowCode>
  },
): Promise<PublishNowAnswer> {
  const { actorId, reason } = request
  if (await quietSince(services.db)) return { done: false, reason: 'restored-copy' }
  const now = services.now()
  const answer = await services.db.$transaction(async (tx): Promise<PublishNowAnswer> => {
    const contest = await lockContest(tx, request)
    const count = await findCountHolds(tx, contest.id)
    const holds = count ? holdsNow(contest, count.holds) : []
    const { ceremonyAt } = contest
    const decision = mayPublishNow(stateAt(contest, now), { ceremonyAt, now, holds })
    if (!decision.allowed) return { done: false, reason: decision.reason }
    await savePublishNow(tx, contest.id, { at: now, ...reason })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId,
      action: 'results.asked-for',
      reason: reason.words,
      details: { code: reason.code },
    })
    return { done: true }
  })
  if (answer.done) await tryToPublish(services, request.contestId)
  return answer
}
