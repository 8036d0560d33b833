/** How many orders of the gallery there are; they are numbered from 1. */
export const galleryOrders = 24

const minuteMs = 60_000

/**
 * One of the fair orders: rotations of shuffles that are fixed by the seed (bytes of the rules' hash). Over
 * all orders each entry stands in each position equally often, where that divides, else once more or less.
 */
export function inGalleryOrder<E extends { readonly number: number }>(
  entries: readonly E[],
  seed: Uint8Array,
  order: number,
): readonly E[] {
  const count = entries.length
  if (count === 0) return entries
  const byNumber = [...entries].sort((a, b) => a.number - b.number)
  const index = (order - 1) % galleryOrders
  const few = count < galleryOrders
  const shuffled = shuffle(byNumber, seed, few ? Math.floor(index / count) : 0)
  const turn = few ? index % count : Math.floor((index * count) / galleryOrders)
  return [...shuffled.slice(turn), ...shuffled.slice(0, turn)]
}

/** The order that the minute picks for somebody who asks for none. */
export function orderOfMinute(now: Date): number {
  return 1 + (Math.floor(now.getTime() / minuteMs) % galleryOrders)
}

/** The first instant at which the minute picks another order. */
export function endOfMinute(now: Date): Date {
  return new Date((Math.floor(now.getTime() / minuteMs) + 1) * minuteMs)
}

/** The order that an address asks for: 1 to 24 without leading zeros, else null. */
export function galleryOrderAsked(search: URLSearchParams): number | null {
  const asked = search.get('order') ?? ''
  return /^[1-9]\d?$/.test(asked) && Number(asked) <= galleryOrders ? Number(asked) : null
}

function shuffle<E>(items: readonly E[], seed: Uint8Array, which: number): readonly E[] {
  const result = [...items]
  let state = seed.reduce((sum, byte) => (Math.imul(sum, 16777619) ^ byte) >>> 0, which + 1)
  for (let last = result.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const pick = Math.floor((state / 2 ** 32) * (last + 1))
    const held = result[last] as E
    result[last] = result[pick] as E
    result[pick] = held
  }
  return result
}
