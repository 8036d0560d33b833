import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reminderDue } from '#app/domain/jury/reminder.ts'
import { recusalsToCount } from '#app/domain/jury/recusals-to-count.ts'
import { countRound, isSettled, roundStateOf, roundStates } from '#app/domain/jury/round.ts'
import { bandsOf, scaleWords } from '#app/domain/jury/scale-words.ts'
import { isMark, marksOfScale, withMark } from '#app/domain/jury/scoring.ts'
import { rules } from '../result/contest.ts'

const keys = rules.criteria.map(({ key }) => key)
const complete = Object.fromEntries(keys.map(key => [key, rules.scale.max]))

describe('On a juror’s list an entry', () => {
  it('is recused, else complete, else set aside, else as far as it was marked', () => {
    const states = [
      { marks: complete, aside: 'left' as const, recused: true },
      { marks: complete, aside: 'come-back' as const, recused: false },
      { marks: { [keys[0] ?? '']: 1 }, aside: 'come-back' as const, recused: false },
      { marks: {}, aside: 'left' as const, recused: false },
      { marks: { [keys[0] ?? '']: 1 }, aside: null, recused: false },
      { marks: {}, aside: null, recused: false },
    ].map(entry => roundStateOf(rules, entry))

    expect(states).toEqual(['recused', 'complete', 'come-back', 'left', 'begun', 'untouched'])
  })

  it('is settled once it is complete, left or recused', () => {
    expect(roundStates.filter(isSettled)).toEqual(['complete', 'left', 'recused'])
  })

  it('counts as work unless it is recused', () => {
    expect(countRound([...roundStates])).toEqual({ all: 5, done: 1, open: 3 })
    expect(countRound([])).toEqual({ all: 0, done: 0, open: 0 })
  })
})

describe('The words of a scale', () => {
  it('stand for two marks each from 1 to 10', () => {
    expect(bandsOf({ min: 1, max: 10, step: 1 }).map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ])
  })

  it('are the first and the last where there are fewer marks than words', () => {
    expect(bandsOf({ min: 0, max: 3, step: 1 })).toEqual([
      { word: 'poor', from: 0, to: 0 },
      { word: 'outstanding', from: 3, to: 3 },
    ])
  })

  it('cover every mark of a longer scale once, in order', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (min, steps, step) => {
          const scale = { min, max: min + steps * step, step }
          const bands = bandsOf(scale)
          const marks = marksOfScale(scale)
          const covered = bands.flatMap(({ from, to }) =>
            marks.filter(it => it >= from && it <= to),
          )

          expect(bands.map(({ word }) => word)).toEqual(scaleWords)
          expect(covered).toEqual(marks)
        },
      ),
    )
  })
})

describe('A mark', () => {
  it('replaces its own and leaves every other as it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.integer()),
        fc.string(),
        fc.integer(),
        (marks, key, mark) => {
          const { [key]: _, ...others } = marks

          expect(withMark(marks, key, mark)).toEqual({ ...others, [key]: mark })
          expect(withMark(marks, key, null)).toEqual(others)
        },
      ),
    )
  })

  it('is on no criterion that the rules do not have', () => {
    expect(isMark(rules, 'constructor', rules.scale.max)).toBe(false)
  })
})

describe('The recusals to count', () => {
  it('hold each pair once, and every entry of a removed juror', () => {
    const recusals = [
      { juror: 2, entry: 2 },
      { juror: 1, entry: 3 },
    ]

    expect(recusalsToCount({ recusals, removed: [2], entries: [1, 2, 3] })).toEqual([
      { juror: 1, entry: 3 },
      { juror: 2, entry: 1 },
      { juror: 2, entry: 2 },
      { juror: 2, entry: 3 },
    ])
  })
})

it('A reminder is due from its hour on until the next one’s or the lock', () => {
  const lock = new Date('2026-09-25T13:00:00.000Z')
  const before = (ms: number) => reminderDue(lock, new Date(lock.getTime() - ms))
  const hour = 3_600_000

  expect([
    before(48 * hour + 1),
    before(48 * hour),
    before(4 * hour + 1),
    before(4 * hour),
    before(1),
    before(0),
  ]).toEqual([
    null,
    'juror-reminder-48',
    'juror-reminder-48',
    'juror-reminder-4',
    'juror-reminder-4',
    null,
  ])
})
