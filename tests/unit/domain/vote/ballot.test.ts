import { describe, expect, it } from 'vitest'
import { defaultRules } from '#app/domain/contest/presets.ts'
import type { Facts } from '#app/domain/contest/state.ts'
import { ballotInterval, checkChoices, mayVote } from '#app/domain/vote/ballot.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { published } from '../contest/velenje.ts'

const timeline = velenje2026
const rules = defaultRules('jury-places-and-audience-award')
const contest = { ...timeline, ...published, rules }

function answer(sent: string, now: string, facts: Partial<Facts> = {}) {
  const decision = mayVote({ ...contest, ...facts }, new Date(sent), new Date(now))
  return decision.allowed ? 'allowed' : decision.reason
}

const beforeOpening = '2026-09-14T05:59:59.999Z'
const opening = '2026-09-14T06:00:00.000Z'
const lastInside = '2026-09-23T17:59:59.999Z'
const closing = '2026-09-23T18:00:00.000Z'
const lastOfGrace = '2026-09-23T18:29:59.999Z'
const graceOver = '2026-09-23T18:30:00.000Z'

describe('A vote is', () => {
  it.each([
    [opening, beforeOpening, 'voting-not-open-yet'],
    [opening, opening, 'allowed'],
    [lastInside, lastInside, 'allowed'],
    [lastInside, closing, 'allowed'],
    [lastInside, lastOfGrace, 'allowed'],
    [lastInside, graceOver, 'voting-closed'],
    [closing, lastInside, 'allowed'],
    [closing, closing, 'voting-closed'],
    [closing, lastOfGrace, 'voting-closed'],
  ])('with a code of %s at %s: %s', (sent, now, expected) => {
    expect(answer(sent, now)).toBe(expected)
  })

  it('refused by what was recorded, whatever the hour', () => {
    const instant = new Date(opening)

    expect([
      answer(opening, opening, { callPublishedAt: null }),
      answer(opening, opening, { countedAt: instant }),
      answer(opening, opening, { cancelledAt: instant }),
      answer(opening, graceOver, { cancelledAt: instant }),
    ]).toEqual(['voting-not-open-yet', 'voting-closed', 'contest-cancelled', 'contest-cancelled'])
  })

  it('refused where the jury alone decides', () => {
    const juryOnly = { ...contest, rules: defaultRules('jury-only') }

    expect(mayVote(juryOnly, new Date(opening), new Date(opening))).toEqual({
      allowed: false,
      reason: 'no-public-vote',
    })
  })
})

it('The half hour of grace belongs to codes sent before the close.', () => {
  const interval = (sent: string) => ballotInterval(timeline, new Date(sent))

  expect(interval(lastInside)).toEqual({ from: new Date(opening), until: new Date(graceOver) })
  expect(interval(closing)).toEqual({ from: new Date(opening), until: new Date(closing) })
})

describe('A choice', () => {
  const entries = [
    { number: 1, category: 'shops' },
    { number: 2, category: 'shops' },
    { number: 3, category: 'cafes' },
  ]
  const check = (choices: Readonly<Record<string, number>>) => {
    const decision = checkChoices(choices, entries)
    return decision.allowed ? 'allowed' : decision.reason
  }

  it.each<[Readonly<Record<string, number>>, string]>([
    [{ shops: 1 }, 'allowed'],
    [{ shops: 2, cafes: 3 }, 'allowed'],
    [{}, 'nothing-chosen'],
    [{ shops: 3 }, 'entry-not-in-the-running'],
    [{ shops: 1, cafes: 1 }, 'entry-not-in-the-running'],
    [{ shops: 4 }, 'entry-not-in-the-running'],
    [{ shops: 1.5 }, 'entry-not-in-the-running'],
    [{ toString: 1 }, 'entry-not-in-the-running'],
  ])('of %j is %s', (choices, expected) => {
    expect(check(choices)).toBe(expected)
  })

  it('of anything is refused in a contest without entries', () => {
    expect(checkChoices({ shops: 1 }, [])).toEqual({
      allowed: false,
      reason: 'entry-not-in-the-running',
    })
  })
})
