import { describe, expect, it } from 'vitest'
import { checkSheets, isComplete, type Sheet } from '#app/domain/jury/sheet.ts'
import { rules, sheet } from '../result/contest.ts'

describe('A sheet', () => {
  it('is complete when every criterion has a mark or is declared unassessed', () => {
    const complete = [sheet(1, 1, 8, 6), sheet(1, 1, 0, 0), sheet(1, 1, 8, 'unassessed')]

    expect(complete.map(found => isComplete(found, rules.criteria))).toEqual([true, true, true])
    expect(isComplete(sheet(1, 1, 8), rules.criteria)).toBe(false)
  })

  it('is not completed by what every object has, such as a criterion called constructor', () => {
    const criteria = [{ key: 'constructor', names: {}, weight: 1, assess: 'visit-only' as const }]

    expect(isComplete({ marks: {} }, criteria)).toBe(false)
  })
})

describe('Sheets that may exist', () => {
  it('have marks from the lowest to the highest of the scale, on its steps', () => {
    const halves = { ...rules, scale: { min: 1, max: 7, step: 3 } }
    const sheets = [sheet(1, 1, 1, 4), sheet(2, 1, 7, 'unassessed'), sheet(1, 2, 4)]

    expect(() => checkSheets(halves, { sheets, entries: new Set([1, 2]) })).not.toThrow()
  })
})

describe('Sheets that cannot exist', () => {
  const cases: readonly (readonly [string, readonly Sheet[], string])[] = [
    ['for an unknown entry', [sheet(1, 9, 5, 5)], 'for entry 9: there is no such entry'],
    [
      'twice by one juror for one entry',
      [sheet(3, 1, 4, 4), sheet(3, 1, 7)],
      'Sheet of juror 3 for entry 1: handed in twice',
    ],
    ['with a mark below the scale', [sheet(1, 1, 0, 4)], 'mark 0 for window is outside'],
    ['with a mark above the scale', [sheet(1, 1, 1, 8)], 'mark 8 for service is outside'],
    ['with a mark off the step', [sheet(1, 1, 1, 3)], "mark 3 for service is off the scale's step"],
    ['with a mark that is no number', [sheet(1, 1, Number.NaN, 4)], 'mark NaN for window'],
    [
      'with a photo criterion left unassessed',
      [sheet(1, 1, 'unassessed', 4)],
      'criterion window must not be left unassessed',
    ],
    [
      'with a mark for an unknown criterion',
      [{ juror: 1, entry: 1, marks: { window: 1, service: 1, smell: 1 } }],
      'there is no criterion smell',
    ],
  ]

  it.each(cases)('are those %s', (_, sheets, message) => {
    const stepped = { ...rules, scale: { min: 1, max: 7, step: 3 } }

    expect(() => checkSheets(stepped, { sheets, entries: new Set([1, 2]) })).toThrow(message)
  })
})
