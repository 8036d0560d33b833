import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingDays } from '#app/domain/entry/hours.ts'
import { completeParts, missingOf, reminderAt } from '#app/domain/entry/missing.ts'
import { neighbourOf, type PhotoKind } from '#app/domain/photo/kinds.ts'
import { postCodeOf } from '#app/domain/town/post-codes.ts'
import { timelineAround } from '../contest/velenje.ts'

const photo = (kind: PhotoKind) => ({ kind, author: 'Ana', alts: { sl: 'Okno' } })
const complete = {
  stories: { sl: 'Zgodba.' },
  hours: ['8.00–18.00', '', '', '', '', '', ''],
  photos: [photo('outside'), photo('inside'), photo('detail')],
}

test('An entry with three photos, story and opening hours lacks nothing, an empty one everything', () => {
  const empty = { stories: {}, hours: [], photos: [] }

  expect(missingOf(complete, 'sl')).toEqual([])
  expect(missingOf(empty, 'sl')).toEqual(completeParts)
})

test('Each part is missed for its own reason', () => {
  const [first, second, third] = complete.photos
  const gaps = {
    'three-photos': { ...complete, photos: [first, second] },
    'photo-outside': { ...complete, photos: [photo('inside'), second, third] },
    'photo-inside': { ...complete, photos: [first, photo('detail'), third] },
    authors: { ...complete, photos: [{ ...photo('outside'), author: null }, second, third] },
    'photo-texts': {
      ...complete,
      photos: [first, second, { ...photo('detail'), alts: { de: 'F' } }],
    },
    story: { ...complete, stories: { de: 'Geschichte.' } },
    hours: { ...complete, hours: Array(7).fill('') },
  }

  for (const [part, entry] of Object.entries(gaps)) {
    expect(missingOf(entry as typeof complete, 'sl')).toEqual([part])
  }
})

test('A letter reminds three days before the close, of later entries three days before the check ends', () => {
  const velenje = timelineAround('2026-09-20')
  const { entriesOpenAt, entriesCloseAt, checkEndAt } = velenje
  const daysBefore = (end: Date, days: number) => new Date(end.getTime() - days * 86_400_000)
  const longCheck = { ...velenje, checkEndAt: new Date(entriesCloseAt.getTime() + 5 * 86_400_000) }

  expect(reminderAt(longCheck, entriesOpenAt)).toEqual(daysBefore(entriesCloseAt, 3))
  expect(reminderAt(longCheck, daysBefore(entriesCloseAt, 3))).toEqual(
    daysBefore(longCheck.checkEndAt, 3),
  )
  expect(reminderAt(velenje, daysBefore(checkEndAt, 3))).toBeNull()
})

test('A photo changes places with its neighbour and with nobody beyond the ends', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), ids => {
      const photos = ids.map(id => ({ id }))
      for (const [index, { id }] of photos.entries()) {
        expect(neighbourOf(photos, id, 'up')).toBe(photos[index - 1] ?? null)
        expect(neighbourOf(photos, id, 'down')).toBe(photos[index + 1] ?? null)
      }
      expect(neighbourOf(photos, ids.join('-') + 'x', 'up')).toBeNull()
    }),
  )
})

test('Opening hours have seven days once one is said, and none before', () => {
  expect(openingDays(complete.hours).map(({ open }) => open)).toEqual(complete.hours)
  expect([openingDays([]), openingDays(Array(7).fill(''))]).toEqual([[], []])
})

test('A form begins with the post code of a town that is known, however its name is written', () => {
  expect(
    [{ name: 'Velenje' }, { name: 'Nova Gorica' }, { name: 'Nikjer' }].map(postCodeOf),
  ).toEqual(['3320', '5000', null])
})
