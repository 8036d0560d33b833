import type { Db } from '#app/data/db.ts'
import { checkedPhotosOf, entriesAskedAbout, type PhotoQueue } from '#app/data/photo/checks.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { proposedDueDay } from '#app/domain/entry/completion.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { isRequestDue } from '#app/domain/photo/check.ts'
import { isLanguage } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'

/** Entries whose owners are still to be asked about photos of theirs. */
export async function requestsDue(db: Db, contest: Contest, queue: PhotoQueue) {
  const asked = queue.filter(({ check }) => check !== null && check.reasons.length > 0)
  const entryIds = [...new Set(asked.map(({ entryId }) => entryId))]
  const at = { contestId: contest.id, townId: contest.town.id, entryIds }
  const entries = entryIds.length === 0 ? [] : await entriesAskedAbout(db, at)
  return entries.filter(({ id, lastAskedAt }) => {
    const checks = asked.filter(({ entryId }) => entryId === id).map(({ check }) => check)
    return isRequestDue(checks, lastAskedAt)
  })
}

type Due = Awaited<ReturnType<typeof requestsDue>>[number]

/** The request about an entry's photos, worded in the language of its owner. */
export async function requestOf(
  db: Db,
  { contest, entry, now }: { readonly contest: Contest; readonly entry: Due; readonly now: Date },
) {
  const { letter } = wordsIn(isLanguage(entry.language) ? entry.language : 'sl').photoCheck
  const photos = await checkedPhotosOf(db, entry.id)
  const lines = photos.flatMap(({ kind, check }, index) => {
    if (!check || check.reasons.length === 0) return []
    const reasons = check.reasons.map(reason => letter.reasons[reason]).join('; ')
    return [letter.line(index + 1, letter.kinds[kind], reasons)]
  })
  return {
    entryId: entry.id,
    shopName: entry.shopName,
    phone: entry.phone,
    decided: statusOf(entry) !== 'submitted',
    text: [...lines, letter.closing].join('\n'),
    dueOn: proposedDueDay({ ...contest, timeZone: contest.town.timeZone }, now),
  }
}
