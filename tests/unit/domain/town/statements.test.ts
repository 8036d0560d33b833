import { describe, expect, it } from 'vitest'
import { gapsIn, mayState, statementGaps, type Statements } from '#app/domain/town/statements.ts'

const unstated: Statements = {
  controllerAddress: null,
  processors: null,
  entryBasis: null,
  entryRetentionYears: null,
  accessibilityStatus: null,
  accessibilityExceptions: {},
  accessibilityMethod: null,
  accessibilityPreparedOn: null,
  accessibilityReviewedOn: null,
  accessibilityContact: null,
}
const stated: Statements = {
  controllerAddress: 'Titov trg 1, 3320 Velenje',
  processors: 'Gostovanje, d. o. o.',
  entryBasis: 'public-task',
  entryRetentionYears: 5,
  accessibilityStatus: 'full',
  accessibilityExceptions: {},
  accessibilityMethod: 'self',
  accessibilityPreparedOn: '2026-09-14',
  accessibilityReviewedOn: null,
  accessibilityContact: 'dostopnost@velenje.test',
}

describe('What a municipality has yet to state', () => {
  it('is everything at first, but no exceptions from a status it has not given', () => {
    expect(gapsIn(unstated)).toEqual(statementGaps.filter(gap => gap !== 'accessibilityExceptions'))
  })

  it('is nothing once all is stated, also without a review', () => {
    expect(gapsIn(stated)).toEqual([])
  })

  it.each(['partial', 'none'] as const)('are the exceptions where the pages comply: %s', status => {
    const incomplete = { ...stated, accessibilityStatus: status }
    const complete = { ...incomplete, accessibilityExceptions: { sl: 'Zemljevid.' } }

    expect([gapsIn(incomplete), gapsIn(complete)]).toEqual([['accessibilityExceptions'], []])
  })
})

describe('A statement', () => {
  const today = '2026-09-14'

  it('may have been prepared and reviewed today', () => {
    const reviewed = { ...stated, accessibilityReviewedOn: today }

    expect([mayState(unstated, today), mayState(reviewed, today)]).toEqual([
      { allowed: true },
      { allowed: true },
    ])
  })

  it.each([
    [{ accessibilityPreparedOn: '2026-09-15' }, 'prepared-in-the-future'],
    [{ accessibilityReviewedOn: '2026-09-15' }, 'reviewed-in-the-future'],
    [{ accessibilityReviewedOn: '2026-09-13' }, 'reviewed-before-prepared'],
    [
      { accessibilityPreparedOn: null, accessibilityReviewedOn: '2026-09-13' },
      'reviewed-before-prepared',
    ],
    [{ entryRetentionYears: 0 }, 'retention-not-in-whole-years'],
    [{ entryRetentionYears: 1.5 }, 'retention-not-in-whole-years'],
    [{ entryRetentionYears: 101 }, 'retention-not-in-whole-years'],
    [{ entryRetentionYears: Number.NaN }, 'retention-not-in-whole-years'],
  ] as const)('is refused with %o: %s', (change, reason) => {
    expect(mayState({ ...stated, ...change }, today)).toEqual({ allowed: false, reason })
  })

  it.each([1, 100])('may say that entries are kept for %s years', entryRetentionYears => {
    expect(mayState({ ...stated, entryRetentionYears }, today)).toEqual({ allowed: true })
  })
})
