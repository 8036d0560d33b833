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

/** The photos in the order that is asked for; those it does not name stand behind, as they stood. */
export function inOrder(ids: readonly string[], asked: readonly string[]): readonly string[] {
  const named = new Set(asked.filter(id => ids.includes(id)))
  return [...named, ...ids.filter(id => !named.has(id))]
}
