import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  afterWorkingDays,
  beforeWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  workingDayUntil,
} from '#app/domain/contest/working-days.ts'
import { zone } from './velenje.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe('Nobody works', () => {
  it.each([
    ['2026-01-01', 'on New Year'],
    ['2026-01-02', 'on the day after it'],
    ['2027-02-08', 'on Prešeren Day'],
    ['2026-04-06', 'on Easter Monday of 2026'],
    ['2027-03-29', 'on Easter Monday of 2027'],
    ['2029-04-02', 'on Easter Monday of 2029'],
    ['2032-03-29', 'on Easter Monday of 2032'],
    ['2026-04-27', 'on the Day of Uprising'],
    ['2028-05-01', 'on Labour Day'],
    ['2028-05-02', 'on the second day of it'],
    ['2026-06-25', 'on Statehood Day'],
    ['2028-08-15', 'on the Assumption'],
    ['2028-10-31', 'on Reformation Day'],
    ['2028-11-01', 'on the Day of the Dead'],
    ['2026-12-25', 'at Christmas'],
    ['2028-12-26', 'on Independence Day'],
    ['2026-09-19', 'on a Saturday'],
    ['2026-09-20', 'on a Sunday'],
  ])('%s, %s', text => {
    expect(isWorkingDay(day(text))).toBe(false)
  })
})

it('People work on holidays that are not free, and on Good Friday', () => {
  const working = ['2026-04-03', '2026-09-15', '2026-11-23', '2026-12-24', '2026-12-31']

  expect(working.filter(text => !isWorkingDay(day(text)))).toEqual([])
})

it('A step is put off past Christmas, or brought forward before it', () => {
  expect(workingDayFrom(day('2026-12-25')).toString()).toBe('2026-12-28')
  expect(workingDayUntil(day('2026-12-27')).toString()).toBe('2026-12-24')
})

it('Working days are counted whole between two days, over a weekend and a holiday', () => {
  expect(afterWorkingDays(day('2026-09-11'), 2).toString()).toBe('2026-09-16')
  expect(beforeWorkingDays(day('2026-05-04'), 1).toString()).toBe('2026-04-29')
})

describe('Between the end of a check and the vote', () => {
  it.each([
    ['2026-09-14T22:00:00Z', '2026-09-17T06:00:00Z', 2],
    ['2026-09-14T22:00:00Z', '2026-09-16T22:00:00Z', 2],
    ['2026-09-14T22:00:01Z', '2026-09-17T06:00:00Z', 1],
    ['2026-09-12T22:00:00Z', '2026-09-14T06:00:00Z', 0],
    ['2026-09-14T06:00:00Z', '2026-09-12T22:00:00Z', 0],
    ['2026-01-01T00:00:00Z', '2036-01-01T00:00:00Z', 10],
  ])('from %s to %s lie %i whole working days', (from, to, count) => {
    expect(workingDaysBetween(new Date(from), new Date(to), zone)).toBe(count)
  })
})
