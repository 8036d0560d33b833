import type { Prisma } from '#prisma'
import { type HoldReason, isHoldReason } from '#app/domain/result/publication.ts'
import type { Db } from '../db.ts'

/** Contests that may be due to be counted: votes and sheets are closed by the clock. */
export async function contestsToCount(db: Db, now: Date): Promise<readonly string[]> {
  const rows = await db.contest.findMany({
    where: {
      callPublishedAt: { not: null },
      countedAt: null,
      cancelledAt: null,
      votingCloseAt: { lte: now },
      judgingCloseAt: { lte: now },
      reviewEndAt: { lte: now },
    },
    select: { id: true },
    orderBy: { votingCloseAt: 'asc' },
    take: 50,
  })
  return rows.map(row => row.id)
}

/** Contests whose hour of publication has come. */
export async function contestsToPublish(db: Db, now: Date): Promise<readonly string[]> {
  const rows = await db.contest.findMany({
    where: isDue(now),
    select: { id: true },
    orderBy: { resultsAt: 'asc' },
    take: 1000,
  })
  return rows.map(row => row.id)
}

/** Counted, not held, and at the latest hour or asked for since the ceremony. */
function isDue(now: Date) {
  return {
    countedAt: { not: null },
    resultPublishedAt: null,
    cancelledAt: null,
    heldAt: null,
    OR: [{ resultsAt: { lte: now } }, { publishNowAt: { not: null }, ceremonyAt: { lte: now } }],
  } satisfies Prisma.ContestWhereInput
}

/** Takes the count upon itself; false when it has been made. The row stays locked until the end. */
export async function claimCount(
  tx: Prisma.TransactionClient,
  contestId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.contest.updateMany({
    where: { id: contestId, countedAt: null, cancelledAt: null },
    data: { countedAt: now, publicVersion: { increment: 1 } },
  })
  return count === 1
}

export async function insertCount(
  db: Db,
  count: {
    contestId: string
    payload: string
    sha256: Uint8Array<ArrayBuffer>
    holds: readonly HoldReason[]
    countedAt: Date
  },
): Promise<void> {
  const data = { ...count, holds: [...count.holds] }
  await db.count.create({ data, select: { contestId: true } })
}

/** What the count found to hold it back; null when there is no count yet. */
export async function findCountHolds(
  db: Db,
  contestId: string,
): Promise<{ holds: readonly HoldReason[] } | null> {
  const row = await db.count.findUnique({ where: { contestId }, select: { holds: true } })
  return row && { holds: row.holds.filter(isHoldReason) }
}

export async function countPayload(db: Db, contestId: string) {
  return db.count.findUniqueOrThrow({
    where: { contestId },
    select: { payload: true, sha256: true },
  })
}

/** Takes the publication upon itself; false when it is done, held, cancelled or not yet due. */
export async function claimPublication(
  tx: Prisma.TransactionClient,
  contestId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.contest.updateMany({
    where: { id: contestId, ...isDue(now) },
    data: { resultPublishedAt: now, publicVersion: { increment: 1 } },
  })
  return count === 1
}

export async function insertResult(
  db: Db,
  result: { contestId: string; version: number; file: string; publishedAt: Date },
): Promise<void> {
  await db.publishedResult.create({ data: result, select: { version: true } })
}

/** A version of a published result; the last one where none is named. */
export async function findResult(db: Db, contestId: string, version?: number | null) {
  const named = version ? { version } : {}
  return db.publishedResult.findFirst({
    where: { contestId, contest: { resultPublishedAt: { not: null } }, ...named },
    orderBy: { version: 'desc' },
    select: { version: true, file: true, reason: true, publishedAt: true },
  })
}

/** Every version of a published result with why it came, the first one first. */
export async function resultVersions(db: Db, contestId: string) {
  return db.publishedResult.findMany({
    where: { contestId, contest: { resultPublishedAt: { not: null } } },
    orderBy: { version: 'asc' },
    select: { version: true, reason: true, publishedAt: true },
    take: 100,
  })
}

/** The entries that have a number, by number, with their owners. */
export async function entriesForCount(db: Db, contestId: string) {
  const rows = await db.entry.findMany({
    where: { contestId, number: { not: null } },
    select: { number: true, category: true, withdrawnAt: true, ownerId: true },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ number, ...row }) => ({ ...row, number: number ?? 0 }))
}

/** The text of the rules as the call froze them. */
export async function frozenRulesText(db: Db, contestId: string): Promise<string> {
  const { rulesText } = await db.contest.findUniqueOrThrow({
    where: { id: contestId },
    select: { rulesText: true },
  })
  if (rulesText === null) throw new Error(`The rules of contest ${contestId} were never frozen`)
  return rulesText
}
