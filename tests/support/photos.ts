import sharp from 'sharp'
import type { PhotoStore } from '#app/platform/photo-store.ts'

/** A small photo of one colour, as JPEG unless said otherwise. */
export async function drawnPhoto(
  options: { width?: number; height?: number; format?: 'jpeg' | 'png' } = {},
): Promise<Uint8Array> {
  const { width = 640, height = 480, format = 'jpeg' } = options
  const background = { r: 190, g: 120, b: 60 }
  const canvas = sharp({ create: { width, height, channels: 3, background } })
  return new Uint8Array(await canvas.toFormat(format).toBuffer())
}

/** The names of all that lies in a store. */
export async function storedNames(photos: Pick<PhotoStore, 'stored'>): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { name } of photos.stored()) names.push(name)
  return names.sort()
}
