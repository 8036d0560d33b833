import { lockContest } from '#app/data/contest/contests.ts'
import { type DraftChanges, updateDraft } from '#app/data/contest/drafts.ts'
import { type EditRefusal, mayEdit } from '#app/domain/contest/amendment.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type SettingsSaved =
  | { readonly saved: true }
  | { readonly saved: false; readonly reason: EditRefusal }

/** Changes a draft. It may be inconsistent meanwhile; what is missing keeps the call back, not the saving. */
export async function saveSettings(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly changes: DraftChanges
  },
): Promise<SettingsSaved> {
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = mayEdit(contest)
    if (!decision.allowed) return { saved: false, reason: decision.reason }
    await updateDraft(tx, contest.id, request.changes)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'contest.settings-saved',
      subjectId: contest.id,
      details: { changed: Object.keys(request.changes) },
    })
    return { saved: true }
  })
}
