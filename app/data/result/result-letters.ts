import type { MailKind } from '../mail/mails.ts'
import type { Db } from '../db.ts'
import { inTheRunning } from '../entry/entries.ts'

/** Contests with published results about which letters have yet to be noted. */
export async function contestsToWriteAbout(db: Db): Promise<readonly string[]> {
  const rows = await db.contest.findMany({
    where: { resultPublishedAt: { not: null }, resultLettersAt: null, cancelledAt: null },
    select: { id: true },
    orderBy: { resultPublishedAt: 'asc' },
    take: 20,
  })
  return rows.map(row => row.id)
}

/** Entries in the running whose owners have no letter about the results yet. */
export async function entriesToWriteAbout(
  db: Db,
  contestId: string,
  most: number,
): Promise<readonly string[]> {
  const kind: MailKind = 'results-for-entrant'
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id::text from entry e
    where e.contest_id = ${contestId}::uuid and e.number is not null and e.accepted_at is not null
      and e.rejected_at is null and e.withdrawn_at is null
      and not exists (select 1 from mail m where m.kind = ${kind} and m.subject_id = e.id)
    order by e.number limit ${most}`
  return rows.map(row => row.id)
}

/** Jurors who declared to be impartial and have no letter about the results yet. */
export async function jurorsToWriteTo(
  db: Db,
  contestId: string,
  most: number,
): Promise<readonly string[]> {
  const kind: MailKind = 'results-for-juror'
  const rows = await db.$queryRaw<{ id: string }[]>`
    select j.id::text from juror j
    where j.contest_id = ${contestId}::uuid and j.declared_at is not null
      and not exists (select 1 from mail m where m.kind = ${kind} and m.subject_id = j.id)
    order by j.member limit ${most}`
  return rows.map(row => row.id)
}

export async function markLettersNoted(db: Db, contestId: string, now: Date): Promise<void> {
  await db.contest.updateMany({
    where: { id: contestId, resultLettersAt: null },
    data: { resultLettersAt: now },
  })
}

/** An entry with what a letter about the results needs. */
export async function entryForResultLetter(db: Db, entryId: string) {
  return db.entry.findUnique({
    where: { id: entryId },
    select: {
      shopName: true,
      contestId: true,
      number: true,
      owner: { select: { email: true, language: true } },
    },
  })
}

/** How many will be written to when the results come out. */
export async function lettersToCome(db: Db, contestId: string) {
  const entrants = await db.entry.count({ where: inTheRunning(contestId) })
  const jurors = await db.juror.count({ where: { contestId, declaredAt: { not: null } } })
  return { entrants, jurors }
}
