import { describe, expect, it } from 'vitest'
import {
  isRequestDue,
  isWholeVerdict,
  mayCheckPhoto,
  nextUnseen,
  reasonsFrom,
} from '#app/domain/photo/check.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { published, timelineAround } from '../contest/velenje.ts'

const at = new Date('2026-08-22T08:00:00Z')
const later = new Date('2026-08-22T08:00:01Z')

describe('A verdict about a photo', () => {
  it('is good without a reason, or asks with one', () => {
    const verdicts = [
      isWholeVerdict('good', []),
      isWholeVerdict('ask', ['plates']),
      isWholeVerdict('ask', []),
      isWholeVerdict('good', ['plates']),
    ]

    expect(verdicts).toEqual([
      { allowed: true },
      { allowed: true },
      { allowed: false, reason: 'reason-missing' },
      { allowed: false, reason: 'reason-chosen' },
    ])
  })

  it('has each known reason once, in the order of their keys', () => {
    expect(reasonsFrom(['plates', 'people', 'plates', 'ugly'])).toEqual(['people', 'plates'])
  })

  it('is given while the entry is in the running and nothing is counted', () => {
    const contest = { ...timelineAround('2026-09-20'), ...published }
    const entry = {
      number: null,
      confirmedAt: at,
      acceptedAt: null,
      rejectedAt: null,
      withdrawnAt: null,
    }
    const state = stateAt(contest, at)
    const counted = stateAt({ ...contest, countedAt: at }, contest.reviewEndAt)

    expect(mayCheckPhoto(entry, state)).toEqual({ allowed: true })
    expect(mayCheckPhoto({ ...entry, acceptedAt: at }, state)).toEqual({ allowed: true })
    expect(mayCheckPhoto({ ...entry, withdrawnAt: at }, state)).toMatchObject({
      reason: 'entry-not-open',
    })
    expect(mayCheckPhoto({ ...entry, confirmedAt: null }, state)).toMatchObject({
      reason: 'entry-not-open',
    })
    expect(mayCheckPhoto(entry, counted)).toMatchObject({ reason: 'contest-already-counted' })
  })
})

describe('The next photo', () => {
  const queue = ['a', 'b', 'c', 'd'].map(id => ({ id, check: id === 'c' ? {} : null }))

  it('is the first unseen one behind this, then one before it, and never this one', () => {
    expect(['a', 'b', 'd', null].map(id => nextUnseen(queue, id)?.id)).toEqual(['b', 'd', 'a', 'a'])
    expect(nextUnseen(queue.slice(0, 1), 'a')).toBeNull()
    expect(nextUnseen([], null)).toBeNull()
  })
})

describe('A request about photos is due', () => {
  const found = { reasons: ['people'] as const, checkedAt: at }

  it('when something was found since the last asking', () => {
    expect(isRequestDue([null, found], null)).toBe(true)
    expect(isRequestDue([{ ...found, checkedAt: later }], at)).toBe(true)
  })

  it('not when it was asked for, or all is good', () => {
    expect(isRequestDue([found], at)).toBe(false)
    expect(isRequestDue([{ reasons: [], checkedAt: at }, null], null)).toBe(false)
    expect(isRequestDue([], null)).toBe(false)
  })
})
