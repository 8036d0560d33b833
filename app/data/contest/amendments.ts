import type { Prisma } from '#prisma'
import { type Amendment, amendmentSchema } from '#app/domain/contest/amendment.ts'
import type { CallWords, Contact } from '#app/domain/contest/call-words.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import type { Db } from '../db.ts'

export type AmendmentRow = { readonly amendment: Amendment; readonly sha256: Uint8Array }

/** All amendments of a contest's call, the first first. */
export async function amendmentsOf(db: Db, contestId: string): Promise<readonly AmendmentRow[]> {
  const rows = await db.amendment.findMany({
    where: { contestId },
    select: { text: true, sha256: true },
    orderBy: { number: 'asc' },
    take: 200,
  })
  return rows.map(({ text, sha256 }) => ({
    amendment: amendmentSchema.parse(JSON.parse(text)),
    sha256,
  }))
}

/** What the next amendment follows: the number and hash of the last one, if there is one. */
export async function lastAmendment(db: Db, contestId: string) {
  return db.amendment.findFirst({
    where: { contestId },
    select: { number: true, sha256: true },
    orderBy: { number: 'desc' },
  })
}

export async function findAmendment(
  db: Db,
  at: { readonly contestId: string; readonly number: number },
): Promise<Amendment | null> {
  const row = await db.amendment.findUnique({
    where: { contestId_number: at },
    select: { text: true },
  })
  return row && amendmentSchema.parse(JSON.parse(row.text))
}

/** Adds an amendment and makes what it says hold. */
export async function insertAmendment(
  tx: Prisma.TransactionClient,
  row: {
    readonly contestId: string
    readonly number: number
    readonly text: string
    readonly sha256: Uint8Array<ArrayBuffer>
    readonly at: Date
  },
  held: {
    readonly timeline?: Partial<Timeline>
    readonly words?: CallWords
    readonly contact?: Contact | null
  },
): Promise<void> {
  await tx.amendment.create({ data: row, select: { number: true } })
  const { timeline, words, contact } = held
  await tx.contest.update({
    where: { id: row.contestId },
    data: {
      ...timeline,
      ...(words ? { words } : {}),
      ...(contact ? { contact: { ...contact } } : {}),
      publicVersion: { increment: 1 },
    },
    select: { id: true },
  })
}

export async function updateCancelled(
  tx: Prisma.TransactionClient,
  contestId: string,
  cancelled: { readonly at: Date; readonly reason: string },
): Promise<void> {
  await tx.contest.update({
    where: { id: contestId },
    data: {
      cancelledAt: cancelled.at,
      cancelReason: cancelled.reason,
      publicVersion: { increment: 1 },
    },
    select: { id: true },
  })
}

/** Whoever enters or judges: owners of entries that were neither rejected nor withdrawn, and jurors. */
export async function peopleOfContest(db: Db, contestId: string): Promise<readonly string[]> {
  const entries = { some: { contestId, withdrawnAt: null, rejectedAt: null } }
  const rows = await db.person.findMany({
    where: { OR: [{ entries }, { jurors: { some: { contestId } } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: 5000,
  })
  return rows.map(({ id }) => id)
}

export async function insertContestLetters(
  tx: Prisma.TransactionClient,
  letters: readonly {
    readonly id: string
    readonly contestId: string
    readonly personId: string
    readonly amendment: number
    readonly createdAt: Date
  }[],
): Promise<void> {
  await tx.contestLetter.createMany({ data: [...letters] })
}

export async function contestLetterForMail(db: Db, id: string) {
  return db.contestLetter.findUnique({
    where: { id },
    select: {
      contestId: true,
      amendment: true,
      person: { select: { email: true, language: true } },
    },
  })
}
