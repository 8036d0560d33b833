import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeBits, alikeTo, differingBits, isTelling } from '#app/domain/photo/alike.ts'

const full = (1n << 64n) - 1n
const anyHash = fc.bigInt({ min: 0n, max: full })
const text = (hash: bigint) => hash.toString(16).padStart(16, '0')
const photo = (entryId: string, hash: string | null, id = entryId) => {
  return { id, entryId, perceptualHash: hash }
}

/** The hash with its lowest bits turned over. */
const turned = (hash: bigint, bits: number) => hash ^ ((1n << BigInt(bits)) - 1n)

describe('The bits in which two photos differ', () => {
  it('are those that a comparison one by one finds', () => {
    fc.assert(
      fc.property(anyHash, anyHash, (one, other) => {
        const ones = (one ^ other).toString(2).replaceAll('0', '').length

        expect(differingBits(text(one), text(other))).toBe(ones)
      }),
    )
  })

  it('are the same from either side, and none to the photo itself', () => {
    fc.assert(
      fc.property(anyHash, anyHash, (one, other) => {
        expect(differingBits(text(one), text(other))).toBe(differingBits(text(other), text(one)))
        expect(differingBits(text(one), text(one))).toBe(0)
        expect(differingBits(text(one), text(one ^ full))).toBe(64)
      }),
    )
  })
})

describe('Photos are shown side by side', () => {
  it('up to ten bits and not with eleven', () => {
    const hash = 0xc3a5_96f0_1234_8765n
    const others = [
      photo('b', text(turned(hash, alikeBits + 1))),
      photo('c', text(turned(hash, alikeBits))),
      photo('d', text(hash)),
      photo('e', text(turned(hash, alikeBits)), 'second'),
    ]

    expect(alikeTo(photo('a', text(hash)), others)).toEqual([
      { photo: others[2], bits: 0 },
      { photo: others[1], bits: 10 },
      { photo: others[3], bits: 10 },
    ])
  })

  it('from both sides, and never two of one entry', () => {
    fc.assert(
      fc.property(anyHash, fc.integer({ min: 0, max: 63 }), (hash, bits) => {
        const [one, other] = [photo('a', text(hash)), photo('b', text(turned(hash, bits)))]
        const own = photo('a', text(hash), 'another')

        expect(alikeTo(one, [other, own]).length).toBe(alikeTo(other, [one]).length)
        expect(alikeTo(one, [own])).toEqual([])
      }),
    )
  })

  it('never because they show nothing, or because nothing is known of them', () => {
    const nothing = ['0'.repeat(16), null, '', 'hash']

    expect(nothing.map(isTelling)).toEqual([false, false, false, false])
    for (const hash of nothing) {
      expect(alikeTo(photo('a', hash), [photo('b', hash)])).toEqual([])
      expect(alikeTo(photo('a', '1'.repeat(16)), [photo('b', hash)])).toEqual([])
    }
  })
})
