import { describe, expect, it } from 'vitest'
import { juryOutcome } from '#app/domain/jury/jury-points.ts'
import type { Sheet } from '#app/domain/jury/sheet.ts'
import { rules, sheet } from '../result/contest.ts'

function found(sheets: readonly Sheet[], by = rules) {
  const findings = juryOutcome(by, new Map([[1, sheets]])).findings.get(1)
  if (!findings) throw new Error('Nothing was found about entry 1')
  const { sheetsCounted, means, droppedOut, points } = findings
  return {
    sheetsCounted,
    means: Object.fromEntries([...means].map(([key, mean]) => [key, mean.toFraction()])),
    droppedOut,
    points: points === null ? null : points.toFraction(),
  }
}

describe("A sheet's points", () => {
  const cases = [
    { window: 10, service: 10, points: '100' },
    { window: 0, service: 0, points: '0' },
    { window: 10, service: 0, points: '60' },
    { window: 8, service: 6, points: '72' },
  ]

  it.each(cases)(
    'weigh the marks $window and $service to $points of 100',
    ({ window, service, points }) => {
      expect(found([sheet(1, 1, window, service)]).points).toBe(points)
    },
  )

  it('are out of the highest mark, also where the lowest is not zero', () => {
    const fromOne = { ...rules, scale: { min: 1, max: 5, step: 1 } }

    expect(found([sheet(1, 1, 1, 1)], fromOne).points).toBe('20')
  })

  it('leave a criterion without weight to the ties', () => {
    const [window, service] = rules.criteria
    const weightless = { ...rules, criteria: [window!, { ...service!, weight: 0 }] }

    expect(found([sheet(1, 1, 7, 10)], weightless)).toEqual({
      sheetsCounted: 1,
      means: { window: '7', service: '10' },
      droppedOut: [],
      points: '70',
    })
  })
})

describe('Jury points', () => {
  it('are the mean of the sheets', () => {
    expect(found([sheet(1, 1, 8, 6), sheet(2, 1, 7, 5), sheet(3, 1, 9, 9)])).toEqual({
      sheetsCounted: 3,
      means: { window: '8', service: '20/3' },
      droppedOut: [],
      points: '224/3',
    })
  })

  it('take the mean of the others where a juror could not assess', () => {
    const sheets = [sheet(1, 1, 8, 6), sheet(2, 1, 7, 'unassessed'), sheet(3, 1, 9, 9)]

    expect(found(sheets)).toEqual({
      sheetsCounted: 3,
      means: { window: '8', service: '15/2' },
      droppedOut: [],
      points: '78',
    })
  })

  it('leave out for all a criterion that nobody could assess', () => {
    expect(found([sheet(1, 1, 8, 'unassessed'), sheet(2, 1, 7, 'unassessed')])).toEqual({
      sheetsCounted: 2,
      means: { window: '15/2' },
      droppedOut: ['service'],
      points: '75',
    })
  })

  it('are missing, not zero, without a sheet; no criterion has dropped out then', () => {
    expect(found([])).toEqual({ sheetsCounted: 0, means: {}, droppedOut: [], points: null })
  })

  it('are missing where no criterion with weight was assessed', () => {
    const [window, service] = rules.criteria
    const weightless = { ...rules, criteria: [{ ...window!, weight: 0 }, service!] }

    expect(found([sheet(1, 1, 8, 'unassessed')], weightless)).toEqual({
      sheetsCounted: 1,
      means: { window: '8' },
      droppedOut: ['service'],
      points: null,
    })
  })
})
