import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** What decoding an uploaded file came to. Nothing of the file but its pixels is in the renditions. */
export type DecodedPhoto =
  | {
      readonly state: 'decoded'
      readonly width: number
      readonly height: number
      readonly renditions: readonly { readonly width: number; readonly jpeg: Uint8Array }[]
    }
  | { readonly state: 'not-an-image' | 'too-many-pixels' | 'damaged' }

export type DecodePhoto = (
  bytes: Uint8Array,
  options: { readonly maxPixels: number; readonly widths: (width: number) => readonly number[] },
) => Promise<DecodedPhoto>

const accepted = new Set(['image/jpeg', 'image/png'])

sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] })

/** JPEG and PNG by their content, turned upright first, then rendered without any metadata. */
export const decodePhoto: DecodePhoto = async (bytes, { maxPixels, widths }) => {
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !accepted.has(type.mime)) return { state: 'not-an-image' }
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (header.width * header.height > maxPixels) return { state: 'too-many-pixels' }
    return await render(bytes, maxPixels, widths)
  } catch {
    return { state: 'damaged' }
  }
}

async function render(
  bytes: Uint8Array,
  maxPixels: number,
  widths: (width: number) => readonly number[],
): Promise<DecodedPhoto> {
  const options = { limitInputPixels: maxPixels, failOn: 'error' } as const
  const upright = await sharp(bytes, options).rotate().metadata()
  const { width, height } = upright.autoOrient
  const renditions = []
  for (const target of widths(width)) {
    const jpeg = await sharp(bytes, options)
      .rotate()
      .toColourspace('srgb')
      .resize({ width: target, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 78, progressive: true })
      .toBuffer()
    renditions.push({ width: target, jpeg: new Uint8Array(jpeg) })
  }
  return { state: 'decoded', width, height, renditions }
}
