import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseAfterMs, sizeToSend } from '#app/domain/photo/sending.ts'
import { inOrder } from '#app/domain/photo/kinds.ts'

const small = 1_000_000
const large = 6 * 1024 * 1024 + 1

describe('A photo', () => {
  it.each([
    [{ width: 4000, height: 3000, bytes: small }, null],
    [
      { width: 4001, height: 3000, bytes: small },
      { width: 3200, height: 2399 },
    ],
    [
      { width: 3000, height: 6000, bytes: small },
      { width: 1600, height: 3200 },
    ],
    [
      { width: 3000, height: 2000, bytes: large },
      { width: 3000, height: 2000 },
    ],
    [{ width: 3000, height: 2000, bytes: large - 1 }, null],
  ])('of %o is sent as %o', (photo, sent) => {
    expect(sizeToSend(photo)).toEqual(sent)
  })

  it('is never sent with more pixels than it has, nor with more than 3200 on a side', () => {
    const side = fc.integer({ min: 1, max: 12_000 })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 2 * large }), (width, height, bytes) => {
        const sent = sizeToSend({ width, height, bytes })
        if (!sent) return
        expect(sent.width).toBeLessThanOrEqual(Math.min(width, 4000))
        expect(sent.height).toBeLessThanOrEqual(Math.min(height, 4000))
      }),
    )
  })
})

describe('The pause after a lost connection', () => {
  it('grows, and never beyond half a minute', () => {
    expect([1, 2, 3, 7, 12].map(pauseAfterMs)).toEqual([500, 1000, 2000, 30_000, 30_000])
  })
})

describe('Photos a, b and c in an order', () => {
  it.each([
    [['c', 'a', 'b'], 'cab'],
    [['c'], 'cab'],
    [['c', 'c', 'b'], 'cba'],
    [['gone', 'b', 'a', 'c'], 'bac'],
    [[''], 'abc'],
  ])('asked for as %j: %s', (asked, order) => {
    expect(inOrder(['a', 'b', 'c'], asked).join('')).toBe(order)
  })
})
