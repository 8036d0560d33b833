import sharp from 'sharp'
import { openHeif } from './heif.mjs'
import { tiffOf } from './tiff.mjs'

/** @import { PhotoKind } from './kind.mjs' */
/** @typedef {{ data: Buffer, width: number, height: number }} Pixels upright, sRGB, three bytes a pixel */
/** @typedef {{ width: number, height: number, shrink: (width: number) => Promise<Pixels> }} OpenPhoto */

sharp.concurrency(1)
sharp.cache(false)
// What is opened is named, so that no other reader of the library ever sees a stranger's file.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadTiffBuffer',
  ],
})

/**
 * Reads how large a photo is when it stands upright, and nothing else of it yet.
 * @param {Buffer} bytes
 * @param {PhotoKind} kind
 * @returns {Promise<OpenPhoto>}
 */
export async function openPhoto(bytes, kind) {
  if (kind === 'heif') return openedHeif(bytes)
  const header = await sharp(bytes, { limitInputPixels: false }).metadata()
  const { width, height } = header.autoOrient
  const orientation = header.orientation ?? 1
  const input = sharp(bytes, { limitInputPixels: false, failOn: 'error' })
  return {
    width,
    height,
    shrink: async target =>
      turned(await shrunk(input, { target, width, orientation }), orientation),
  }
}

/** @param {Buffer} bytes @returns {OpenPhoto} */
function openedHeif(bytes) {
  const { width, height, decode } = openHeif(bytes)
  return {
    width,
    height,
    shrink: async target => {
      const { pixels, profile } = decode()
      const icc = profile === 'p3' ? await displayP3() : profile
      const input = icc
        ? sharp(tiffOf({ pixels, width, height, profile: icc }), { limitInputPixels: false })
        : sharp(pixels, { raw: { width, height, channels: 3 }, limitInputPixels: false })
      return shrunk(input, { target, width, orientation: 1 })
    },
  }
}

/**
 * Shrinks before it turns: the rows of the large photo are then read once and never kept.
 * @param {import('sharp').Sharp} input
 * @param {{ target: number, width: number, orientation: number }} how
 * @returns {Promise<Pixels>}
 */
async function shrunk(input, { target, width, orientation }) {
  const size = orientation >= 5 ? { height: target } : { width: target }
  const smaller = target < width ? input.resize(size) : input
  const { data, info } = await smaller
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`A photo of ${info.channels} channels`)
  return { data, width: info.width, height: info.height }
}

/**
 * The eight ways a telephone may have been held, as EXIF numbers them.
 * @param {Pixels} pixels
 * @param {number} orientation
 * @returns {Promise<Pixels>}
 */
async function turned({ data, width, height }, orientation) {
  if (orientation < 2 || orientation > 8) return { data, width, height }
  const mirrored = [2, 4, 5, 7].includes(orientation)
  const angle = [0, 0, 0, 180, 180, 270, 90, 90, 270][orientation] ?? 0
  // The library mirrors before it turns.
  const upright = await sharp(data, { raw: { width, height, channels: 3 } })
    .flop(mirrored)
    .rotate(angle)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: upright.data, width: upright.info.width, height: upright.info.height }
}

/** The profile of Display P3, for photos that only name it. */
async function displayP3() {
  const canvas = { width: 1, height: 1, channels: /** @type {const} */ (3), background: '#ffffff' }
  const file = await sharp({ create: canvas }).withIccProfile('p3').tiff().toBuffer()
  const { icc } = await sharp(file).metadata()
  if (!icc) throw new Error('The image library has no profile of Display P3')
  return icc
}
