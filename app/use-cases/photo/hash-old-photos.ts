import { photosWithoutHash, savePerceptualHash } from '#app/data/photo/checks.ts'
import { maxPhotoPixels, photoWidths, widthsFor } from '#app/domain/photo/limits.ts'
import type { Services } from '#app/platform/services.ts'

/** So few at once that whatever else is due hardly waits. */
const atOnce = 2

/**
 * Gives photos that were stored before there were perceptual hashes theirs, a few each time, from the widest
 * JPEG. One whose file is not there or cannot be read gets an empty one and is not tried again.
 */
export async function hashOldPhotos(services: Services): Promise<void> {
  for (const { id, name, width } of await photosWithoutHash(services.db, atOnce)) {
    const bytes = await services.photos.rendition(name, widthsFor(width).at(-1) ?? width)
    const options = { maxPixels: maxPhotoPixels, widths: smallest }
    const decoded = bytes && (await services.decodePhoto(bytes, options))
    if (decoded?.state === 'busy') return
    const hash = decoded?.state === 'decoded' ? decoded.perceptualHash : ''
    await savePerceptualHash(services.db, id, hash)
  }
}

function smallest(width: number): readonly number[] {
  return [Math.min(width, photoWidths[0])]
}
