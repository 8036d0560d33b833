import type { Db } from '#app/data/db.ts'
import { lastCompletion } from '#app/data/entry/completions.ts'
import { deskStatusOf } from '#app/domain/entry/completion.ts'
import type { EntryFacts } from '#app/domain/entry/entry.ts'
import type { Dates } from '#app/i18n/dates.ts'

/** What the owner of an undecided entry was asked to complete, in words; null where nothing was. */
export async function askedOfOwner(
  db: Db,
  entry: EntryFacts & { readonly id: string },
  { dates, now }: { readonly dates: Dates; readonly now: Date },
) {
  const asking = await lastCompletion(db, entry.id)
  const status = deskStatusOf(entry, asking, now)
  if (!asking || !['submitted', 'asked', 'overdue'].includes(status)) return null
  const state = status === 'asked' || status === 'overdue' ? status : ('answered' as const)
  return { state, text: asking.text, until: dates.until(asking.dueAt) }
}
