import { thumbHashToRGBA } from 'thumbhash'
import { base64, bytesOfBase64 } from '#app/domain/log/base64.ts'

const longSide = 4
const shortSide = 3
const headerBytes = 54

/**
 * A ThumbHash as an image of twelve points that a browser spreads softly over the photo's place. It is a
 * bitmap of two bytes a point: all of them begin alike, so that sixty weigh less in a compressed page than
 * one request would. Null where the photo has no hash.
 */
export function placeholderOf(thumbHash: string | null): string | null {
  const hash = thumbHash === null ? null : bytesOfBase64(thumbHash)
  if (!hash || hash.length < 5) return null
  const picture = thumbHashToRGBA(hash)
  const upright = picture.h > picture.w
  const [width, height] = upright ? [shortSide, longSide] : [longSide, shortSide]
  const bitmap = emptyBitmap(width, height)
  const rowBytes = (bitmap.byteLength - headerBytes) / height
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = meanColour(picture, {
        left: Math.floor((x * picture.w) / width),
        right: Math.ceil(((x + 1) * picture.w) / width),
        top: Math.floor((y * picture.h) / height),
        bottom: Math.ceil(((y + 1) * picture.h) / height),
      })
      // A bitmap's rows go from the lowest to the uppermost.
      bitmap.setUint16(headerBytes + (height - 1 - y) * rowBytes + x * 2, colour, true)
    }
  }
  return `data:image/bmp;base64,${base64(new Uint8Array(bitmap.buffer))}`
}

/** The header of an uncompressed bitmap of 16 bits a point, and room for its rows. */
function emptyBitmap(width: number, height: number): DataView<ArrayBuffer> {
  const rowBytes = Math.ceil((width * 2) / 4) * 4
  const bytes = headerBytes + rowBytes * height
  const bitmap = new DataView(new ArrayBuffer(bytes))
  bitmap.setUint16(0, 0x424d)
  bitmap.setUint32(2, bytes, true)
  bitmap.setUint32(10, headerBytes, true)
  bitmap.setUint32(14, 40, true)
  bitmap.setInt32(18, width, true)
  bitmap.setInt32(22, height, true)
  bitmap.setUint16(26, 1, true)
  bitmap.setUint16(28, 16, true)
  return bitmap
}

type Picture = ReturnType<typeof thumbHashToRGBA>
type Part = { left: number; right: number; top: number; bottom: number }

/** The mean colour of a part of a picture, in five bits for each of red, green and blue. */
function meanColour({ w, rgba }: Picture, { left, right, top, bottom }: Part): number {
  const sums = [0, 0, 0]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      for (const channel of [0, 1, 2]) {
        sums[channel] = (sums[channel] ?? 0) + (rgba[(y * w + x) * 4 + channel] ?? 0)
      }
    }
  }
  const points = (right - left) * (bottom - top)
  return sums.reduce((bits, sum) => (bits << 5) | Math.round((sum / points / 255) * 31), 0)
}
