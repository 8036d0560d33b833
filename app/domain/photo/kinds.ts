/** What a photo shows: the window from outside, the shop inside, or something close. */
export const photoKinds = ['outside', 'inside', 'detail'] as const
export type PhotoKind = (typeof photoKinds)[number]

export function isPhotoKind(value: unknown): value is PhotoKind {
  return photoKinds.some(kind => kind === value)
}

export type Move = 'up' | 'down'

/** The neighbour that a photo changes places with, or null where it stands at that end or is not there. */
export function neighbourOf<P extends { readonly id: string }>(
  photos: readonly P[],
  photoId: string,
  move: Move,
): P | null {
  const index = photos.findIndex(({ id }) => id === photoId)
  if (index === -1) return null
  return photos[index + (move === 'up' ? -1 : 1)] ?? null
}

/** Whether an order names exactly these photos, each of them once. */
export function isOrderOf(ids: readonly string[], order: readonly string[]): boolean {
  return (
    ids.length === order.length &&
    new Set(order).size === ids.length &&
    ids.every(id => order.includes(id))
  )
}
