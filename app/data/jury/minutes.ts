import type { Db } from '../db.ts'

/** The jury as its minutes name it: everybody invited, with what became of each. */
export async function juryForMinutes(db: Db, at: { contestId: string; townId: string }) {
  return db.juror.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId } },
    select: {
      member: true,
      name: true,
      chair: true,
      declaredAt: true,
      signedOffAt: true,
      removedAt: true,
      removeReason: true,
    },
    orderBy: { member: 'asc' },
    take: 1000,
  })
}

export async function markMinutesSigned(db: Db, contestId: string, now: Date): Promise<void> {
  await db.contest.update({
    where: { id: contestId },
    data: { minutesSignedAt: now, publicVersion: { increment: 1 } },
    select: { id: true },
  })
}
