import { hex } from '#app/domain/log/canonical.ts'
import {
  maxPhotoBytes,
  maxPhotoPixels,
  type PhotoRefusal,
  widthsFor,
} from '#app/domain/photo/limits.ts'
import type { Services } from '#app/platform/services.ts'

export type StoredPhoto =
  | {
      readonly stored: true
      readonly photo: { readonly name: string; readonly width: number; readonly height: number }
    }
  | { readonly stored: false; readonly reason: PhotoRefusal }

/**
 * Decodes an upload and stores its renditions and the private original. The name holds chance beside the
 * content's hash, so that a photo cannot be found by somebody who has a copy of it.
 */
export async function storePhoto(
  services: Pick<Services, 'decodePhoto' | 'photos' | 'random' | 'hashing'>,
  bytes: Uint8Array | null,
): Promise<StoredPhoto> {
  if (!bytes) return { stored: false, reason: 'photo-missing' }
  if (bytes.length === 0) return { stored: false, reason: 'photo-empty' }
  if (bytes.length > maxPhotoBytes) return { stored: false, reason: 'photo-too-large' }
  const decoded = await services.decodePhoto(bytes, {
    maxPixels: maxPhotoPixels,
    widths: widthsFor,
  })
  switch (decoded.state) {
    case 'not-an-image':
      return { stored: false, reason: 'photo-not-an-image' }
    case 'too-many-pixels':
      return { stored: false, reason: 'photo-too-many-pixels' }
    case 'damaged':
      return { stored: false, reason: 'photo-damaged' }
    case 'decoded': {
      const { width, height, renditions } = decoded
      const name = hex(services.hashing.sha256(bytes)).slice(0, 16) + hex(services.random.bytes(8))
      await services.photos.save({ name, original: bytes, renditions })
      return { stored: true, photo: { name, width, height } }
    }
    default:
      return unknownState(decoded)
  }
}

function unknownState(decoded: never): never {
  throw new Error(`Unknown outcome of decoding: ${JSON.stringify(decoded)}`)
}
