import { describe, expect, it } from 'vitest'
import {
  endOfMinute,
  galleryOrderAsked,
  galleryOrders,
  inGalleryOrder,
  orderOfMinute,
} from '#app/domain/entry/gallery-order.ts'

const seed = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256)
const shops = (count: number) => Array.from({ length: count }, (_, i) => ({ number: i + 1 }))
const numbers = (count: number, order: number, by = seed) =>
  inGalleryOrder(shops(count), by, order).map(({ number }) => number)
const orders = Array.from({ length: galleryOrders }, (_, index) => index + 1)

/** How often each entry stands first, second and so on over all orders. */
function placements(count: number) {
  const times = shops(count).map(() => Array<number>(count).fill(0))
  for (const order of orders) {
    for (const [position, number] of numbers(count, order).entries()) {
      const row = times[number - 1]
      if (row) row[position] = (row[position] ?? 0) + 1
    }
  }
  return times.flat()
}

describe('The gallery', () => {
  it.each([1, 2, 5, 24, 100])('of %d shops shows each of them once in every order', count => {
    const all = shops(count).map(({ number }) => number)

    for (const order of orders) {
      expect(numbers(count, order).toSorted((a, b) => a - b)).toEqual(all)
    }
  })

  it('of 24 shops shows each of them once in every position', () => {
    expect(new Set(placements(24))).toEqual(new Set([1]))
  })

  it.each([2, 3, 5, 7, 23])(
    'of %d shops shows each about equally often in every position',
    count => {
      const times = placements(count)

      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1)
    },
  )

  it('without shops is empty', () => {
    expect(numbers(0, 7)).toEqual([])
  })

  it('does not depend on how the shops come', () => {
    const reversed = shops(30).toReversed()

    expect(inGalleryOrder(reversed, seed, 3)).toEqual(inGalleryOrder(shops(30), seed, 3))
  })

  it('follows from the hash of the rules, so that nobody can choose an order', () => {
    const other = seed.map(byte => 255 - byte)

    expect(numbers(30, 3)).toEqual(numbers(30, 3))
    expect(numbers(30, 3)).not.toEqual(numbers(30, 3, other))
    expect(numbers(30, 1)).not.toEqual(shops(30).map(({ number }) => number))
  })
})

it('Few shops stand beside other neighbours when each has been in every position', () => {
  const [first, afterAll] = [numbers(6, 1), numbers(6, 7)]

  expect(afterAll).not.toEqual(first)
  expect([...afterAll, ...afterAll].join()).not.toContain(first.join())
})

describe('An address asks for an order', () => {
  const asked = (search: string) => galleryOrderAsked(new URLSearchParams(search))

  it.each([1, 9, 10, 24])('by its number, such as %d', order => {
    expect(asked(`order=${order}`)).toBe(order)
  })

  it.each(['', 'order=', 'order=0', 'order=25', 'order=07', 'order=1.5', 'order=-1', 'order=1e1'])(
    'and for none with "%s"',
    search => {
      expect(asked(search)).toBe(null)
    },
  )
})

it('Every minute has its order, and the day begins anew after the last.', () => {
  const minute = (instant: string) => orderOfMinute(new Date(instant))

  expect(minute('1970-01-01T00:00:59.999Z')).toBe(1)
  expect(minute('1970-01-01T00:01:00.000Z')).toBe(2)
  expect(minute('1970-01-01T00:23:59.999Z')).toBe(24)
  expect(minute('1970-01-01T00:24:00.000Z')).toBe(1)
})

it('A minute ends with the first instant of the next.', () => {
  const end = (instant: string) => endOfMinute(new Date(instant)).toISOString()

  expect(end('2026-09-14T06:00:00.000Z')).toBe('2026-09-14T06:01:00.000Z')
  expect(end('2026-09-14T06:00:59.999Z')).toBe('2026-09-14T06:01:00.000Z')
})
