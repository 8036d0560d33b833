import type { Db } from '#app/data/db.ts'
import { lastCompletion } from '#app/data/entry/completions.ts'
import { listedEntries } from '#app/data/entry/desk-list.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { deskStatusOf, proposedDueDay, waitsForCheck } from '#app/domain/entry/completion.ts'
import type { EntryFacts } from '#app/domain/entry/entry.ts'
import type { Dates } from '#app/i18n/dates.ts'

/** What the check knows of an entry beside the entry itself, and which one waits next. */
export async function checkOf(
  db: Db,
  { contest, entry }: { contest: Contest; entry: EntryFacts & { readonly id: string } },
  { dates, now }: { readonly dates: Dates; readonly now: Date },
) {
  const asking = await lastCompletion(db, entry.id)
  const at = { contestId: contest.id, townId: contest.town.id }
  return {
    status: deskStatusOf(entry, asking, now),
    asking: asking && {
      text: asking.text,
      until: dates.until(asking.dueAt),
      when: asking.answeredAt && dates.onDayAt(asking.answeredAt),
    },
    numbered: contest.numberedAt !== null,
    dueOn: proposedDueDay({ ...contest, timeZone: contest.town.timeZone }, now),
    next: await nextWaiting(db, at, { entryId: entry.id, now }),
  }
}

/** Of the entries that wait, the first one behind this, or before it where none is behind. */
async function nextWaiting(
  db: Db,
  at: { readonly contestId: string; readonly townId: string },
  { entryId, now }: { readonly entryId: string; readonly now: Date },
) {
  const entries = await listedEntries(db, at, now)
  const here = entries.findIndex(({ id }) => id === entryId)
  const others = [...entries.slice(here + 1), ...entries.slice(0, here)]
  const next = others.find(({ status }) => waitsForCheck(status))
  return next ? { id: next.id, shopName: next.shopName } : null
}
