import { describe, expect, it } from 'vitest'
import {
  countAt,
  problemsOfTimeline,
  type Timeline,
  type TimelineStep,
} from '#app/domain/contest/timeline.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'

const timeline = velenje2026
const moved = (steps: Partial<Record<TimelineStep, string>>): Timeline => ({
  ...timeline,
  ...Object.fromEntries(Object.entries(steps).map(([step, at]) => [step, new Date(at)])),
})
const problems = (steps: Partial<Record<TimelineStep, string>>) =>
  problemsOfTimeline(moved(steps)).map(({ earlier, later }) => `${earlier} < ${later}`)

describe('The count is made at the latest of', () => {
  const early = '2026-09-23T15:00:00Z'

  it.each<[string, Partial<Record<TimelineStep, string>>, string]>([
    [
      'the close of voting with half an hour for the last codes',
      { judgingCloseAt: early, reviewEndAt: early },
      '2026-09-23T18:30:00.000Z',
    ],
    ['the lock of the sheets', { reviewEndAt: early }, '2026-09-25T13:00:00.000Z'],
    ['the end of the review', { reviewEndAt: '2026-09-28T10:00:00Z' }, '2026-09-28T10:00:00.000Z'],
  ])('%s', (_, steps, expected) => {
    expect(countAt(moved(steps)).toISOString()).toBe(expected)
  })
})

describe('A timeline', () => {
  it('of the preset has no problem', () => {
    expect(problems({})).toEqual([])
  })

  it('may let voting and judging open the instant the check ends, and results come with the ceremony', () => {
    const checkEnd = '2026-09-12T22:00:00Z'

    expect(
      problems({
        votingOpenAt: checkEnd,
        judgingOpenAt: checkEnd,
        resultsAt: '2026-10-03T09:00:00Z',
      }),
    ).toEqual([])
  })

  it.each<[TimelineStep, string, string[]]>([
    ['entriesCloseAt', '2026-08-21T07:00:00.000Z', ['entriesOpenAt < entriesCloseAt']],
    ['checkEndAt', '2026-09-09T22:00:00.000Z', ['entriesCloseAt < checkEndAt']],
    ['votingOpenAt', '2026-09-12T21:59:59.999Z', ['checkEndAt < votingOpenAt']],
    ['judgingOpenAt', '2026-09-12T21:59:59.999Z', ['checkEndAt < judgingOpenAt']],
    ['votingCloseAt', '2026-09-14T06:00:00.000Z', ['votingOpenAt < votingCloseAt']],
    ['judgingCloseAt', '2026-09-14T06:00:00.000Z', ['judgingOpenAt < judgingCloseAt']],
    ['votingCloseAt', '2026-10-03T09:00:00.000Z', ['votingCloseAt < ceremonyAt']],
    ['judgingCloseAt', '2026-10-03T09:00:00.000Z', ['judgingCloseAt < ceremonyAt']],
    ['reviewEndAt', '2026-10-03T09:00:00.000Z', ['reviewEndAt < ceremonyAt']],
    ['resultsAt', '2026-10-03T08:59:59.999Z', ['ceremonyAt < resultsAt']],
    ['objectionsEndAt', '2026-10-03T10:30:00.000Z', ['resultsAt < objectionsEndAt']],
    ['voterDataDeleteAt', '2026-10-11T22:00:00.000Z', ['objectionsEndAt < voterDataDeleteAt']],
  ])('with %s at %s breaks one order', (step, instant, expected) => {
    expect(problems({ [step]: instant })).toEqual(expected)
  })

  it('names every order that it breaks', () => {
    expect(problems({ checkEndAt: '2026-09-30T08:00:00Z' })).toEqual([
      'checkEndAt < votingOpenAt',
      'checkEndAt < judgingOpenAt',
    ])
  })

  it('leaves time before the ceremony for the codes that were sent before voting closed', () => {
    expect(problems({ votingCloseAt: '2026-10-03T08:30:00.000Z' })).toEqual([])
    expect(problems({ votingCloseAt: '2026-10-03T08:30:00.001Z' })).toEqual([
      'votingCloseAt < ceremonyAt',
    ])
  })
})
