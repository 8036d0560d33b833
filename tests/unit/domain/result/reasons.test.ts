import { expect, it } from 'vitest'
import { holdCodes, reasonGiven } from '#app/domain/result/reasons.ts'

const given = (code: string, words = '') => reasonGiven(holdCodes, { code, words })

it('A reason is one of the list, with or without words of one’s own', () => {
  expect(given('objection')).toEqual({ given: true, reason: { code: 'objection', words: null } })
  expect(given('objection', '  Klas ugovarja. ')).toEqual({
    given: true,
    reason: { code: 'objection', words: 'Klas ugovarja.' },
  })
})

it('What the list does not have is said in words', () => {
  expect(given('other', ' ')).toEqual({ given: false, problem: 'say-reason' })
  expect(given('other', 'Poplava.')).toEqual({
    given: true,
    reason: { code: 'other', words: 'Poplava.' },
  })
})

it('Nothing chosen, or what no list offers, is no reason', () => {
  expect(given('', 'Poplava.')).toEqual({ given: false, problem: 'choose-reason' })
  expect(given('announced')).toEqual({ given: false, problem: 'choose-reason' })
})
