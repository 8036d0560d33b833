import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noticeDue, noticeSpan } from '#app/domain/result/notices.ts'

const resultsAt = new Date('2026-10-03T10:30:00.000Z')
const due = (instant: string) => noticeDue(resultsAt, new Date(instant))

it('A letter is due a day before the results, one two hours before, and one when they did not come', () => {
  expect(due('2026-10-02T10:29:59.999Z')).toBeNull()
  expect(due('2026-10-02T10:30:00.000Z')).toBe('day-before')
  expect(due('2026-10-03T08:29:59.999Z')).toBe('day-before')
  expect(due('2026-10-03T08:30:00.000Z')).toBe('hours-before')
  expect(due('2026-10-03T10:29:59.999Z')).toBe('hours-before')
  expect(due('2026-10-03T10:30:00.000Z')).toBeNull()
  expect(due('2026-10-03T10:34:59.999Z')).toBeNull()
  expect(due('2026-10-03T10:35:00.000Z')).toBe('overdue')
  expect(due('2026-10-04T10:30:00.000Z')).toBeNull()
})

it('Outside of the span that is looked through no letter is due', () => {
  const anyDate = fc.date({
    noInvalidDate: true,
    min: new Date('2026-01-01'),
    max: new Date('2027-01-01'),
  })
  fc.assert(
    fc.property(anyDate, anyDate, (hour, now) => {
      const { from, to } = noticeSpan(now)

      if (noticeDue(hour, now) !== null) expect(hour > from && hour <= to).toBe(true)
    }),
  )
})
