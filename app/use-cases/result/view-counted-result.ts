import { lockContest } from '#app/data/contest/contests.ts'
import type { Office } from '#app/data/result/notices.ts'
import { countPayload } from '#app/data/result/results.ts'
import { type ShownPayload, shownPayloadSchema } from '#app/domain/result/payload.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/**
 * Shows the count to an organiser or the chair between count and results. Who looked and when is in the
 * log before anything is shown; null where there is nothing to see before the public, or no longer.
 */
export async function viewCountedResult(
  services: Services,
  look: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly office: Office
  },
): Promise<ShownPayload | null> {
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, look)
    if (!contest.countedAt || contest.resultPublishedAt || contest.cancelledAt) return null
    const { payload } = await countPayload(tx, contest.id)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: look.actorId,
      action: 'result.viewed',
      subjectId: contest.id,
      details: { office: look.office },
    })
    return shownPayloadSchema.parse(JSON.parse(payload))
  })
}
