import { describe, expect, it } from 'vitest'
import {
  completionDue,
  deskStatusOf,
  proposedDueDay,
  waitsForCheck,
} from '#app/domain/entry/completion.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'

const check = {
  timeZone: 'Europe/Ljubljana',
  checkEndAt: new Date('2026-09-12T10:00:00Z'),
  judgingCloseAt: new Date('2026-09-25T13:00:00Z'),
}
const morning = new Date('2026-09-10T08:00:00Z')
const undecided = {
  number: null,
  confirmedAt: morning,
  acceptedAt: null,
  rejectedAt: null,
  withdrawnAt: null,
}

function dueOn(day: string, now = morning) {
  const date = dayOf(day)
  if (!date) throw new Error(`There is no day ${day}`)
  return completionDue(date, check, now)
}

describe('the deadline of a completion', () => {
  it('is the end of its day in the town', () => {
    expect(dueOn('2026-09-10')).toEqual({ allowed: true, dueAt: new Date('2026-09-10T22:00:00Z') })
  })

  it('is the end of the check on the day on which that ends', () => {
    expect(dueOn('2026-09-12')).toEqual({ allowed: true, dueAt: check.checkEndAt })
  })

  it.each([
    ['2026-09-09', 'completion-due-past'],
    ['2026-09-13', 'completion-due-late'],
  ])('cannot be on %s: %s', (day, reason) => {
    expect(dueOn(day)).toEqual({ allowed: false, reason })
  })

  it('may lie as late as the sheets’ lock for an entry that is checked after the check', () => {
    expect(dueOn('2026-09-25', check.checkEndAt)).toEqual({
      allowed: true,
      dueAt: check.judgingCloseAt,
    })
    expect(dueOn('2026-09-26', check.checkEndAt)).toMatchObject({ reason: 'completion-due-late' })
    expect(dueOn('2026-09-25', check.judgingCloseAt)).toMatchObject({
      reason: 'completion-due-past',
    })
  })

  it('is proposed for the third day, or the last that is possible', () => {
    expect(proposedDueDay(check, new Date('2026-09-05T08:00:00Z'))).toBe('2026-09-08')
    expect(proposedDueDay(check, morning)).toBe('2026-09-12')
  })
})

describe('an entry whose owner was asked', () => {
  const dueAt = new Date('2026-09-10T22:00:00Z')
  const at = (now: string, answeredAt: Date | null = null) =>
    deskStatusOf(undecided, { dueAt, answeredAt }, new Date(now))

  it('is awaited until the deadline and overdue from its first instant on', () => {
    expect([at('2026-09-10T21:59:59.999Z'), at('2026-09-10T22:00:00Z')]).toEqual([
      'asked',
      'overdue',
    ])
  })

  it('waits for the check again once it is answered, however late', () => {
    expect(at('2026-09-11T08:00:00Z', morning)).toBe('submitted')
  })

  it('is what the check decided once it did', () => {
    const accepted = { ...undecided, acceptedAt: morning }

    expect(deskStatusOf(accepted, { dueAt, answeredAt: null }, dueAt)).toBe('accepted')
  })

  it('is the organiser’s turn when nothing is awaited from the owner', () => {
    const turns = (['submitted', 'overdue', 'asked', 'accepted'] as const).map(waitsForCheck)

    expect(turns).toEqual([true, true, false, false])
  })
})
