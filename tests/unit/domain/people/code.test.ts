import { describe, expect, it } from 'vitest'
import { codeTries, digitsOf, refusalOfCode, typedCode } from '#app/domain/people/code.ts'

describe('The digits of a code', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0], '000000'],
    [[0, 0, 0, 0, 0, 7], '000007'],
    [[0, 0, 0, 0x0f, 0x42, 0x3f], '999999'],
    [[0, 0, 0, 0x0f, 0x42, 0x40], '000000'],
    [[255, 255, 255, 255, 255, 255, 1, 2], '710655'],
  ])('of %j are %s', (bytes, digits) => {
    expect(digitsOf(new Uint8Array(bytes))).toBe(digits)
  })
})

describe('Somebody types', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['000000', '000000'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['１２３４５６', null],
    ['', null],
  ])('%j, which is %s', (typed, digits) => {
    expect(typedCode(typed)).toBe(digits)
  })
})

describe('A code does not open the door', () => {
  const now = new Date('2026-09-14T06:00:00Z')
  const later = new Date('2026-09-14T06:00:00.001Z')

  it.each([
    ['code-used', { usedAt: now, expiresAt: now, tries: codeTries }],
    ['code-run-out', { usedAt: null, expiresAt: now, tries: codeTries }],
    ['code-tried-too-often', { usedAt: null, expiresAt: later, tries: codeTries }],
    ['code-wrong', { usedAt: null, expiresAt: later, tries: codeTries - 1 }],
  ])('because of %s before anything else', (reason, code) => {
    expect(refusalOfCode(code, now)).toBe(reason)
  })
})
