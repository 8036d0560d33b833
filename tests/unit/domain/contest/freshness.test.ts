import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isResultDue, nextChangeByClock } from '#app/domain/contest/freshness.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { countAt, timelineSteps } from '#app/domain/contest/timeline.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { published } from './velenje.ts'

const timeline = velenje2026
const instants = [...timelineSteps.map(step => timeline[step]), countAt(timeline)].toSorted(
  (a, b) => a.getTime() - b.getTime(),
)
const within = fc.date({
  min: new Date('2026-08-01T00:00:00Z'),
  max: new Date('2027-02-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('What the public sees of a contest', () => {
  it('may change next at the next instant of its timeline, the present one not counted', () => {
    for (const [index, instant] of instants.entries()) {
      const later = instants.slice(index).find(other => other > instant) ?? null

      expect(nextChangeByClock(timeline, instant)).toEqual(later)
      expect(nextChangeByClock(timeline, new Date(instant.getTime() - 1))).toEqual(instant)
    }
  })

  it('does not change by the clock before that', () => {
    fc.assert(
      fc.property(within, fc.double({ min: 0, max: 1, noNaN: true }), (since, share) => {
        const contest = { ...timeline, ...published }
        const next = nextChangeByClock(timeline, since)?.getTime() ?? Number(since) + 1e9
        const later = new Date(Number(since) + Math.floor((next - Number(since) - 1) * share))

        expect(stateAt(contest, later)).toEqual(stateAt(contest, since))
      }),
    )
  })
})

describe('Results are due', () => {
  const due = (instant: string, facts = {}) =>
    isResultDue({ ...timeline, ...published, publishNowAt: null, ...facts }, new Date(instant))

  it('from their hour on until they are out', () => {
    expect(due('2026-10-03T10:29:59.999Z')).toBe(false)
    expect(due('2026-10-03T10:30:00.000Z')).toBe(true)
    expect(due('2026-10-03T10:30:00.000Z', { resultPublishedAt: new Date() })).toBe(false)
  })

  it('from the ceremony on where somebody has asked for them', () => {
    const asked = { publishNowAt: new Date('2026-10-03T09:00:00.000Z') }

    expect(due('2026-10-03T08:59:59.999Z', asked)).toBe(false)
    expect(due('2026-10-03T09:00:00.000Z', asked)).toBe(true)
    expect(due('2026-10-03T09:00:00.000Z')).toBe(false)
  })

  it('not of a contest that is a draft, held by hand or cancelled', () => {
    for (const facts of [
      { callPublishedAt: null },
      { heldAt: new Date() },
      { cancelledAt: new Date() },
    ]) {
      expect(due('2026-10-03T10:30:00.000Z', facts)).toBe(false)
    }
  })
})
