import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, metresOnFoot } from '#app/domain/map/distance.ts'
import { shortestPath } from '#app/domain/map/shortest-path.ts'
import { shortWalkMinutes, walkAsked, walkOf } from '#app/domain/map/walk.ts'
import { anyStops } from './any-stops.ts'

const anyEntries = anyStops(25).chain(stops =>
  fc
    .array(fc.constantFrom(true, false, null), {
      minLength: stops.length,
      maxLength: stops.length,
    })
    .map(known => stops.map((stop, index) => ({ ...stop, stepFree: known[index] ?? null }))),
)
const row = (count: number, metresApart: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    place: { latitude: 46 + (index * metresApart) / 111_195.08, longitude: 15 },
    stepFree: null,
  }))

describe('Distances', () => {
  it('are those of the great circle, as published for two airports', () => {
    const nashville = { latitude: 36.12, longitude: -86.67 }
    const losAngeles = { latitude: 33.94, longitude: -118.4 }

    expect(metresBetween(nashville, losAngeles)).toBeCloseTo(2_886_448, -1)
  })

  it('on foot are a quarter longer, and the same there and back', () => {
    fc.assert(
      fc.property(anyStops(2), ([a, b = a]) => {
        if (!a || !b) return
        expect(metresOnFoot(a.place, b.place)).toBe(metresBetween(a.place, b.place) * 1.25)
        expect(metresOnFoot(a.place, b.place)).toBeCloseTo(metresOnFoot(b.place, a.place), 6)
      }),
    )
  })
})

describe('The long walk', () => {
  it('says how long it is at 4 km/h, and with a minute before each window', () => {
    const walk = walkOf(row(3, 400), 'long')

    expect(walk.stops.map(({ number, metresToNext }) => [number, metresToNext])).toEqual([
      [1, expect.closeTo(500, 1)],
      [2, expect.closeTo(500, 1)],
      [3, null],
    ])
    expect(walk.metres).toBeCloseTo(1000, 1)
    expect([walk.walkingMinutes, walk.minutes]).toEqual([15, 18])
  })

  it('over nothing is nothing', () => {
    const nothing = { stops: [], metres: 0, walkingMinutes: 0, minutes: 0 }

    expect([walkOf([], 'long'), walkOf([], 'short'), walkOf([], 'stepfree')]).toEqual(
      Array(3).fill(nothing),
    )
  })
})

describe('The short walk', () => {
  it('is the run of the long walk with the most entries that fits twenty minutes', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const long = shortestPath(entries).map(({ number }) => number)
        const short = walkOf(entries, 'short')
        const numbers = short.stops.map(({ number }) => number)
        const from = long.indexOf(numbers[0] ?? 0)

        expect(short.minutes).toBeLessThanOrEqual(shortWalkMinutes)
        expect(long.slice(from, from + numbers.length)).toEqual(numbers)
        const larger = long
          .map((_, begin) => long.slice(begin, begin + numbers.length + 1))
          .filter(run => run.length === numbers.length + 1)
          .map(run => minutesOf(run.map(number => entries.find(one => one.number === number))))
        expect(larger.filter(minutes => minutes <= shortWalkMinutes)).toEqual([])
      }),
    )
  })

  it('of two runs with as many entries is the one with the shorter way, else the earlier', () => {
    const [first = row(1, 0)[0], ...rest] = row(5, 800)
    const even = walkOf(row(5, 800), 'short')
    const nearEnd = walkOf(
      [
        ...(first ? [first] : []),
        ...rest.map(stop =>
          stop.number === 5 ? { ...stop, place: { ...stop.place, latitude: 46.0259 } } : stop,
        ),
      ],
      'short',
    )

    expect(even.stops.map(({ number }) => number)).toEqual([1, 2])
    expect(nearEnd.stops.map(({ number }) => number)).toEqual([4, 5])
  })
})

it('The step-free walk passes the entries known to have no step, and no other.', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      const numbers = walkOf(entries, 'stepfree').stops.map(({ number }) => number)

      expect(numbers.toSorted((a, b) => a - b)).toEqual(
        entries
          .filter(({ stepFree }) => stepFree === true)
          .map(({ number }) => number)
          .toSorted((a, b) => a - b),
      )
    }),
  )
})

it('An address that asks for no known walk gets the long one.', () => {
  const asked = ['', 'walk=short', 'walk=stepfree', 'walk=long', 'walk=moon', 'walk=']

  expect(asked.map(query => walkAsked(new URLSearchParams(query)))).toEqual([
    'long',
    'short',
    'stepfree',
    'long',
    'long',
    'long',
  ])
})

function minutesOf(run: readonly (Parameters<typeof walkOf>[0][number] | undefined)[]): number {
  const stops = run.flatMap(stop => (stop ? [stop] : []))
  const metres = stops.reduce((sum, stop, index) => {
    const before = stops[index - 1]
    return before ? sum + metresOnFoot(before.place, stop.place) : sum
  }, 0)
  return Math.ceil((Math.round(metres) * 60) / 4000 + stops.length)
}
