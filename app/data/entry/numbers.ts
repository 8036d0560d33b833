import type { Prisma } from '#prisma'
import type { Unnumbered } from '#app/domain/entry/walking-order.ts'
import type { Db } from '../db.ts'

/** Contests whose check is over by the clock and whose numbers nobody has given yet. */
export async function contestsToNumber(db: Db, now: Date): Promise<readonly string[]> {
  const rows = await db.contest.findMany({
    where: { ...unnumbered, callPublishedAt: { not: null }, checkEndAt: { lte: now } },
    select: { id: true },
    orderBy: { checkEndAt: 'asc' },
    take: 50,
  })
  return rows.map(({ id }) => id)
}

/** Takes the giving of numbers upon itself; false when they were given or nobody needs them any more. */
export async function claimNumbers(db: Db, contestId: string, now: Date): Promise<boolean> {
  const { count } = await db.contest.updateMany({
    where: { id: contestId, ...unnumbered },
    data: { numberedAt: now, publicVersion: { increment: 1 } },
  })
  return count === 1
}

/** Accepted entries without a number, with what their order is made from. */
export async function entriesToNumber(db: Db, contestId: string): Promise<readonly Unnumbered[]> {
  const rows = await db.entry.findMany({
    where: { contestId, number: null, acceptedAt: { not: null }, ...inTheContest },
    select: {
      id: true,
      shopName: true,
      street: true,
      houseNumber: true,
      latitude: true,
      longitude: true,
    },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.map(({ latitude, longitude, ...row }) => {
    const place = latitude === null || longitude === null ? null : { latitude, longitude }
    return { ...row, place }
  })
}

/** How many entries the check has not decided about. */
export async function entriesUndecided(db: Db, contestId: string): Promise<number> {
  return db.entry.count({ where: { contestId, acceptedAt: null, ...inTheContest } })
}

/**
 * Gives entries the contest's next numbers, in the order of their ids here; the first of them. No number
 * is ever given twice, because the contest remembers the last one. Call with the contest's row locked.
 */
export async function giveNextNumbers(
  tx: Prisma.TransactionClient,
  contestId: string,
  entryIds: readonly string[],
): Promise<number> {
  const { lastEntryNumber: last } = await tx.contest.update({
    where: { id: contestId },
    data: { lastEntryNumber: { increment: entryIds.length }, publicVersion: { increment: 1 } },
    select: { lastEntryNumber: true },
  })
  const before = last - entryIds.length
  await tx.$executeRaw`
    update entry set number = ${before}::int + given.place::int
    from unnest(${[...entryIds]}::uuid[]) with ordinality as given (id, place)
    where entry.id = given.id and entry.contest_id = ${contestId}::uuid and entry.number is null`
  return before + 1
}

const unnumbered = { numberedAt: null, countedAt: null, cancelledAt: null } as const
const inTheContest = {
  confirmedAt: { not: null },
  rejectedAt: null,
  withdrawnAt: null,
} as const
