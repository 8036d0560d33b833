import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPhotos, type PhotoStores } from '#app/platform/chosen-photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { fourColoursPhoto } from './four-colours.ts'

/** One of the stores of an installation with a new data folder, and a folder of its own in the account. */
export async function openStore(
  url: string | null,
  pick: (stores: PhotoStores) => PhotoStore | null,
): Promise<PhotoStore> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-store-'))
  const own = `contract-${randomBytes(6).toString('hex')}`
  const store = pick(await openPhotos({ folder, cloudinary: url ? { url, folder: own } : null }))
  if (!store) throw new Error('There is no such store')
  return store
}

type Photo = Parameters<PhotoStore['save']>[0]

export async function aPhoto(): Promise<Photo> {
  const shade = { r: randomBytes(1)[0] ?? 0, g: randomBytes(1)[0] ?? 0, b: 9 }
  const drawn = fourColoursPhoto().tint(shade)
  const made = (width: number, format: 'avif' | 'webp' | 'jpg') =>
    drawn
      .clone()
      .resize(width)
      .toFormat(format === 'jpg' ? 'jpeg' : format)
      .toBuffer()
      .then(bytes => ({ width, format, bytes: new Uint8Array(bytes) }))
  const renditions = await Promise.all([made(40, 'avif'), made(40, 'webp'), made(40, 'jpg')])
  const original = new Uint8Array(await drawn.clone().jpeg().toBuffer())
  return { name: aName(), original, renditions }
}

export function aName(): string {
  return randomBytes(16).toString('hex')
}

export function jpegOf({ renditions }: Photo): Uint8Array {
  return renditions.find(({ format }) => format === 'jpg')?.bytes ?? new Uint8Array()
}

export async function listedIn(store: PhotoStore) {
  const listed: { readonly name: string; readonly storedAt: Date }[] = []
  for await (const photo of store.stored()) listed.push(photo)
  return listed
}

export async function namesIn(store: PhotoStore): Promise<readonly string[]> {
  return (await listedIn(store)).map(({ name }) => name).sort()
}

export function same(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && Buffer.compare(one, other) === 0
}
