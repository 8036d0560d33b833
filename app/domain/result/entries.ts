import type { Rules } from '../contest/rules.ts'

export type CountedEntry = {
  readonly number: number
  readonly category: string
  readonly withdrawn: boolean
}

/** The entries by number, ascending. Throws for a number given twice and for an unknown category. */
export function entriesByNumber(
  rules: Rules,
  entries: readonly CountedEntry[],
): ReadonlyMap<number, CountedEntry> {
  const categories = new Set(rules.categories.map(category => category.key))
  const byNumber = new Map<number, CountedEntry>()
  for (const entry of entries.toSorted((a, b) => a.number - b.number)) {
    if (byNumber.has(entry.number)) throw new Error(`Entry ${entry.number} is there twice`)
    if (!categories.has(entry.category)) {
      throw new Error(`Entry ${entry.number} is in an unknown category: ${entry.category}`)
    }
    byNumber.set(entry.number, entry)
  }
  return byNumber
}
