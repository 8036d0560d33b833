import { describe, expect, it } from 'vitest'
import { planLimits, textOfPlan } from '#app/domain/map/plan.ts'
import { readPlan } from '#app/domain/map/plan-schema.ts'
import { featureOfSketch } from '#app/domain/map/sketch.ts'
import velenjePlan from '#app/demo/velenje-plan.json'

const street = {
  type: 'Feature',
  properties: { kind: 'street', name: 'Cankarjeva ulica' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [15.1098, 46.3598],
      [15.1122, 46.3604],
    ],
  },
}
const planOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const problemIn = (text: string) => {
  const read = readPlan(text)
  return read.ok ? null : [read.problem.reason, read.problem.feature]
}

describe('A plan', () => {
  it('is taken with what is drawn of it and nothing else', () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      name: 'izvoz',
      features: [
        {
          ...street,
          id: 7,
          properties: { ...street.properties, owner: 'Janez Novak' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [15.10981234567, 46.3598, 391.5],
              [15.1122, 46.3604, 392],
            ],
          },
        },
        { ...street, properties: { kind: 'water', name: '' } },
        { ...street, properties: { kind: 'water', name: null } },
      ],
    })

    expect(readPlan(text)).toEqual({
      ok: true,
      plan: {
        type: 'FeatureCollection',
        features: [
          {
            ...street,
            geometry: {
              type: 'LineString',
              coordinates: [
                [15.109812, 46.3598],
                [15.1122, 46.3604],
              ],
            },
          },
          { ...street, properties: { kind: 'water' } },
          { ...street, properties: { kind: 'water' } },
        ],
      },
    })
  })

  it.each([
    ['no JSON', '{"type":', ['plan-not-json', null]],
    ['nested without end', '['.repeat(100_000), ['plan-not-json', null]],
    ['another thing', '[]', ['plan-not-geojson', null]],
    ['a single feature', JSON.stringify(street), ['plan-not-geojson', null]],
    [
      'an unknown kind',
      planOf(street, { ...street, properties: { kind: 'motorway' } }),
      ['plan-kind-unknown', 2],
    ],
    ['no properties', planOf({ ...street, properties: null }), ['plan-kind-unknown', 1]],
    [
      'a name that is too long',
      planOf({ ...street, properties: { kind: 'street', name: 'a'.repeat(81) } }),
      ['plan-name-wrong', 1],
    ],
    [
      'a collection of geometries',
      planOf({ ...street, geometry: { type: 'GeometryCollection', geometries: [] } }),
      ['plan-geometry-unknown', 1],
    ],
    ['no geometry', planOf({ ...street, geometry: null }), ['plan-geometry-unknown', 1]],
    [
      'national coordinates',
      planOf({
        ...street,
        geometry: {
          type: 'LineString',
          coordinates: [
            [508_500, 135_300],
            [508_600, 135_310],
          ],
        },
      }),
      ['plan-coordinates-wrong', 1],
    ],
    [
      'a line of one point',
      planOf({ ...street, geometry: { type: 'LineString', coordinates: [[15, 46]] } }),
      ['plan-coordinates-wrong', 1],
    ],
    [
      'too many features',
      planOf(...Array(planLimits.features + 1).fill(street)),
      ['plan-too-many-features', null],
    ],
    [
      'too many points',
      planOf({
        ...street,
        geometry: { type: 'LineString', coordinates: Array(planLimits.points + 1).fill([15, 46]) },
      }),
      ['plan-too-many-points', null],
    ],
    ['too many bytes', planOf(street).padEnd(planLimits.bytes + 1), ['plan-too-large', null]],
  ])('with %s is refused, with the feature that is to blame', (_, text, problem) => {
    expect(problemIn(text)).toEqual(problem)
  })

  it('as text reads as itself again, each feature on a line of its own', () => {
    const read = readPlan(JSON.stringify(velenjePlan))
    if (!read.ok) throw new Error(read.problem.reason)

    const text = textOfPlan(read.plan)

    expect(readPlan(text)).toEqual(read)
    expect(text.trim().split('\n')).toHaveLength(read.plan.features.length + 2)
  })
})

describe('What is drawn on the board', () => {
  const corners = [
    { latitude: 46.36, longitude: 15.11 },
    { latitude: 46.361, longitude: 15.11 },
    { latitude: 46.361, longitude: 15.1123456789 },
  ]

  it('is a line for a street and an area for a square, which is closed by itself', () => {
    expect(featureOfSketch('street', ' Glavna ulica ', corners.slice(0, 2))).toEqual({
      type: 'Feature',
      properties: { kind: 'street', name: 'Glavna ulica' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [15.11, 46.36],
          [15.11, 46.361],
        ],
      },
    })
    expect(featureOfSketch('square', '', corners)).toEqual({
      type: 'Feature',
      properties: { kind: 'square' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [15.11, 46.36],
            [15.11, 46.361],
            [15.112346, 46.361],
            [15.11, 46.36],
          ],
        ],
      },
    })
  })

  it('is nothing as long as there are too few corners', () => {
    expect([
      featureOfSketch('street', '', corners.slice(0, 1)),
      featureOfSketch('green', '', corners.slice(0, 2)),
      featureOfSketch('water', '', []),
    ]).toEqual([null, null, null])
  })

  it('can be saved whatever its kind', () => {
    for (const kind of ['street', 'path', 'water', 'square', 'building', 'green'] as const) {
      const feature = featureOfSketch(kind, 'Ime', corners)
      expect(problemIn(planOf(feature))).toBeNull()
    }
  })
})
