import { describe, expect, it } from 'vitest'
import type { Phase, State } from '#app/domain/contest/state.ts'
import { mayGiveNumbers } from '#app/domain/entry/numbers.ts'

const notYet = { numberedAt: null }

describe('numbers are given', () => {
  it.each(['check', 'voting', 'counting'] as const)('in %s, when nobody waits', phase => {
    expect(mayGiveNumbers(notYet, inPhase(phase), 0)).toEqual({ allowed: true })
  })

  it.each([
    ['draft', 'entries-not-closed'],
    ['entries', 'entries-not-closed'],
    ['counted', 'contest-already-counted'],
    ['cancelled', 'contest-already-counted'],
  ] as const)('not in %s: %s', (phase, reason) => {
    expect(mayGiveNumbers(notYet, inPhase(phase), 0)).toEqual({ allowed: false, reason })
  })

  it('not while an entry waits, and not twice', () => {
    const given = { numberedAt: new Date('2026-09-11T08:00:00Z') }

    expect(mayGiveNumbers(notYet, inPhase('check'), 1)).toMatchObject({ reason: 'entries-waiting' })
    expect(mayGiveNumbers(given, inPhase('check'), 0)).toMatchObject({
      reason: 'numbers-already-given',
    })
  })
})

function inPhase(phase: Phase): State {
  const none = { entriesOpen: false, votingOpen: false, judgingOpen: false }
  return { phase, held: false, ...none, next: null }
}
