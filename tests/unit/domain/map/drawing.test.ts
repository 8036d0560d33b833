import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMap, sheetWidth } from '#app/domain/map/drawing.ts'
import { frameAround, placeUnder, pointOf, scaleOf } from '#app/domain/map/frame.ts'
import type { Plan } from '#app/domain/map/plan.ts'
import { placePlates } from '#app/domain/map/plates.ts'
import { anyStops } from './any-stops.ts'

const sheet = { width: 540, height: 400 }
const anyMarks = (most: number) =>
  fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: sheet.width }),
        y: fc.integer({ min: 0, max: sheet.height }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map(points => points.map((point, index) => ({ number: index + 1, point })))

describe('The plates of the entries', () => {
  it('never hide each other, never hang over the edge, and are all there', () => {
    fc.assert(
      fc.property(anyMarks(40), marks => {
        const { size, plates } = placePlates(marks, sheet, 36)

        expect(plates.map(({ number }) => number)).toEqual(marks.map(({ number }) => number))
        for (const [index, { middle }] of plates.entries()) {
          expect(middle.x).toBeGreaterThanOrEqual(size / 2)
          expect(middle.x).toBeLessThanOrEqual(sheet.width - size / 2)
          expect(middle.y).toBeGreaterThanOrEqual(size / 2)
          expect(middle.y).toBeLessThanOrEqual(sheet.height - size / 2)
          for (const other of plates.slice(index + 1)) {
            const apart = Math.max(
              Math.abs(middle.x - other.middle.x),
              Math.abs(middle.y - other.middle.y),
            )
            expect(apart).toBeGreaterThanOrEqual(size)
          }
        }
      }),
    )
  })

  it('keep the size that a finger needs for forty entries behind one door', () => {
    const point = { x: 270, y: 200 }
    const marks = Array.from({ length: 40 }, (_, index) => ({ number: index + 1, point }))

    expect(placePlates(marks, sheet, 36).size).toBe(36)
  })

  it('become smaller rather than too many', () => {
    const marks = Array.from({ length: 300 }, (_, index) => ({
      number: index + 1,
      point: { x: 270, y: 200 },
    }))

    const { size, plates } = placePlates(marks, sheet, 36)

    expect(plates).toHaveLength(300)
    expect(size).toBeLessThan(36)
  })

  it('stand on their own points where nobody is near', () => {
    const marks = [
      { number: 1, point: { x: 100, y: 100 } },
      { number: 2, point: { x: 300, y: 200 } },
    ]

    expect(placePlates(marks, sheet, 36).plates.map(({ middle }) => middle)).toEqual(
      marks.map(({ point }) => point),
    )
  })
})

describe('The sheet', () => {
  it('holds every entry within its margin, north above and east to the right', () => {
    fc.assert(
      fc.property(anyStops(20), stops => {
        const frame = frameAround(
          stops.map(({ place }) => place),
          { width: sheetWidth, margin: 44 },
        )
        if (!frame) throw new Error('There is a place')

        for (const { place } of stops) {
          const { x, y } = pointOf(frame, place)
          expect(x).toBeGreaterThanOrEqual(43.9)
          expect(x).toBeLessThanOrEqual(frame.width - 43.9)
          expect(y).toBeGreaterThanOrEqual(43.4)
          expect(y).toBeLessThanOrEqual(frame.height - 43.4)
          const { latitude, longitude } = placeUnder(frame, pointOf(frame, place))
          expect(latitude).toBeCloseTo(place.latitude, 5)
          expect(longitude).toBeCloseTo(place.longitude, 5)
        }
        const centre = pointOf(frame, frame.centre)
        const further = {
          latitude: frame.centre.latitude + 0.001,
          longitude: frame.centre.longitude + 0.001,
        }
        expect(pointOf(frame, further).x).toBeGreaterThan(centre.x)
        expect(pointOf(frame, further).y).toBeLessThan(centre.y)
      }),
    )
  })

  it('has a round scale of at most a quarter of its width', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 3, noNaN: true }), unitsPerMetre => {
        const centre = { latitude: 46, longitude: 15 }
        const { metres, units } = scaleOf({ width: 540, height: 400, centre, unitsPerMetre })

        expect(String(metres)).toMatch(/^[125]0*$/)
        expect(units).toBeLessThanOrEqual(135.1)
        expect(units).toBeGreaterThan(50)
      }),
    )
  })

  it('is not there when nobody knows where the town is', () => {
    expect(drawMap([], [], null)).toBeNull()
  })
})

describe('The plan on the sheet', () => {
  const stops = [
    { number: 1, place: { latitude: 46.36, longitude: 15.11 } },
    { number: 2, place: { latitude: 46.362, longitude: 15.113 } },
  ]
  const street = (name: string, ...coordinates: [number, number][]): Plan['features'][number] => ({
    type: 'Feature',
    properties: { kind: 'street', name },
    geometry: { type: 'LineString', coordinates },
  })
  const plan = (...features: Plan['features']): Plan => ({ type: 'FeatureCollection', features })

  it('shows streets on it with their names, and nothing of what is elsewhere', () => {
    const drawing = drawMap(
      stops,
      stops,
      plan(
        street('Glavna ulica', [15.108, 46.3609], [15.116, 46.3611]),
        street('Daljna ulica', [15.3, 46.5], [15.31, 46.51]),
      ),
    )

    expect(drawing?.shapes).toHaveLength(1)
    expect(drawing?.names.map(({ name }) => name)).toEqual(['Glavna ulica'])
    expect(Math.abs(drawing?.names[0]?.slant ?? 99)).toBeLessThan(10)
  })

  it('leaves out a name for which there is no room, rather than writing over another', () => {
    const drawing = drawMap(
      stops,
      stops,
      plan(
        street('Glavna ulica', [15.1085, 46.361], [15.1145, 46.361]),
        street('Vzporedna ulica', [15.1085, 46.36101], [15.1145, 46.36101]),
        street('Prav zelo dolgo ime kratke ulice', [15.11, 46.3615], [15.1101, 46.3615]),
      ),
    )

    const names = drawing?.names.map(({ name }) => name)
    expect(names).toContain('Glavna ulica')
    expect(names).not.toContain('Prav zelo dolgo ime kratke ulice')
  })

  it('is drawn by itself where no entry has a place yet', () => {
    const drawing = drawMap(
      [],
      [],
      plan(street('Glavna ulica', [15.108, 46.361], [15.116, 46.361])),
    )

    expect(drawing).toMatchObject({ walk: null, plates: [] })
    expect(drawing?.shapes).toHaveLength(1)
  })
})
