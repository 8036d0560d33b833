import { type Details, saveDetails } from '#app/data/entry/own-entries.ts'
import { type CategoryRefusal, mayChooseCategory } from '#app/domain/entry/editing.ts'
import type { Services } from '#app/platform/services.ts'
import { changeEntry, type EntryChanged, type Own } from './change-entry.ts'

/** Saves what an owner says of the shop; the log names what was changed, never what it says. */
export async function editEntry(
  services: Services,
  own: Own,
  details: Details,
): Promise<EntryChanged<CategoryRefusal>> {
  return changeEntry<CategoryRefusal>(services, own, async (tx, entry, contest) => {
    const decision = mayChooseCategory(entry, details.category, contest.rules.categories)
    if (!decision.allowed) return { refusal: decision.reason }
    const names = Object.keys(details) as (keyof Details)[]
    const changed = names.filter(name => said(entry[name]) !== said(details[name]))
    if (changed.length === 0) return null
    await saveDetails(tx, own, details)
    return { action: 'entry.edited', details: { changed } }
  })
}

/** A value as it can be compared: local texts in the order of their languages. */
function said(value: Details[keyof Details]): string {
  const ordered =
    typeof value === 'string' || Array.isArray(value)
      ? value
      : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(ordered)
}
