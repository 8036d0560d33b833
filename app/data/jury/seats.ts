import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

/** Locks a seat of a contest until the transaction ends; null where there is no such seat. */
export async function lockSeat(
  tx: Prisma.TransactionClient,
  at: { readonly contestId: string; readonly member: number },
) {
  await tx.$queryRaw`
    select 1 from juror where contest_id = ${at.contestId}::uuid and member = ${at.member} for update`
  return tx.juror.findUnique({
    where: { contestId_member: { contestId: at.contestId, member: at.member } },
    select: {
      id: true,
      member: true,
      personId: true,
      declaredAt: true,
      signedOffAt: true,
      removedAt: true,
    },
  })
}

export async function markSignedOff(db: Db, jurorId: string, now: Date): Promise<void> {
  await db.juror.update({
    where: { id: jurorId },
    data: { signedOffAt: now },
    select: { id: true },
  })
}

/** Gives a juror's sheets back, and keeps why. */
export async function reopenSheets(
  tx: Prisma.TransactionClient,
  reopening: { id: string; jurorId: string; reason: string; reopenedAt: Date },
): Promise<void> {
  await tx.sheetReopening.create({ data: reopening, select: { id: true } })
  await tx.juror.update({
    where: { id: reopening.jurorId },
    data: { signedOffAt: null },
    select: { id: true },
  })
}

export async function markRemoved(
  db: Db,
  removal: { jurorId: string; reason: string; now: Date },
): Promise<void> {
  await db.juror.update({
    where: { id: removal.jurorId },
    data: { removedAt: removal.now, removeReason: removal.reason },
    select: { id: true },
  })
}

/** Why a juror's sheets were given back the last time, while they are. */
export async function lastReopening(db: Db, jurorId: string) {
  return db.sheetReopening.findFirst({
    where: { jurorId, juror: { signedOffAt: null } },
    select: { reason: true },
    orderBy: { reopenedAt: 'desc' },
  })
}

export async function reopeningForLetter(db: Db, id: string) {
  return db.sheetReopening.findUnique({
    where: { id },
    select: { jurorId: true, reason: true },
  })
}
