import type { Db } from '../db.ts'

export const mailKinds = [
  'sign-in-code',
  'vote-code',
  'entry-received',
  'entry-accepted',
  'entry-rejected',
  'juror-invitation',
] as const
export type MailKind = (typeof mailKinds)[number]

export function isMailKind(text: string): text is MailKind {
  return mailKinds.some(kind => kind === text)
}

export type NewMail = {
  readonly id: string
  readonly kind: MailKind
  readonly subjectId: string
  readonly dueAt: Date
}

/** Notes that a letter is due; false when its subject has had one of this kind. */
export async function insertMail(db: Db, mail: NewMail): Promise<boolean> {
  const { count } = await db.mail.createMany({ data: [mail], skipDuplicates: true })
  return count === 1
}

export async function findUnsentMail(db: Db, id: string) {
  return db.mail.findFirst({
    where: { id, sentAt: null },
    select: { id: true, kind: true, subjectId: true },
  })
}

export async function markMailSent(db: Db, id: string, now: Date): Promise<void> {
  await db.mail.update({
    where: { id },
    data: { sentAt: now, lastError: null },
    select: { id: true },
  })
}

export async function markMailFailed(db: Db, id: string, reason: string): Promise<void> {
  await db.mail.update({ where: { id }, data: { lastError: reason }, select: { id: true } })
}
