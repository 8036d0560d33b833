import { Fraction } from 'fraction.js'
import { expect, it } from 'vitest'
import { figure } from '#app/domain/result/exact.ts'

const cases = [
  [0, 1, '0/1', '0.00'],
  [100, 1, '100/1', '100.00'],
  [175, 2, '175/2', '87.50'],
  [10, 4, '5/2', '2.50'],
  [2, 3, '2/3', '0.67'],
  [1, 3, '1/3', '0.33'],
  [5, 1000, '1/200', '0.01'],
  [4999, 1_000_000, '4999/1000000', '0.00'],
  [1005, 1000, '201/200', '1.01'],
  [99_995, 1000, '19999/200', '100.00'],
  [7, 100, '7/100', '0.07'],
  [-1, 3, '-1/3', '-0.33'],
  [-5, 1000, '-1/200', '-0.01'],
  [-4, 1000, '-1/250', '0.00'],
  [-1005, 1000, '-201/200', '-1.01'],
] as const

it.each(cases)('A figure of %d/%d is stated as %s and shown as %s', (n, d, exact, shown) => {
  expect(figure(new Fraction(n, d))).toEqual({ exact, shown })
})
