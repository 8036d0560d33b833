import type { Db } from '../db.ts'

export const mailKinds = [
  'sign-in-code',
  'vote-code',
  'entry-received',
  'entry-accepted',
  'entry-rejected',
  'entry-code',
  'entry-missing',
  'entry-withdrawn',
  'juror-invitation',
  'organiser-invitation',
  'second-factor-reset',
  'entry-completion',
  'entry-numbered',
  'juror-reminder-48',
  'juror-reminder-4',
  'juror-reopened',
  'juror-removed',
  'publication-notice',
  'results-for-entrant',
  'results-for-juror',
  'objection-received',
  'objection-decided',
  'result-corrected',
  'irregularity-reported',
  'test-letter',
  'contest-amended',
  'contest-cancelled',
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
  /** Left out where it follows from the subject, or where there is none. */
  readonly contestId?: string | undefined
}

/**
 * Notes that a letter is due; false when its subject has had one of this kind. It belongs to the contest
 * named, else to that of the entry, asking, juror or code which is its subject.
 */
export async function insertMail(db: Db, mail: NewMail): Promise<boolean> {
  const { id, kind, subjectId, dueAt, contestId = null } = mail
  const count = await db.$executeRaw`
    insert into mail (id, kind, subject_id, due_at, contest_id)
    select ${id}::uuid, ${kind}, ${subjectId}::uuid, ${dueAt}::timestamptz, coalesce(
      ${contestId}::uuid,
      (select contest_id from entry where id = ${subjectId}::uuid),
      (select e.contest_id from completion c join entry e on e.id = c.entry_id
        where c.id = ${subjectId}::uuid),
      (select contest_id from juror where id = ${subjectId}::uuid),
      (select contest_id from email_code where id = ${subjectId}::uuid))
    on conflict (kind, subject_id) do nothing`
  return count === 1
}

/** Letters that wait to be sent, oldest first. Those with a code came too late whenever this is asked. */
export async function unsentMailIds(db: Db): Promise<readonly string[]> {
  const rows = await db.mail.findMany({
    where: { sentAt: null, kind: { notIn: ['sign-in-code', 'vote-code'] } },
    select: { id: true },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 10_000,
  })
  return rows.map(({ id }) => id)
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

/** Says of all letters of a contest that they have left. */
export async function markLettersSent(db: Db, contestId: string, now: Date): Promise<void> {
  await db.mail.updateMany({ where: { contestId, sentAt: null }, data: { sentAt: now } })
}

export async function markMailFailed(db: Db, id: string, reason: string): Promise<void> {
  await db.mail.update({ where: { id }, data: { lastError: reason }, select: { id: true } })
}
