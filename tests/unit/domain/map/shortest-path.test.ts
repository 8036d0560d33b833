import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween } from '#app/domain/map/distance.ts'
import {
  improved,
  lengthOf,
  nearestNeighbours,
  shortestPath,
  type Stop,
} from '#app/domain/map/shortest-path.ts'
import { anyStops } from './any-stops.ts'

const distancesOf = (stops: readonly Stop[]) =>
  stops.map(a => stops.map(b => metresBetween(a.place, b.place)))

const metresOf = (stops: readonly Stop[]) => lengthOf([...stops.keys()], distancesOf(stops))

describe('The walk over all entries', () => {
  it('passes each of them exactly once', () => {
    fc.assert(
      fc.property(anyStops(30), stops => {
        const path = shortestPath(stops)

        expect(path.toSorted((a, b) => a.number - b.number)).toEqual(
          stops.toSorted((a, b) => a.number - b.number),
        )
      }),
    )
  })

  it('is the same in whatever order the entries are listed', () => {
    fc.assert(
      fc.property(
        anyStops(20).chain(stops =>
          fc.tuple(
            fc.constant(stops),
            fc.shuffledSubarray([...stops], { minLength: stops.length }),
          ),
        ),
        ([stops, shuffled]) => {
          expect(shortestPath(shuffled)).toEqual(shortestPath(stops))
        },
      ),
    )
  })

  it('is never longer than going on to the nearest neighbour, from whichever entry one begins', () => {
    fc.assert(
      fc.property(anyStops(25), stops => {
        const distances = distancesOf(stops)
        const walked = metresOf(shortestPath(stops))

        for (const first of stops.keys()) {
          expect(walked).toBeLessThanOrEqual(
            lengthOf(nearestNeighbours(distances, first), distances) + 0.01,
          )
        }
      }),
    )
  })

  it('cannot be made shorter by turning any stretch of it about', () => {
    fc.assert(
      fc.property(anyStops(15), stops => {
        const path = shortestPath(stops)
        const walked = metresOf(path)

        for (let from = 0; from < path.length; from++) {
          for (let to = from + 1; to < path.length; to++) {
            const stretch = path.slice(from, to + 1).reverse()
            const turned = [...path.slice(0, from), ...stretch, ...path.slice(to + 1)]
            expect(metresOf(turned)).toBeGreaterThanOrEqual(walked - 0.01)
          }
        }
      }),
    )
  })

  it('is hardly ever longer, and never by 15 %, than the very shortest one of up to seven entries', () => {
    fc.assert(
      fc.property(anyStops(7), stops => {
        const best = Math.min(...ordersOf([...stops]).map(metresOf))

        expect(metresOf(shortestPath(stops))).toBeLessThanOrEqual(best * 1.15 + 0.01)
      }),
      { numRuns: 60 },
    )
  })

  it('begins at the lower number of its two ends, and takes shops behind one door by number', () => {
    const place = { latitude: 46.36, longitude: 15.11 }
    const east = (longitude: number) => ({ latitude: 46.36, longitude })
    const line = [
      { number: 9, place: east(15.11) },
      { number: 4, place: east(15.111) },
      { number: 7, place: east(15.112) },
    ]

    expect(shortestPath(line).map(({ number }) => number)).toEqual([7, 4, 9])
    expect(
      shortestPath([5, 3, 8].map(number => ({ number, place }))).map(({ number }) => number),
    ).toEqual([3, 5, 8])
    expect(shortestPath([])).toEqual([])
  })
})

it('A path is never made longer.', () => {
  fc.assert(
    fc.property(anyStops(20), stops => {
      const distances = distancesOf(stops)
      const path = [...stops.keys()]

      expect(lengthOf(improved(path, distances), distances)).toBeLessThanOrEqual(
        lengthOf(path, distances) + 0.01,
      )
    }),
  )
})

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) =>
    ordersOf(items.toSpliced(index, 1)).map(rest => [item, ...rest]),
  )
}
