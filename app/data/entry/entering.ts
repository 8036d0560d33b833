import type { Prisma } from '#prisma'
import type { Shop } from '#app/domain/entry/shop.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'

export type NewEntry = Shop & {
  readonly id: string
  readonly contestId: string
  readonly ownerId: string
  readonly requestKey: string
  readonly stories: LocalText
  readonly agreedRulesHash: Uint8Array<ArrayBuffer>
  readonly submittedAt: Date
}

export type NewPhoto = {
  readonly id: string
  readonly contestId: string
  readonly position: number
  readonly name: string
  readonly width: number
  readonly height: number
  readonly alts: LocalText
  readonly createdAt: Date
}

/** Adds an entry with its photos; a second one with the same request key breaks the unique index. */
export async function insertEntry(
  db: Db,
  entry: NewEntry,
  photos: readonly NewPhoto[],
): Promise<void> {
  await db.entry.create({ data: entry, select: { id: true } })
  await db.photo.createMany({ data: photos.map(photo => ({ ...photo, entryId: entry.id })) })
}

export async function findEntryByRequest(
  db: Db,
  at: { contestId: string; ownerId: string; requestKey: string },
): Promise<{ id: string } | null> {
  return db.entry.findFirst({ where: at, select: { id: true } })
}

const undecided = { acceptedAt: null, rejectedAt: null, withdrawnAt: null } as const

/**
 * Accepts an entry and gives it the contest's next number. The number is null when the entry was decided
 * meanwhile; then none is spent.
 */
export async function acceptWithNumber(
  tx: Prisma.TransactionClient,
  at: { entryId: string; contestId: string },
  now: Date,
): Promise<number | null> {
  const { count } = await tx.entry.updateMany({
    where: { id: at.entryId, contestId: at.contestId, ...undecided },
    data: { acceptedAt: now },
  })
  if (count === 0) return null
  const { lastEntryNumber } = await tx.contest.update({
    where: { id: at.contestId },
    data: { lastEntryNumber: { increment: 1 }, publicVersion: { increment: 1 } },
    select: { lastEntryNumber: true },
  })
  await tx.entry.update({
    where: { id: at.entryId },
    data: { number: lastEntryNumber },
    select: { id: true },
  })
  return lastEntryNumber
}

export async function markRejected(
  db: Db,
  at: { entryId: string; contestId: string },
  rejection: { at: Date; reason: string },
): Promise<boolean> {
  const { count } = await db.entry.updateMany({
    where: { id: at.entryId, contestId: at.contestId, ...undecided },
    data: { rejectedAt: rejection.at, rejectReason: rejection.reason },
  })
  return count === 1
}

/** What the letters to an entrant need to know. */
export async function entryForLetter(db: Db, entryId: string) {
  return db.entry.findUnique({
    where: { id: entryId },
    select: {
      id: true,
      contestId: true,
      number: true,
      shopName: true,
      submittedAt: true,
      rejectReason: true,
      agreedRulesHash: true,
      owner: { select: { email: true, language: true } },
    },
  })
}
