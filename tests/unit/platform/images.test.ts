import sharp from 'sharp'
import { thumbHashToAverageRGBA } from 'thumbhash'
import { describe, expect, test } from 'vitest'
import { maxPhotoPixels, widthsFor } from '#app/domain/photo/limits.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { adobeRgb } from '#tests/support/colour-profile.ts'
import { cornersOf, fourColours, fourColoursPhoto, photoFile } from '#tests/support/four-colours.ts'

const options = { maxPixels: maxPhotoPixels, widths: widthsFor }

/** The widest JPEG that a file becomes. */
async function decoded(file: Uint8Array) {
  const photo = await decodePhoto(file, options)
  if (photo.state !== 'decoded') throw new Error(`The photo is ${photo.state}`)
  const jpeg = photo.renditions.findLast(({ format }) => format === 'jpg')
  if (!jpeg) throw new Error('There is no JPEG')
  return { ...photo, jpeg: jpeg.bytes }
}

describe('A telephone held in any of eight ways', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('as EXIF says by %i stands upright', async orientation => {
    const held = await fourColoursPhoto().withMetadata({ orientation }).jpeg().toBuffer()

    const { width, height, jpeg } = await decoded(held)

    const upright = await sharp(held).autoOrient().png().toBuffer({ resolveWithObject: true })
    expect([width, height]).toEqual([upright.info.width, upright.info.height])
    expect(await cornersOf(jpeg)).toEqual(await cornersOf(upright.data))
  })

  test.each(['png', 'webp', 'avif'] as const)('also as %s', async format => {
    const held = await fourColoursPhoto()
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer()

    const { width, height, jpeg } = await decoded(held)

    expect([width, height]).toEqual([48, 64])
    expect(await cornersOf(jpeg)).toEqual(['blue', 'red', 'white', 'green'])
  })
})

test('A HEIC that says it is turned stands upright', async () => {
  const file = Buffer.from(await photoFile('eight-bits.heic'))
  // The note on its bits, which nobody needs, gives its place to one on three quarter turns to the left.
  const note = file.indexOf('pixi')
  file.write('irot', note, 'latin1')
  file[note + 4] = 3

  const { width, height, jpeg } = await decoded(file)

  expect([width, height]).toEqual([48, 64])
  expect(await cornersOf(jpeg)).toEqual(['blue', 'red', 'white', 'green'])
})

/** An animation whose first picture is the photo and whose second one is black. */
async function animation(format: 'gif' | 'webp') {
  const black = { create: { width: 64, height: 48, channels: 3, background: '#000000' } } as const
  const pictures = [await fourColoursPhoto().png().toBuffer(), await sharp(black).png().toBuffer()]
  return sharp(pictures, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

describe('A photo keeps its colours', () => {
  test.each([
    ['a JPEG', () => fourColoursPhoto().jpeg().toBuffer()],
    ['a progressive JPEG', () => fourColoursPhoto().jpeg({ progressive: true }).toBuffer()],
    ['an arithmetic-coded JPEG', () => photoFile('arithmetic.jpg')],
    ['a PNG', () => fourColoursPhoto().png().toBuffer()],
    ['a PNG of 16 bits', () => fourColoursPhoto().toColourspace('rgb16').png().toBuffer()],
    ['a PNG of a palette', () => fourColoursPhoto().png({ palette: true }).toBuffer()],
    ['a WebP', () => fourColoursPhoto().webp().toBuffer()],
    ['an animated WebP, of which the first picture is shown', () => animation('webp')],
    ['an animated GIF, of which the first picture is shown', () => animation('gif')],
    ['an AVIF', () => fourColoursPhoto().avif().toBuffer()],
    ['an AVIF of 10 bits', () => fourColoursPhoto().avif({ bitdepth: 10 }).toBuffer()],
    ['a HEIC', () => photoFile('eight-bits.heic')],
    ['a HEIC of 10 bits', () => photoFile('ten-bits.heic')],
    ['a HEIC in Display P3', () => photoFile('display-p3.heic')],
    ['a JPEG in Display P3', () => fourColoursPhoto().withIccProfile('p3').jpeg().toBuffer()],
    ['a PNG in Display P3', () => fourColoursPhoto().withIccProfile('p3').png().toBuffer()],
    [
      'a JPEG in Adobe RGB',
      async () =>
        fourColoursPhoto()
          .withIccProfile(await adobeRgb())
          .jpeg()
          .toBuffer(),
    ],
  ])('as %s', async (_, file) => {
    const { jpeg } = await decoded(await file())

    expect(await cornersOf(jpeg)).toEqual(fourColours)
  })

  test('as a JPEG in CMYK, as far as ink can show them', async () => {
    const grey = { create: { width: 64, height: 48, channels: 3, background: '#a08070' } } as const
    const cmyk = await sharp(grey).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer()

    const { jpeg } = await decoded(cmyk)

    const { channels } = await sharp(jpeg).stats()
    const seen = channels.map(({ mean }) => mean)
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    for (const [index, wanted] of [0xa0, 0x80, 0x70].entries()) {
      expect(Math.abs((seen[index] ?? 0) - wanted)).toBeLessThan(16)
    }
  })

  test('on white where it is transparent', async () => {
    const clear = {
      create: { width: 64, height: 48, channels: 4, background: '#ff000000' },
    } as const

    const { jpeg } = await decoded(await sharp(clear).png().toBuffer())

    expect(await cornersOf(jpeg)).toEqual(['white', 'white', 'white', 'white'])
  })
})

test('Of a HEIC with several images the primary one is shown, wherever it stands', async () => {
  const first = await photoFile('two-images.heic')
  const second = Uint8Array.from(first)
  const record = Buffer.from(second.buffer).indexOf('pitm')
  new DataView(second.buffer).setUint16(record + 8, secondImage)

  const shown = [await decoded(first), await decoded(second)]

  const corners = await Promise.all(shown.map(({ jpeg }) => cornersOf(jpeg)))
  expect(corners).toEqual([Array(4).fill('another colour'), fourColours])
})
/** The number that the file gives its second image. */
const secondImage = 4

test('A photo becomes AVIF, WebP and JPEG in each width, without a word of where it was taken', async () => {
  const file = await sharp({
    create: { width: 2000, height: 1500, channels: 3, background: '#a04020' },
  })
    .withIccProfile('p3')
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 21/1 33/1' } })
    .jpeg()
    .toBuffer()

  const { renditions, thumbHash } = await decoded(file)

  const made = await Promise.all(
    renditions.map(async ({ width, format, bytes }) => {
      const metadata = await sharp(bytes).metadata()
      expect([metadata.exif, metadata.xmp, metadata.icc, metadata.orientation]).toEqual(Array(4))
      expect([metadata.width, metadata.space]).toEqual([width, 'srgb'])
      return `${format} as ${metadata.mediaType} ${metadata.height}`
    }),
  )
  const of = (height: number) =>
    [`avif as image/avif`, `webp as image/webp`, `jpg as image/jpeg`].map(
      each => `${each} ${height}`,
    )
  expect(made).toEqual([300, 600, 1200].flatMap(of))
  const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(thumbHash, 'base64'))
  expect([r, g, b].map(share => Math.round((share * 255) / 32))).toEqual([5, 2, 1])
})
