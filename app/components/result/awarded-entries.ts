import type { CategoryResult, EntryResult } from '#app/domain/result/result.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'

export type AwardedEntry = { readonly shop: WindowEntry; readonly entry: EntryResult }

/** The entries that a chart may show: those with a place or the audience award, the places first. */
export function awardedEntries(
  { awards, entries }: CategoryResult,
  shops: ReadonlyMap<number, WindowEntry>,
): readonly AwardedEntry[] {
  const numbers = new Set([...awards.places.flatMap(place => place.entries), ...awards.audience])
  return [...numbers].flatMap(number => {
    const shop = shops.get(number)
    const entry = entries.find(other => other.entry === number)
    return shop && entry ? [{ shop, entry }] : []
  })
}
