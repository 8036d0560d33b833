import type { Db } from '../db.ts'
import type { MailKind } from './mails.ts'

/** Makes a letter that was noted before due once more; its id, or null where it was never noted. */
export async function renewMail(
  db: Db,
  letter: { readonly kind: MailKind; readonly subjectId: string; readonly now: Date },
): Promise<string | null> {
  const { kind, subjectId, now } = letter
  const [row] = await db.mail.updateManyAndReturn({
    where: { kind, subjectId },
    data: { dueAt: now, sentAt: null, lastError: null },
    select: { id: true },
  })
  return row?.id ?? null
}
