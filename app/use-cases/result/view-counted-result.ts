import { lockContest } from '#app/data/contest/contests.ts'
import { countPayload } from '#app/data/result/results.ts'
import { type ShownPayload, shownPayloadSchema } from '#app/domain/result/payload.ts'
import { mayPreview, type Office, type PreviewRefusal } from '#app/domain/result/preview.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type Looked =
  | { readonly shown: true; readonly payload: ShownPayload }
  | { readonly shown: false; readonly reason: PreviewRefusal }

/**
 * Shows the count to the chair, and to an organiser where the rules let one look, between count and
 * results. Who looked and when is in the log before anything is shown.
 */
export async function viewCountedResult(
  services: Services,
  look: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly office: Office
  },
): Promise<Looked> {
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, look)
    const decision = mayPreview(contest, look.office)
    if (!decision.allowed) return { shown: false, reason: decision.reason }
    const { payload } = await countPayload(tx, contest.id)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: look.actorId,
      action: 'result.viewed',
      subjectId: contest.id,
      details: { office: look.office },
    })
    return { shown: true, payload: shownPayloadSchema.parse(JSON.parse(payload)) }
  })
}
