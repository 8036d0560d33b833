import { alreadyReminded, jurorsToRemind } from '#app/data/jury/reminders.ts'
import { jurorReminders, reminderDue } from '#app/domain/jury/reminder.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/** Writes to jurors who have not signed off, two days and four hours before their sheets are locked. */
export async function remindJurors(services: Services): Promise<void> {
  const now = services.now()
  const jurors = await jurorsToRemind(services.db, now)
  for (const { kind } of jurorReminders) {
    const due = jurors.filter(juror => reminderDue(juror.judgingCloseAt, now) === kind)
    if (due.length === 0) continue
    const ids = due.map(({ id }) => id)
    const reminded = await alreadyReminded(services.db, kind, ids)
    for (const subjectId of ids.filter(id => !reminded.has(id))) {
      await services.db.$transaction(tx => enqueueMail(services, tx, { kind, subjectId }))
    }
  }
}
