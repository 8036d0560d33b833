import type { Temporal } from 'temporal-polyfill'
import { lockContest } from '#app/data/contest/contests.ts'
import { insertCompletion, lastCompletion } from '#app/data/entry/completions.ts'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { completionDue, type CompletionDueRefusal } from '#app/domain/entry/completion.ts'
import { type CheckRefusal, mayDecideEntry } from '#app/domain/entry/entry.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { CheckRequest } from './check-entry.ts'

export type CompletionAsked =
  | { readonly asked: true }
  | { readonly asked: false; readonly reason: AskRefusal }
export type AskRefusal = CheckRefusal | CompletionDueRefusal | 'entry-unknown'

/**
 * Asks an entry's owner to complete it by the end of a day. Every asking sends a letter and the last one
 * counts; the same asking sent twice is one.
 */
export async function askForCompletion(
  services: Services,
  request: CheckRequest & { readonly text: string; readonly dueOn: Temporal.PlainDate },
): Promise<CompletionAsked> {
  const { townId, contestId, entryId, actorId, text } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const entry = await entryForDesk(tx, request)
    if (!entry) return { asked: false, reason: 'entry-unknown' }
    const decision = mayDecideEntry(entry, stateAt(contest, now))
    if (!decision.allowed) return { asked: false, reason: decision.reason }
    const check = { ...contest, timeZone: contest.town.timeZone }
    const due = completionDue(request.dueOn, check, now)
    if (!due.allowed) return { asked: false, reason: due.reason }
    const before = await lastCompletion(tx, entryId)
    const { dueAt } = due
    const repeated = before?.text === text && before.dueAt.getTime() === dueAt.getTime()
    if (repeated && !before.answeredAt) return { asked: true }

    const id = services.random.uuid(now)
    await insertCompletion(tx, { id, entryId, text, askedAt: now, dueAt })
    await enqueueMail(services, tx, { kind: 'entry-completion', subjectId: id })
    await record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'entry.completion-asked',
      subjectId: entryId,
      reason: text,
      details: { dueAt: dueAt.toISOString() },
    })
    return { asked: true }
  })
}
