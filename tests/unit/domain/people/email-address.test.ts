import { describe, expect, it } from 'vitest'
import {
  canonicalAddress,
  emailSchema,
  shortenedAddress,
} from '#app/domain/people/email-address.ts'

describe('One mailbox is', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['ANA@Example.ORG', 'ana@example.org'],
    ['  ana@example.org ', 'ana@example.org'],
    ['ana.novak@gmail.com', 'ananovak@gmail.com'],
    ['A.n.a.Novak+izlozba@GoogleMail.com', 'ananovak@gmail.com'],
    ['ana+1+2@outlook.com', 'ana@outlook.com'],
    ['ana+x@hotmail.com', 'ana@hotmail.com'],
    ['ana+x@proton.me', 'ana@proton.me'],
    ['ana+x@fastmail.com', 'ana@fastmail.com'],
    ['ana+x@icloud.com', 'ana@icloud.com'],
    ['ana@češnja.si', 'ana@xn--enja-fua91c.si'],
  ])('%s as %s', (typed, canonical) => {
    expect(canonicalAddress(typed)).toBe(canonical)
  })
})

describe('Two mailboxes are', () => {
  it.each([
    ['ana+x@siol.net', 'ana@siol.net'],
    ['ana.novak@outlook.com', 'ananovak@outlook.com'],
    ['ana.novak@velenje.si', 'ananovak@velenje.si'],
    ['ana@proton.me', 'ana@protonmail.com'],
    ['ana@gmail.com.example.org', 'ana@gmail.com'],
    ['+ana@gmail.com', '+bor@gmail.com'],
  ])('%s and %s, which only look alike', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
  })
})

it('An address without a mailbox cannot be canonical.', () => {
  expect(() => canonicalAddress('@example.org')).toThrow('without an @')
  expect(() => canonicalAddress('ana')).toThrow('without an @')
})

it('A form takes addresses of the usual shape up to 254 characters.', () => {
  const longest = `${'a'.repeat(64)}@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(60)}.test`
  const takes = (typed: string) => emailSchema.safeParse(typed).success

  expect([longest.length, takes(longest), takes(longest.replace('@b', '@bb'))]).toEqual([
    254,
    true,
    false,
  ])
  expect(emailSchema.parse(' Ana@velenje.si ')).toBe('Ana@velenje.si')
  const unusual = [
    '',
    'ana',
    'ana@',
    '@velenje.si',
    'ana@velenje',
    'a b@velenje.si',
    'a@b.si\nBcc: c@d.si',
  ]
  expect(unusual.filter(takes)).toEqual([])
})

it('An address is shown by its first letter and its domain.', () => {
  expect(shortenedAddress('ana.novak@velenje.si')).toBe('a…@velenje.si')
})

it('takes a domain in letters of any script, and no domain that is none', () => {
  const takes = (typed: string) => emailSchema.safeParse(typed).success

  expect(['ana@trgovina-žolna.si', 'ana@пример.рф'].map(takes)).toEqual([true, true])
  expect(canonicalAddress('Ana@Trgovina-Žolna.si')).toBe('ana@xn--trgovina-olna-45c.si')
  expect(['ana@velenje', 'ana@a/b.si', 'ana@b.si:80', 'ana@b%.si', 'ana@@b.si'].map(takes)).toEqual(
    [false, false, false, false, false],
  )
})
