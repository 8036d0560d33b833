import fc from 'fast-check'
import type { Stop } from '#app/domain/map/shortest-path.ts'

/** Entries in a town's centre on a coarse grid, so that some stand behind one door and some in a row. */
export function anyStops(most: number): fc.Arbitrary<readonly Stop[]> {
  const step = fc.integer({ min: 0, max: 40 })
  const place = fc
    .tuple(step, step)
    .map(([north, east]) => ({ latitude: 46.35 + north / 2000, longitude: 15.1 + east / 1500 }))
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: most })
    .chain(numbers =>
      fc.array(place, { minLength: numbers.length, maxLength: numbers.length }).map(places =>
        numbers.map((number, index) => ({
          number,
          place: places[index] ?? { latitude: 0, longitude: 0 },
        })),
      ),
    )
}
