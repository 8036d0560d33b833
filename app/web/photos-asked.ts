import type { Db } from '#app/data/db.ts'
import { lastCompletion } from '#app/data/entry/completions.ts'
import { checkedPhotosOf } from '#app/data/photo/checks.ts'

/**
 * The photos of one's own entry that the last asking is about, each with its reasons. What the desk has
 * noted and not sent yet is not told.
 */
export async function photosAsked(db: Db, entryId: string) {
  const asking = await lastCompletion(db, entryId)
  if (!asking || asking.answeredAt) return []
  const photos = await checkedPhotosOf(db, entryId)
  return photos.flatMap(({ id, name, width, height, thumbHash, kind, alts, check }, index) => {
    if (!check || check.reasons.length === 0 || check.checkedAt > asking.askedAt) return []
    const shown = { name, width, height, thumbHash, kind, alts }
    return [{ id, shown, place: index + 1, reasons: check.reasons }]
  })
}
