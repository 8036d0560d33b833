import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSmallPhoto, widthsFor } from '#app/domain/photo/limits.ts'

test.each([
  [300, [300]],
  [400, [400]],
  [640, [400, 640]],
  [800, [400, 800]],
  [1599, [400, 800, 1599]],
  [1600, [400, 800, 1600]],
  [9000, [400, 800, 1600]],
])('A photo %i pixels wide is served in the widths %j', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths)
})

test('No width is wider than the photo, and none comes twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), width => {
      const widths = widthsFor(width)

      expect(widths.every(each => each <= width)).toBe(true)
      expect(new Set(widths).size).toBe(widths.length)
      expect(widths.length).toBeGreaterThan(0)
    }),
  )
})

test('A photo is small when its long side has less than 1,600 pixels', () => {
  expect(isSmallPhoto({ width: 1599, height: 1200 })).toBe(true)
  expect(isSmallPhoto({ width: 1200, height: 1600 })).toBe(false)
  expect(isSmallPhoto({ width: 1600, height: 1 })).toBe(false)
})
