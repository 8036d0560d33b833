import type { Rules } from '../contest/rules.ts'
import type { Awards, EntryResult } from './result.ts'

/**
 * Who gets what in a category. Entries that share a place all get its award, though it may be more
 * than there are places. The audience award goes to the most counted votes, placed or not.
 */
export function awardsOf(rules: Rules, entries: readonly EntryResult[]): Awards {
  return {
    places: awardedPlaces(rules.awards.places, entries),
    audience: rules.awards.audience ? mostVoted(entries) : [],
  }
}

function awardedPlaces(places: number, entries: readonly EntryResult[]): Awards['places'] {
  return Array.from({ length: places }, (_, index) => index + 1)
    .map(place => ({
      place,
      entries: entries.filter(entry => entry.place === place).map(({ entry }) => entry),
    }))
    .filter(award => award.entries.length > 0)
}

function mostVoted(entries: readonly EntryResult[]): number[] {
  const most = Math.max(0, ...entries.map(entry => entry.votes))
  return entries.filter(({ votes }) => votes > 0 && votes === most).map(({ entry }) => entry)
}
