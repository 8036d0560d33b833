import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endingOf, packSide, packWidth } from '#app/domain/photo/originals.ts'

const side = fc.integer({ min: 1, max: 50_000 })

test('No photo of the media pack is wider than it was, nor longer than the bound', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const packed = packWidth({ width, height })
      const long = Math.max(packed, Math.round((height * packed) / width))

      expect(packed).toBeGreaterThanOrEqual(1)
      expect(packed).toBeLessThanOrEqual(width)
      if (width >= packSide / 10 && height <= width * 10)
        expect(long).toBeLessThanOrEqual(packSide + 5)
    }),
  )
})

test.each([
  [[4000, 3000], 3000],
  [[3000, 4000], 2250],
  [[3000, 3000], 3000],
  [[640, 480], 640],
])('A photo of %j is %i pixels wide in the media pack', ([width = 0, height = 0], expected) => {
  expect(packWidth({ width, height })).toBe(expected)
})

test.each([
  ['\xff\xd8\xff\xe0', 'jpg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['RIFF\n\0\0\0WEBP', 'webp'],
  ['\0\0\0\x1cftypavif', 'avif'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['GIF89a', 'gif'],
  ['', 'bin'],
])('An original that begins with %j is saved as .%s', (start, ending) => {
  expect(endingOf(Uint8Array.from(start, letter => letter.charCodeAt(0)))).toBe(ending)
})
