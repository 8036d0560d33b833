import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

export type VoterDataDue = {
  readonly contestId: string
  readonly townId: string
  readonly voterDataDeleteAt: Date
  readonly undecidedObjections: number
}

/** The contests that still know their voters though the day of deletion is there: counted ones and cancelled ones. */
export async function voterDataDue(db: Db, now: Date): Promise<readonly VoterDataDue[]> {
  const rows = await db.contest.findMany({
    where: {
      voterDataDeleteAt: { lte: now },
      votersDeletedAt: null,
      OR: [{ countedAt: { not: null } }, { cancelledAt: { not: null } }],
    },
    select: {
      id: true,
      townId: true,
      voterDataDeleteAt: true,
      _count: { select: { objections: { where: { decidedAt: null } } } },
    },
    orderBy: { voterDataDeleteAt: 'asc' },
    take: 100,
  })
  return rows.map(({ id, townId, voterDataDeleteAt, _count }) => ({
    contestId: id,
    townId,
    voterDataDeleteAt,
    undecidedObjections: _count.objections,
  }))
}

/**
 * Deletes who has voted, from a contest's sessions, codes and voters, and notes when; ballots stay, which lead
 * to nobody then. How many voters there were, or null where another process has deleted them.
 */
export async function deleteVoters(
  tx: Prisma.TransactionClient,
  contestId: string,
  now: Date,
): Promise<number | null> {
  const noted = await tx.contest.updateMany({
    where: { id: contestId, votersDeletedAt: null },
    data: { votersDeletedAt: now },
  })
  if (noted.count === 0) return null
  await tx.voterSession.deleteMany({ where: { contestId } })
  await tx.emailCode.deleteMany({ where: { contestId, purpose: 'vote' } })
  const { count } = await tx.voter.deleteMany({ where: { contestId } })
  return count
}
