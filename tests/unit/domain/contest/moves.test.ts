import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mayMove,
  type Moves,
  movesBetween,
  postponedTo,
  withMoves,
} from '#app/domain/contest/moves.ts'
import {
  problemsOfTimeline,
  type Timeline,
  timelineSteps,
  type TimelineStep,
} from '#app/domain/contest/timeline.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { published, zone } from './velenje.ts'

const contest = { ...velenje2026, ...published }
const at = (instant: string) => new Date(instant)

function moved(moves: Moves): readonly string[] {
  return movesBetween(velenje2026, withMoves(velenje2026, moves, zone)).map(
    ({ step, to }) => `${step} ${to.toISOString()}`,
  )
}

function answer(after: Timeline, now: string, facts: Partial<typeof published> = {}) {
  const decision = mayMove({ ...contest, ...facts }, after, at(now))
  return decision.allowed ? 'allowed' : decision.reason
}

describe('Moving a step', () => {
  it('moves nothing else while nothing collides', () => {
    expect(moved({ entriesCloseAt: at('2026-09-11T22:00:00Z') })).toEqual([
      'entriesCloseAt 2026-09-11T22:00:00.000Z',
    ])
  })

  it('moves by as much what would collide, and what collides with that', () => {
    expect(moved({ entriesCloseAt: at('2026-09-14T22:00:00Z') })).toEqual([
      'entriesCloseAt 2026-09-14T22:00:00.000Z',
      'checkEndAt 2026-09-17T22:00:00.000Z',
      'votingOpenAt 2026-09-19T06:00:00.000Z',
      'judgingOpenAt 2026-09-19T06:00:00.000Z',
    ])
  })

  it('keeps the length of the terms that begin with the results', () => {
    expect(moved({ resultsAt: at('2026-10-04T10:30:00Z') })).toEqual([
      'resultsAt 2026-10-04T10:30:00.000Z',
      'objectionsEndAt 2026-10-12T22:00:00.000Z',
      'voterDataDeleteAt 2027-01-02T23:00:00.000Z',
    ])
  })
})

it('A ceremony is put off with the results, by the wall clock also when the clocks change', () => {
  const after = postponedTo(velenje2026, at('2026-10-31T10:00:00Z'), zone)

  expect([after.ceremonyAt, after.resultsAt].map(instant => instant.toISOString())).toEqual([
    '2026-10-31T10:00:00.000Z',
    '2026-10-31T11:30:00.000Z',
  ])
})

describe('Dates may be moved', () => {
  const later = { ...velenje2026, entriesCloseAt: at('2026-09-10T22:00:00Z') }

  it.each([
    ['2026-09-09T21:59:59.999Z', 'allowed'],
    ['2026-09-09T22:00:00.000Z', 'step-is-past'],
  ])('only while the step is still ahead: at %s it is %s', (now, expected) => {
    expect(answer(later, now)).toBe(expected)
  })

  it('only to a later instant, and somewhere', () => {
    const earlier = { ...velenje2026, votingCloseAt: at('2026-09-23T17:59:59.999Z') }

    expect(answer(earlier, '2026-09-01T08:00:00Z')).toBe('step-moved-forward')
    expect(answer(velenje2026, '2026-09-01T08:00:00Z')).toBe('nothing-moved')
  })

  it('only into an order that holds', () => {
    const mixed = { ...velenje2026, votingCloseAt: at('2026-10-03T09:00:00Z') }

    expect(answer(mixed, '2026-09-01T08:00:00Z')).toBe('steps-collide')
  })

  it('neither in a draft nor once the contest is cancelled or its results are out', () => {
    const now = '2026-09-01T08:00:00Z'

    expect(answer(later, now, { callPublishedAt: null })).toBe('call-not-published')
    expect(answer(later, now, { cancelledAt: at(now) })).toBe('contest-cancelled')
    expect(answer(later, now, { resultPublishedAt: at(now) })).toBe('results-published')
  })
})

it('Whatever one step is moved by, what is proposed stands in order and moves nothing forward', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<TimelineStep>(...timelineSteps),
      fc.integer({ min: 1, max: 90 * 24 * 60 }),
      (step, minutes) => {
        const to = new Date(velenje2026[step].getTime() + minutes * 60_000)
        const after = withMoves(velenje2026, { [step]: to }, zone)

        expect(problemsOfTimeline(after)).toEqual([])
        expect(movesBetween(velenje2026, after).every(({ from, to }) => to > from)).toBe(true)
      },
    ),
  )
})
