import { describe, expect, it } from 'vitest'
import { byUrgency, type Facts, stateAt } from '#app/domain/contest/state.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { published, timelineAround } from './velenje.ts'

const timeline = velenje2026
const at = (instant: string, facts: Partial<Facts> = {}) =>
  stateAt({ ...timeline, ...published, ...facts }, new Date(instant))

/** Phase, what is open of entries, voting and judging, and the next step. */
function line(instant: string, facts: Partial<Facts> = {}) {
  const { phase, entriesOpen, votingOpen, judgingOpen, next } = at(instant, facts)
  const open = [entriesOpen && 'E', votingOpen && 'V', judgingOpen && 'J'].filter(Boolean).join('')
  return `${phase} [${open}] ${next?.step ?? 'nothing'}`
}

describe('By the clock alone a contest', () => {
  it.each([
    ['2026-08-01T08:00:00.000Z', 'announced [] entriesOpenAt'],
    ['2026-08-21T06:59:59.999Z', 'announced [] entriesOpenAt'],
    ['2026-08-21T07:00:00.000Z', 'entries [E] entriesCloseAt'],
    ['2026-09-09T21:59:59.999Z', 'entries [E] entriesCloseAt'],
    ['2026-09-09T22:00:00.000Z', 'check [] checkEndAt'],
    ['2026-09-12T22:00:00.000Z', 'check [] votingOpenAt'],
    ['2026-09-14T05:59:59.999Z', 'check [] votingOpenAt'],
    ['2026-09-14T06:00:00.000Z', 'voting [VJ] votingCloseAt'],
    ['2026-09-23T17:59:59.999Z', 'voting [VJ] votingCloseAt'],
    ['2026-09-23T18:00:00.000Z', 'voting [J] judgingCloseAt'],
    ['2026-09-25T12:59:59.999Z', 'voting [J] judgingCloseAt'],
    ['2026-09-25T13:00:00.000Z', 'counting [] ceremonyAt'],
    ['2026-10-03T09:00:00.000Z', 'counting [] resultsAt'],
    ['2026-10-03T10:30:00.000Z', 'counting [] objectionsEndAt'],
    ['2026-10-11T22:00:00.000Z', 'counting [] nothing'],
  ])('at %s is in %s', (instant, expected) => {
    expect(line(instant)).toBe(expected)
  })

  it('names the count as the next step where it comes before anything else', () => {
    const early = { ...timeline, judgingCloseAt: new Date('2026-09-20T13:00:00Z') }
    const reviewEndAt = early.judgingCloseAt
    const contest = { ...early, reviewEndAt, ...published }

    expect(stateAt(contest, new Date('2026-09-23T18:00:00Z')).next).toEqual({
      step: 'countAt',
      at: new Date('2026-09-23T18:30:00Z'),
    })
  })
})

describe('By what was recorded a contest', () => {
  const during = '2026-09-14T06:00:00.000Z'
  const instant = new Date(during)

  it('is open for nothing before its call is published', () => {
    expect(line(during, { callPublishedAt: null })).toBe('draft [] nothing')
    expect(line('2026-08-21T07:00:00.000Z', { callPublishedAt: null })).toBe('draft [] nothing')
  })

  it('is open for nothing once it is cancelled, whatever else happened', () => {
    const facts = { cancelledAt: instant, countedAt: instant, heldAt: instant }

    expect(line(during, facts)).toBe('cancelled [] nothing')
    expect(at(during, facts).held).toBe(false)
  })

  it('is counted from the count until the result', () => {
    expect(line('2026-10-01T08:00:00Z', { countedAt: instant })).toBe('counted [] ceremonyAt')
    expect(line('2026-10-20T08:00:00Z', { countedAt: instant })).toBe('counted [] nothing')
  })

  it('shows its results until objections end, and is closed from that instant on', () => {
    const out = { countedAt: instant, resultPublishedAt: new Date('2026-10-03T10:30:00Z') }

    expect(line('2026-10-03T10:30:00.000Z', out)).toBe('results [] objectionsEndAt')
    expect(line('2026-10-11T21:59:59.999Z', out)).toBe('results [] objectionsEndAt')
    expect(line('2026-10-11T22:00:00.000Z', out)).toBe('closed [] nothing')
  })

  it('is held from the hold until the result, beside its phase', () => {
    const held = { countedAt: instant, heldAt: instant }
    const out = { ...held, resultPublishedAt: instant }

    expect([at(during, held).held, at(during, held).phase]).toEqual([true, 'counted'])
    expect(at(during, out).held).toBe(false)
    expect(at(during, { heldAt: instant, callPublishedAt: null }).held).toBe(false)
  })
})

describe('The contests of a town', () => {
  const now = new Date('2026-09-15T08:00:00Z')
  const named = (name: string, holiday: string, facts: Partial<Facts> = {}) => ({
    name,
    ...timelineAround(holiday),
    ...published,
    ...facts,
  })

  it('stand by what happens next, and those that are over come last, the latest first', () => {
    const contests = [
      named('spring', '2026-05-01', { resultPublishedAt: now }),
      named('winter', '2026-12-10'),
      named('summer', '2026-07-01', { resultPublishedAt: now }),
      named('cancelled', '2026-10-01', { cancelledAt: now }),
      named('autumn', '2026-09-20'),
    ]

    expect(byUrgency(contests, now).map(({ name }) => name)).toEqual([
      'autumn',
      'winter',
      'cancelled',
      'summer',
      'spring',
    ])
  })
})
