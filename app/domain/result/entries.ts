import type { Rules } from '../contest/rules.ts'

export type CountedEntry = {
  readonly number: number
  readonly category: string
  readonly withdrawn: boolean
  /** Who runs the shop, as a number that says nothing else; null where the rules do not ask. */
  readonly operator: number | null
  /** Last year's first place, where the rules let it take part without competing. */
  readonly outOfCompetition: boolean
}

/**
 * The entries as the count takes them. Where an operator gets one prize at most each has the number of its
 * operator, counted in the order of their first entries; else none has.
 */
export function entriesToCount(
  rules: Rules,
  entries: readonly {
    readonly number: number
    readonly category: string
    readonly withdrawnAt: Date | null
    readonly ownerId: string
  }[],
): readonly CountedEntry[] {
  const operators = [...new Set(entries.map(({ ownerId }) => ownerId))]
  return entries.map(({ number, category, withdrawnAt, ownerId }) => ({
    number,
    category,
    withdrawn: withdrawnAt !== null,
    operator: rules.awards.onePrizePerOperator ? operators.indexOf(ownerId) + 1 : null,
    outOfCompetition: false,
  }))
}

/**
 * The entries by number, ascending. Throws for a number given twice, an unknown category, and an
 * operator that is missing though the rules ask for it.
 */
export function entriesByNumber(
  rules: Rules,
  entries: readonly CountedEntry[],
): ReadonlyMap<number, CountedEntry> {
  const categories = new Set(rules.categories.map(category => category.key))
  const byNumber = new Map<number, CountedEntry>()
  for (const entry of entries.toSorted((a, b) => a.number - b.number)) {
    const { number, category, operator } = entry
    if (byNumber.has(number)) throw new Error(`Entry ${number} is there twice`)
    if (!categories.has(category)) {
      throw new Error(`Entry ${number} is in an unknown category: ${category}`)
    }
    if (rules.awards.onePrizePerOperator && operator === null) {
      throw new Error(`Entry ${number} has no operator, and the rules ask for it`)
    }
    byNumber.set(number, entry)
  }
  return byNumber
}
