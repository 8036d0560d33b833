import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

/** Writes the next version of a result; a second one of the same number breaks the unique index. */
export async function insertCorrection(
  tx: Prisma.TransactionClient,
  result: { contestId: string; version: number; file: string; reason: string; publishedAt: Date },
): Promise<void> {
  await tx.publishedResult.create({ data: result, select: { version: true } })
}

/** The entries whose owners are told of a correction: all that have a number. */
export async function entriesToTell(db: Db, contestId: string): Promise<readonly string[]> {
  const rows = await db.entry.findMany({
    where: { contestId, number: { not: null } },
    select: { id: true },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ id }) => id)
}

export async function insertCorrectionLetters(
  db: Db,
  letters: readonly { id: string; contestId: string; version: number; entryId: string }[],
): Promise<void> {
  await db.correctionLetter.createMany({ data: [...letters] })
}

export async function correctionLetter(db: Db, letterId: string) {
  return db.correctionLetter.findUnique({
    where: { id: letterId },
    select: {
      contestId: true,
      version: true,
      result: { select: { reason: true } },
      entry: {
        select: { shopName: true, owner: { select: { email: true, language: true } } },
      },
    },
  })
}
