import { isRecusalReason, type RecusalReason } from '#app/domain/jury/recusal.ts'
import type { Recusal } from '#app/domain/jury/sorted-sheets.ts'
import type { Db } from '../db.ts'

/** Notes that a juror steps aside for an entry; false when that was noted before. */
export async function insertRecusal(
  db: Db,
  recusal: {
    readonly jurorId: string
    readonly entryId: string
    readonly contestId: string
    readonly reason: RecusalReason
    readonly late: boolean
    readonly recusedAt: Date
  },
): Promise<boolean> {
  const { count } = await db.recusal.createMany({ data: [recusal], skipDuplicates: true })
  return count === 1
}

/** How a juror stepped aside for an entry, or null. */
export async function recusalOf(db: Db, at: { jurorId: string; entryId: string }) {
  return db.recusal.findUnique({
    where: { jurorId_entryId: { jurorId: at.jurorId, entryId: at.entryId } },
    select: { late: true },
  })
}

/** Who stepped aside for what and why, for organiser, chair and minutes. */
export async function recusalsWithReasons(db: Db, at: { contestId: string; townId: string }) {
  const rows = await db.recusal.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId } },
    select: {
      reason: true,
      late: true,
      juror: { select: { member: true, name: true } },
      entry: { select: { number: true, shopName: true } },
    },
    orderBy: [{ juror: { member: 'asc' } }, { entry: { number: 'asc' } }],
    take: 10_000,
  })
  return rows.map(({ reason, late, juror, entry }) => ({
    ...juror,
    number: entry.number ?? 0,
    shopName: entry.shopName,
    reason: isRecusalReason(reason) ? reason : ('other' as const),
    late,
  }))
}

/** Who stepped aside for what, by member and entry number alone: what a count takes. */
export async function recusalsForCount(db: Db, contestId: string): Promise<readonly Recusal[]> {
  const rows = await db.recusal.findMany({
    where: { contestId, entry: { number: { not: null } } },
    select: { juror: { select: { member: true } }, entry: { select: { number: true } } },
    orderBy: [{ juror: { member: 'asc' } }, { entry: { number: 'asc' } }],
  })
  return rows.map(({ juror, entry }) => ({ juror: juror.member, entry: entry.number ?? 0 }))
}
