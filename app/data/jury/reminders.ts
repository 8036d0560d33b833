import type { Db } from '../db.ts'

const longestAhead = 48 * 3_600_000

/** Jurors who have not signed off, with the lock of their sheets, where it is at most two days ahead. */
export async function jurorsToRemind(db: Db, now: Date) {
  const rows = await db.juror.findMany({
    where: {
      signedOffAt: null,
      removedAt: null,
      contest: {
        callPublishedAt: { not: null },
        cancelledAt: null,
        countedAt: null,
        judgingOpenAt: { lte: now },
        judgingCloseAt: { gt: now, lte: new Date(now.getTime() + longestAhead) },
      },
    },
    select: { id: true, contest: { select: { judgingCloseAt: true } } },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.map(({ id, contest }) => ({ id, judgingCloseAt: contest.judgingCloseAt }))
}

/** Which of these jurors have had a letter of this kind. */
export async function alreadyReminded(
  db: Db,
  kind: string,
  jurorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.mail.findMany({
    where: { kind, subjectId: { in: [...jurorIds] } },
    select: { subjectId: true },
    orderBy: { subjectId: 'asc' },
    take: 1000,
  })
  return new Set(rows.map(({ subjectId }) => subjectId))
}
