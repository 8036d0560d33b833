import type { PhotoFile } from '#app/data/photo/photos.ts'
import { hex } from '#app/domain/log/canonical.ts'
import {
  isSmallPhoto,
  maxPhotoBytes,
  maxPhotoPixels,
  maxPhotoProportion,
  type PhotoRefusal,
  widthsFor,
} from '#app/domain/photo/limits.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import type { Services } from '#app/platform/services.ts'

export type StoredPhoto =
  | {
      readonly stored: true
      readonly photo: PhotoFile
      /** It has too few pixels to be sharp everywhere, which is a warning and no refusal. */
      readonly small: boolean
    }
  | { readonly stored: false; readonly reason: PhotoRefusal }

export type PhotoServices = Pick<Services, 'decodePhoto' | 'photos' | 'random' | 'hashing' | 'log'>

/**
 * Decodes an upload and stores its renditions and the private original. The name holds chance beside the
 * content's hash, so that a photo cannot be found by somebody who has a copy of it.
 */
export async function storePhoto(
  services: PhotoServices,
  bytes: Uint8Array | null,
  save: PhotoStore['save'] = services.photos.save,
): Promise<StoredPhoto> {
  if (!bytes) return { stored: false, reason: 'photo-missing' }
  if (bytes.length === 0) return { stored: false, reason: 'photo-empty' }
  if (bytes.length > maxPhotoBytes) return { stored: false, reason: 'photo-too-large' }
  const decoded = await services.decodePhoto(bytes, {
    maxPixels: maxPhotoPixels,
    maxProportion: maxPhotoProportion,
    widths: widthsFor,
  })
  if (decoded.state !== 'decoded') return { stored: false, reason: `photo-${decoded.state}` }
  const { renditions, state: _, ...said } = decoded
  const name = hex(services.hashing.sha256(bytes)).slice(0, 16) + hex(services.random.bytes(8))
  try {
    await save({ name, original: bytes, renditions })
  } catch (error) {
    if (!isAway(error)) throw error
    services.log.error({ error }, 'A photo could not be stored')
    return { stored: false, reason: 'photo-store-away' }
  }
  return { stored: true, photo: { name, ...said }, small: isSmallPhoto(said) }
}

/** Whether the store of photos cannot be reached now, which says nothing about a photo. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && error.name === 'PhotoStoreAway'
}

/** Takes a photo that nothing points at any more out of the store, or leaves it to the search for such. */
export async function dropPhoto(services: Services, name: string): Promise<void> {
  await services.photos.remove(name).catch((error: unknown) => {
    if (!isAway(error)) throw error
    services.log.warn({ photo: name, error }, 'A removed photo still lies in the store')
  })
}
