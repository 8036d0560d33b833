import { awardedEntries } from '#app/domain/result/awarded.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import type { Db } from '../db.ts'
import { findResult } from './results.ts'

/** The numbers of a contest's entries with an award, once the results are out; none before. */
export async function awardedNumbers(db: Db, contestId: string): Promise<ReadonlySet<number>> {
  const published = await findResult(db, contestId)
  if (!published) return new Set()
  const { payload } = shownFileSchema.parse(JSON.parse(published.file))
  return awardedEntries(payload.result)
}
