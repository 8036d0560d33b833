import type { PhotoFile } from '#app/data/photo/photos.ts'
import { photoFormats, widthsFor } from '#app/domain/photo/limits.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'

/** A photo lies in both stores now, lay at the destination alone, is refused there, or lies nowhere. */
export type Copied = 'copied' | 'was-there' | 'not-taken' | 'lost'

/** Copies a photo whole, original and renditions, and compares every byte that has arrived. */
export async function copyPhoto(
  { name, width }: PhotoFile,
  { from, to }: { readonly from: PhotoStore; readonly to: PhotoStore },
): Promise<Copied> {
  const [source, destination] = [
    await piecesOf(from, { name, width }),
    await piecesOf(to, { name, width }),
  ]
  if (source.size === 0) return destination.has('original') ? 'was-there' : 'lost'
  // What a move that was ended has removed at the source already is whole at the destination.
  const pieces = new Map([...destination, ...source])
  const original = pieces.get('original')?.bytes
  if (!original) return 'lost'
  const renditions = [...pieces.values()].flatMap(({ rendition }) => rendition ?? [])
  try {
    await to.save({ name, original, renditions })
  } catch (error) {
    if (!(error instanceof Error && error.name === 'PhotoNotTaken')) throw error
    if (destination.size === 0) await to.remove(name)
    return 'not-taken'
  }
  const arrived = await piecesOf(to, { name, width })
  for (const [key, { bytes }] of pieces) {
    if (!sameBytes(arrived.get(key)?.bytes, bytes))
      throw new Error(`${key} of the photo ${name} did not arrive as it left`)
  }
  return 'copied'
}

type Rendition = Parameters<PhotoStore['save']>[0]['renditions'][number]
type Piece = { readonly bytes: Uint8Array; readonly rendition?: Rendition }

/** The files that a store has of a photo: its original, and its renditions in every width and format. */
async function piecesOf(
  store: PhotoStore,
  { name, width: full }: { readonly name: string; readonly width: number },
): Promise<ReadonlyMap<string, Piece>> {
  const pieces = new Map<string, Piece>()
  const original = await store.original(name)
  if (original) pieces.set('original', { bytes: original })
  for (const width of widthsFor(full)) {
    for (const format of photoFormats) {
      const bytes = await store.rendition(name, width, format)
      if (bytes) pieces.set(`${width}.${format}`, { bytes, rendition: { width, format, bytes } })
    }
  }
  return pieces
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && other.every((byte, index) => one[index] === byte)
}
