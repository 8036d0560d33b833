import type { Prisma } from '#prisma'
import { insertMail, type MailKind } from '#app/data/mail/mails.ts'
import type { Services } from '#app/platform/services.ts'

/**
 * Notes a letter and its job in the caller's transaction; of one kind each subject gets one, however
 * often it is asked for. What it says is written when it is sent.
 */
export async function enqueueMail(
  services: Pick<Services, 'now' | 'random' | 'jobs'>,
  tx: Prisma.TransactionClient,
  letter: { readonly kind: MailKind; readonly subjectId: string },
): Promise<void> {
  const now = services.now()
  const id = services.random.uuid(now)
  if (!(await insertMail(tx, { id, ...letter, dueAt: now }))) return
  await services.jobs.enqueue(tx, 'send-mail', { id })
}
