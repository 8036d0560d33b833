import { contestById } from '#app/data/contest/contests.ts'
import { entriesToRemind, markReminded } from '#app/data/entry/own-entries.ts'
import { missingOf, reminderAt, reminderLeadMs } from '#app/domain/entry/missing.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/** Looks once at each entry, when its hour has come, and writes to the owner if something is missing. */
export async function remindOfMissing(services: Services): Promise<void> {
  const now = services.now()
  const contests = new Map<string, Contest>()
  const closingBefore = new Date(now.getTime() + reminderLeadMs)
  for (const entry of await entriesToRemind(services.db, { now, closingBefore })) {
    const { id, contestId, confirmedAt } = entry
    const contest = contests.get(contestId) ?? (await contestById(services.db, contestId))
    contests.set(contestId, contest)
    const at = confirmedAt && reminderAt(contest, confirmedAt)
    if (at && now < at) continue
    await services.db.$transaction(async tx => {
      if (!(await markReminded(tx, id, now))) return
      if (!at || missingOf(entry, firstLanguage(contest.town)).length === 0) return
      await enqueueMail(services, tx, { kind: 'entry-missing', subjectId: id })
    })
  }
}
