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
  letter: {
    readonly kind: MailKind
    readonly subjectId: string
    /** Whose letter it is, where that does not follow from the subject. */
    readonly contestId?: string
  },
): Promise<void> {
  const now = services.now()
  const id = services.random.uuid(now)
  if (!(await insertMail(tx, { id, ...letter, dueAt: now }))) return
  const urgency = awaited.has(letter.kind) ? 'urgent' : undefined
  await services.jobs.enqueue(tx, 'send-mail', { id }, urgency)
}

/** Letters for which somebody waits at a form: they pass the hundreds that go out with the results. */
const awaited: ReadonlySet<MailKind> = new Set(['sign-in-code', 'vote-code'])
