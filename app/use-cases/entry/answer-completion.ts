import { entryToComplete, lastCompletion, markAnswered } from '#app/data/entry/completions.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type CompletionAnswered =
  | { readonly answered: true }
  | {
      readonly answered: false
      readonly reason: 'entry-unknown' | 'entry-already-decided' | 'nothing-asked'
    }

/**
 * Says that an owner has completed their entry as they were last asked, also after the deadline while the
 * entry is undecided; it then waits for the check again. Said twice it is said once.
 */
export async function answerCompletion(
  services: Services,
  request: { readonly entryId: string; readonly ownerId: string },
): Promise<CompletionAnswered> {
  const { entryId, ownerId } = request
  return services.db.$transaction(async tx => {
    const entry = await entryToComplete(tx, request)
    if (!entry) return { answered: false, reason: 'entry-unknown' }
    const asking = await lastCompletion(tx, entryId)
    if (!asking) return { answered: false, reason: 'nothing-asked' }
    if (statusOf(entry) !== 'submitted') {
      return { answered: false, reason: 'entry-already-decided' }
    }
    if (!(await markAnswered(tx, asking.id, services.now()))) return { answered: true }
    await record(services, tx, {
      townId: entry.contest.townId,
      contestId: entry.contestId,
      actorId: ownerId,
      action: 'entry.completion-answered',
      subjectId: entryId,
    })
    return { answered: true }
  })
}
