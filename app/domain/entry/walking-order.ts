import type { Place } from '../map/place.ts'
import { walkOf } from '../map/walk.ts'

/** An accepted shop that has no number yet. */
export type Unnumbered = {
  readonly id: string
  readonly shopName: string
  readonly street: string
  readonly houseNumber: string
  readonly place: Place | null
}

const collator = new Intl.Collator('sl', { numeric: true })

/**
 * The order in which numbers are given: along the long walk past all entries whose place is known, then
 * the others by street and house number. Each entry is in it once, and the same entries give the same
 * order in whatever order they come.
 */
export function walkingOrder<E extends Unnumbered>(entries: readonly E[]): readonly E[] {
  const along = entries.toSorted(byStreet)
  const stops = along.flatMap(({ place }, number) => (place ? { number, place } : []))
  const walk = walkOf(
    stops.map(stop => ({ ...stop, stepFree: null })),
    'long',
  )
  const placed = walk.stops.flatMap(({ number }) => along[number] ?? [])
  return [...placed, ...along.filter(({ place }) => place === null)]
}

function byStreet(a: Unnumbered, b: Unnumbered): number {
  return (
    collator.compare(a.street, b.street) ||
    collator.compare(a.houseNumber, b.houseNumber) ||
    collator.compare(a.shopName, b.shopName) ||
    (a.id < b.id ? -1 : 1)
  )
}
