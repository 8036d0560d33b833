/** How many orders of the gallery there are. */
export const galleryOrders = 24

/**
 * One of the fair orders: a shuffle fixed by the seed (bytes of the rules' hash), rotated by the order's
 * number, so that over all orders each entry stands about equally often in each position.
 */
export function inGalleryOrder<E extends { readonly number: number }>(
  entries: readonly E[],
  seed: Uint8Array,
  order: number,
): readonly E[] {
  const shuffled = shuffle(
    [...entries].sort((a, b) => a.number - b.number),
    seed,
  )
  if (shuffled.length === 0) return shuffled
  const turn = Math.floor((order * shuffled.length) / galleryOrders) % shuffled.length
  return [...shuffled.slice(turn), ...shuffled.slice(0, turn)]
}

/** The order that the minute picks for somebody who asks for none. */
export function orderOfMinute(now: Date): number {
  return Math.floor(now.getTime() / 60_000) % galleryOrders
}

function shuffle<E>(items: readonly E[], seed: Uint8Array): readonly E[] {
  const result = [...items]
  let state = seed.slice(0, 4).reduce((sum, byte) => (sum * 256 + byte) >>> 0, 1)
  for (let last = result.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const pick = Math.floor((state / 2 ** 32) * (last + 1))
    const held = result[last] as E
    result[last] = result[pick] as E
    result[pick] = held
  }
  return result
}
