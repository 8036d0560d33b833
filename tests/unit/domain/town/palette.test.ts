import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, paletteOf, readable, surfaces } from '#app/domain/town/palette.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map(value => `#${value.toString(16).padStart(6, '0')}`)
const extremes = ['#000000', '#ffffff', '#ffff00', '#0000ff', '#ff0000', '#00ff00', '#777777']

describe('the colours of a town’s pages', () => {
  it('can be read whatever two colours the town chooses, by day and in the evening', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (primary, accent) => {
        for (const palette of Object.values(paletteOf({ primary, accent }))) {
          expectReadable(palette)
        }
      }),
      { numRuns: 400, examples: extremes.flatMap(one => extremes.map(other => [one, other])) },
    )
  })

  it('keep a town’s colour as it is where it can already be read', () => {
    const { day } = paletteOf({ primary: '#17503c', accent: '#a8420a' })

    expect(day.brand).toBe('#17503c')
    expect(day['on-brand']).toBe('#ffffff')
  })

  it('keep the hue of a colour that is too pale and darken it', () => {
    const { day } = paletteOf({ primary: '#ffd400', accent: '#ffd400' })
    const [red, green, blue] = channels(day.brand)

    expect(blue).toBeLessThan(red / 2)
    expect(Math.abs(red - green)).toBeLessThan(60)
  })

  it('refuse what is no colour', () => {
    expect(() => paletteOf({ primary: 'green', accent: '#ffffff' })).toThrow('Not a colour: green')
  })
})

describe('contrast', () => {
  it('is 21 between black and white and 1 within a colour', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#17503c', '#17503c')).toBe(1)
  })
})

function expectReadable(palette: ReturnType<typeof paletteOf>['day']) {
  const weak = [
    ...surfaces.flatMap(surface => [
      ...readable.map(role => ({ role, on: surface, least: 4.5 })),
      { role: 'edge' as const, on: surface, least: 3 },
    ]),
    { role: 'on-brand' as const, on: 'brand' as const, least: 4.5 },
    { role: 'on-accent' as const, on: 'accent' as const, least: 4.5 },
  ].filter(({ role, on, least }) => contrast(palette[role], palette[on]) < least)
  expect(weak).toEqual([])
}

function channels(colour: string) {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ]
}
