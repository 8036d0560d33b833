import sharp from 'sharp'
import phash from 'sharp-phash'
import { rgbaToThumbHash } from 'thumbhash'

/** @import { Pixels } from './shrink.mjs' */
/** @typedef {{ width: number, format: 'avif' | 'webp' | 'jpg', bytes: Uint8Array }} Rendition */

/** Effort and quality by measurement: `npm run bench -- photos` shows time and bytes of each effort. */
const encoders = {
  avif: { quality: 50, effort: 0, chromaSubsampling: '4:2:0' },
  webp: { quality: 76, effort: 2 },
  jpg: { quality: 78, progressive: true },
}
/** @type {Record<Rendition['format'], (picture: import('sharp').Sharp) => import('sharp').Sharp>} */
const encoded = {
  avif: picture => picture.avif(encoders.avif),
  webp: picture => picture.webp(encoders.webp),
  jpg: picture => picture.jpeg(encoders.jpg),
}
/** The largest side of a picture of which a ThumbHash is made. */
const hashedSide = 100
/** With fewer shades of grey between its darkest and its lightest part a picture shows nothing. */
const fewestShades = 8

/**
 * Each width in each format, from one set of pixels that is as wide as the widest, and both hashes, for which
 * the smallest rendition does.
 * @param {Pixels} pixels
 * @param {readonly number[]} widths
 * @param {readonly Rendition['format'][]} [formats]
 */
export async function renditionsOf(pixels, widths, formats = ['avif', 'webp', 'jpg']) {
  const pictures = await Promise.all(widths.map(width => resized(pixels, { width })))
  const smallest = pictures.reduce((one, other) => (other.width < one.width ? other : one), pixels)
  const [renditions, hashes] = await Promise.all([
    inEachFormat(pictures, formats),
    hashesOf(smallest),
  ])
  return { renditions, ...hashes }
}

/**
 * One after the other, which is what bounds the memory that a photo takes.
 * @param {readonly Pixels[]} pictures
 * @param {readonly Rendition['format'][]} formats
 */
async function inEachFormat(pictures, formats) {
  /** @type {Rendition[]} */
  const renditions = []
  for (const picture of pictures) {
    for (const format of formats) {
      const bytes = await encoded[format](input(picture)).toBuffer()
      renditions.push({ width: picture.width, format, bytes })
    }
  }
  return renditions
}

/** @param {Pixels} pixels */
export async function hashesOf(pixels) {
  return { thumbHash: await thumbHashOf(pixels), perceptualHash: await perceptualHashOf(pixels) }
}

/**
 * What is shown while a photo loads: two dozen bytes in base64.
 * @param {Pixels} pixels
 */
async function thumbHashOf(pixels) {
  const { data, info } = await input(pixels)
    .resize({ width: hashedSide, height: hashedSide, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

/**
 * What photos of the same thing share, whatever their size and compression: 64 bits as 16 hexadecimal digits.
 * All are zero of a picture of one colour, whose bits would otherwise be those of errors in rounding.
 * @param {Pixels} pixels
 */
async function perceptualHashOf(pixels) {
  if (await isOfOneColour(pixels)) return '0'.repeat(16)
  const { data, width, height } = pixels
  const bits = await phash(data, { raw: { width, height, channels: 3 }, limitInputPixels: false })
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

/** @param {Pixels} pixels */
async function isOfOneColour(pixels) {
  const greys = await input(pixels).greyscale().resize(32, 32, { fit: 'fill' }).raw().toBuffer()
  return Math.max(...greys) - Math.min(...greys) < fewestShades
}

/** @param {Pixels} pixels @param {{ width: number }} size @returns {Promise<Pixels>} */
async function resized(pixels, { width }) {
  if (width >= pixels.width) return pixels
  const small = await input(pixels).resize({ width }).raw().toBuffer({ resolveWithObject: true })
  return { data: small.data, width: small.info.width, height: small.info.height }
}

/** @param {Pixels} pixels */
function input({ data, width, height }) {
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false })
}
