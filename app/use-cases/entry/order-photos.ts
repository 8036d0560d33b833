import { placePhotos } from '#app/data/photo/photos.ts'
import { isOrderOf } from '#app/domain/photo/kinds.ts'
import type { Services } from '#app/platform/services.ts'
import { changeEntry, type EntryChanged, type Own } from './change-entry.ts'

/** Puts all photos of an entry in an order; the first one is the shop's window in the gallery. */
export async function orderPhotos(
  services: Services,
  own: Own,
  order: readonly string[],
): Promise<EntryChanged<'photo-unknown'>> {
  return changeEntry<'photo-unknown'>(services, own, async (tx, entry) => {
    const now = entry.photos.map(({ id }) => id)
    if (!isOrderOf(now, order)) return { refusal: 'photo-unknown' }
    if (now.join() === order.join()) return null
    await placePhotos(tx, entry.id, order)
    return { action: 'photo.ordered', details: { photos: [...order] } }
  })
}
