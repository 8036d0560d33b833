import { generateTOTP } from '@epic-web/totp'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  base32,
  codeOfStep,
  inGroups,
  recoveryCodeOf,
  stepAt,
  stepMs,
  stepOfCode,
  typedRecoveryCode,
} from '#app/domain/people/second-factor.ts'
import { nodeHashing } from '#app/platform/hashing.ts'

const { hmacSha1 } = nodeHashing
const secret = new TextEncoder().encode('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)
const code = (now: Date) => codeOfStep(hmacSha1, secret, stepAt(now))

afterEach(() => vi.useRealTimers())

describe('A telephone’s code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238 at second %i', (seconds, expected) => {
    expect(code(at(seconds))).toBe(expected)
  })

  it('is the one that another implementation shows for the same secret', async () => {
    const now = at(1_790_000_000)
    vi.useFakeTimers({ now, toFake: ['Date'] })

    const shown = await generateTOTP({ secret: base32(secret) })

    expect(code(now)).toBe(shown.otp)
  })

  it('opens in its own step and in the ones beside it, and no further away', () => {
    const now = at(1_790_000_010)
    const digits = code(now)
    const found = (steps: number) =>
      stepOfCode(hmacSha1, secret, {
        digits,
        now: new Date(now.getTime() + steps * stepMs),
        lastStep: 0,
      })

    expect([-2, -1, 0, 1, 2].map(found)).toEqual([
      null,
      stepAt(now),
      stepAt(now),
      stepAt(now),
      null,
    ])
  })

  it('opens only once: a step not later than the last one used is wrong', () => {
    const now = at(1_790_000_010)
    const ask = { digits: code(now), now }

    expect(stepOfCode(hmacSha1, secret, { ...ask, lastStep: stepAt(now) - 1 })).toBe(stepAt(now))
    expect(stepOfCode(hmacSha1, secret, { ...ask, lastStep: stepAt(now) })).toBeNull()
  })
})

describe('Letters of a secret', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('are those of RFC 4648 for "%s"', (text, expected) => {
    expect(base32(new TextEncoder().encode(text))).toBe(expected)
  })

  it('are shown in groups that say the same without the blanks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        const letters = base32(bytes)
        expect(inGroups(letters, 4, ' ').replaceAll(' ', '')).toBe(letters)
      }),
    )
  })
})

describe('A recovery code', () => {
  it('is read however it is typed: in groups, in small letters, with digits for letters alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), chance => {
        const made = recoveryCodeOf(chance)
        const shown = inGroups(made, 5, '-')
        const written = shown.toLowerCase().replaceAll('o', '0').replaceAll('i', '1')

        expect(made).toHaveLength(10)
        for (const typed of [made, shown, ` ${written} `])
          expect(typedRecoveryCode(typed)).toBe(made)
      }),
    )
  })

  it.each(['', '123456', 'ABCDE', 'ABCDE-FGHIJK', 'ABCDE-FGH9J'])('is not "%s"', typed => {
    expect(typedRecoveryCode(typed)).toBeNull()
  })
})
