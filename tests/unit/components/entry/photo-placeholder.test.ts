import sharp from 'sharp'
import { expect, test } from 'vitest'
import { placeholderOf } from '#app/components/entry/photo-placeholder.ts'
import { hashesOf } from '#app/platform/photo-process/renditions.mjs'

async function hashOf(width: number, height: number): Promise<string> {
  const left = { create: { width, height, channels: 3 as const, background: '#e04020' } }
  const right = Buffer.from(
    `<svg width="${width}" height="${height}"><rect x="${width / 2}" width="${width / 2}" height="${height}" fill="#2040e0"/></svg>`,
  )
  const { data, info } = await sharp(left)
    .composite([{ input: right }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { thumbHash } = await hashesOf({ data, width: info.width, height: info.height })
  return thumbHash
}

/** The points of a bitmap as a browser reads them: width, height, and red and blue from the lowest left. */
function pointsOf(placeholder: string | null) {
  const bytes = Buffer.from(placeholder?.replace('data:image/bmp;base64,', '') ?? '', 'base64')
  const colourAt = (x: number) => {
    const bits = bytes.readUInt16LE(54 + x * 2)
    return { red: bits >> 10, blue: bits & 31 }
  }
  const [width, height] = [bytes.readInt32LE(18), bytes.readInt32LE(22)]
  return { size: [width, height], left: colourAt(0), right: colourAt(width - 1) }
}

test.each([
  [400, 300, [4, 3]],
  [300, 400, [3, 4]],
])('A photo of %i × %i has its colours where it will stand', async (width, height, size) => {
  const points = pointsOf(placeholderOf(await hashOf(width, height)))

  expect(points.size).toEqual(size)
  expect(points.left.red).toBeGreaterThan(points.left.blue)
  expect(points.right.blue).toBeGreaterThan(points.right.red)
})

test.each([null, '', 'AAAA', 'not base64!'])('A photo with the hash %j has none', hash => {
  expect(placeholderOf(hash)).toBeNull()
})
