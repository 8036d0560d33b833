import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count } from '#app/domain/result/count.ts'
import { feedbackOf } from '#app/domain/result/feedback.ts'
import type { Sheet } from '#app/domain/jury/sheet.ts'
import { awards, contest, rules, sheet, votes } from './contest.ts'

const two = { ...rules, awards: awards({ places: 1, audience: true }) }

function tell(entry: number, sheets: readonly Sheet[], entries = 3) {
  const result = count(two, contest(entries, { sheets, ballots: votes({ 1: 2 }) }))
  return feedbackOf(result, { entry, sheets: sheets.filter(own => own.entry === entry) })
}

/** Three jurors who give each of three entries its own mark on both criteria. */
const nine = [1, 2, 3].flatMap(juror =>
  [1, 2, 3].map(entry => sheet(juror, entry, entry + 3, 10 - entry)),
)

describe('An entrant is told', () => {
  it('the means of their own beside those of all, votes, sheets and place', () => {
    const told = tell(3, nine)

    expect(told).toMatchObject({
      category: 'all',
      sheets: 3,
      votes: 0,
      placed: 3,
      unplaced: null,
      strongest: 'window',
      criteria: [
        { criterion: 'window', own: { shown: '6.00' }, all: { shown: '5.00' } },
        { criterion: 'service', own: { shown: '7.00' }, all: { shown: '8.00' } },
      ],
    })
    expect(tell(1, nine)).toMatchObject({ votes: 2, strongest: 'service' })
  })

  it('no mean of fewer than three marks, nor points of fewer than three sheets', () => {
    const few = nine.filter(({ juror, entry }) => juror < 3 || entry !== 1)
    const unassessed = nine.map(own =>
      own.entry === 1 && own.juror === 1 ? sheet(1, 1, 4, 'unassessed') : own,
    )

    expect(tell(1, few)).toMatchObject({
      sheets: 2,
      juryPoints: null,
      total: null,
      criteria: [{ own: null }, { own: null }],
    })
    expect(tell(1, unassessed)).toMatchObject({
      criteria: [{ own: { shown: '4.00' } }, { criterion: 'service', own: null }],
    })
  })

  it('no mean that only a sheet which did not count would make one of three', () => {
    const unassessed = nine.map(own =>
      own.entry === 1 && own.juror === 1 ? sheet(1, 1, 4, 'unassessed') : own,
    )
    const result = count(two, contest(3, { sheets: unassessed }))
    const sheets = [...unassessed.filter(own => own.entry === 1), sheet(4, 1, 5, 5)]

    expect(feedbackOf(result, { entry: 1, sheets })).toMatchObject({
      criteria: [{ own: { shown: '4.00' } }, { criterion: 'service', own: null }],
    })
  })

  it('nothing where the entry is not among those counted', () => {
    expect(tell(9, nine)).toBeNull()
  })

  it('never a figure that two marks alone would make, whatever the sheets', () => {
    const mark = fc.integer({ min: 1, max: 10 })
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 2 }), own => {
        const others = nine.filter(({ entry }) => entry !== 1)
        const sheets = own.map(([window, service], index) => sheet(index + 1, 1, window, service))
        const told = tell(1, [...others, ...sheets])

        expect(told?.criteria.map(line => line.own)).toEqual([null, null])
        expect([told?.juryPoints, told?.total]).toEqual([null, null])
      }),
      { numRuns: 30 },
    )
  })
})
