import type { LocalText } from '#app/domain/town/local-text.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { inTheRunning } from '../entry/entries.ts'

export type Recognition = {
  readonly number: number
  readonly shopName: string
  readonly reasons: LocalText
}

/** The jury's special recognitions of entries in the running, by entry number, with their reasons. */
export async function recognitionsOf(db: Db, contestId: string): Promise<readonly Recognition[]> {
  const rows = await db.recognition.findMany({
    where: { contestId, entry: inTheRunning(contestId) },
    select: { reasons: true, entry: { select: { number: true, shopName: true } } },
    orderBy: { entry: { number: 'asc' } },
    take: 1000,
  })
  return rows.map(({ reasons, entry }) => ({
    number: entry.number ?? 0,
    shopName: entry.shopName,
    reasons: localTextSchema.parse(reasons),
  }))
}

/** Records a recognition, or gives one that is there other reasons. */
export async function saveRecognition(
  db: Db,
  recognition: { entryId: string; contestId: string; reasons: LocalText; recognisedAt: Date },
): Promise<void> {
  const { entryId, reasons, recognisedAt } = recognition
  await db.recognition.upsert({
    where: { entryId },
    create: recognition,
    update: { reasons, recognisedAt },
    select: { entryId: true },
  })
}

export async function deleteRecognition(
  db: Db,
  at: { entryId: string; contestId: string },
): Promise<boolean> {
  const { count } = await db.recognition.deleteMany({ where: at })
  return count === 1
}
