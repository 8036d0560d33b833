import { placePhotos } from '#app/data/photo/photos.ts'
import { inOrder } from '#app/domain/photo/kinds.ts'
import type { Services } from '#app/platform/services.ts'
import { changeEntry, type EntryChanged, type Own } from './change-entry.ts'

/**
 * Puts the photos of an entry in an order; the first one is the shop's window in the gallery. What has come
 * or gone since the order was made keeps its place behind, or is passed over.
 */
export async function orderPhotos(
  services: Services,
  own: Own,
  asked: readonly string[],
): Promise<EntryChanged> {
  return changeEntry(services, own, async (tx, entry) => {
    const now = entry.photos.map(({ id }) => id)
    const order = inOrder(now, asked)
    if (now.join() === order.join()) return null
    await placePhotos(tx, entry.id, order)
    return { action: 'photo.ordered', details: { photos: [...order] } }
  })
}
