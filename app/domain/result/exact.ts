import type { Fraction } from 'fraction.js'
import type { Figure } from './result.ts'

/**
 * A value as the result states it: exactly, as "n/d" in lowest terms with a whole number over 1, and
 * rounded for the eye to two decimals, halves away from zero. What rounds to zero has no sign.
 */
export function figure(value: Fraction): Figure {
  const sign = value.s < 0n ? '-' : ''
  const cents = (value.n * 200n + value.d) / (value.d * 2n)
  const decimals = String(cents % 100n).padStart(2, '0')
  return {
    exact: `${sign}${value.n}/${value.d}`,
    shown: `${cents === 0n ? '' : sign}${cents / 100n}.${decimals}`,
  }
}
