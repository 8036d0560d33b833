import { describe, expect, it } from 'vitest'
import { deskOf, votesNeeded } from '#app/domain/contest/overview.ts'
import { defaultRules } from '#app/domain/contest/presets.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import type { DeskStatus } from '#app/domain/entry/completion.ts'
import { published, timelineAround } from './velenje.ts'

const contest = {
  ...timelineAround('2026-09-20'),
  ...published,
  rules: defaultRules('together-70-30'),
  numberedAt: new Date('2026-09-12T22:00:00Z'),
}
const nothing = {
  entries: [],
  jurors: [],
  sheetsOf: new Map<number, number>(),
  votes: 0,
  mailUndelivered: 0,
  objectionsUndecided: 0,
  reportsWaiting: 0,
  photosUnseen: 0,
  holds: false,
}

function deskAt(now: string, found: Partial<Parameters<typeof deskOf>[2]> = {}) {
  const instant = new Date(now)
  return deskOf(contest, stateAt(contest, instant), { ...nothing, ...found }, instant)
}

const entry = (id: string, status: DeskStatus, number: number | null = null) => {
  return { id, status, number }
}

describe('The desk counts', () => {
  it('entries by whose turn it is', () => {
    const desk = deskAt('2026-09-11T08:00:00Z', {
      entries: [
        entry('a', 'submitted'),
        entry('b', 'asked'),
        entry('c', 'overdue'),
        entry('d', 'accepted', 1),
        entry('e', 'withdrawn', 2),
        entry('f', 'rejected'),
      ],
    })

    expect(desk).toMatchObject({
      entriesWaiting: 1,
      completionsOverdue: 1,
      entriesUndecided: 3,
      entriesAccepted: 1,
    })
  })

  it('entries with too few sheets and jurors with too few, of those in the running', () => {
    const desk = deskAt('2026-09-24T08:00:00Z', {
      entries: [entry('a', 'accepted', 1), entry('b', 'accepted', 2), entry('c', 'withdrawn', 3)],
      sheetsOf: new Map([
        [1, 3],
        [2, 2],
        [3, 0],
      ]),
      jurors: [
        { state: 'declared', complete: 2, left: 0, all: 2 },
        { state: 'declared', complete: 1, left: 0, all: 2 },
        { state: 'declared', complete: 1, left: 1, all: 2 },
        { state: 'declared', complete: 1, left: 0, all: 1 },
        { state: 'invited', complete: 0, left: 0, all: 2 },
      ],
    })

    expect(desk).toMatchObject({ entriesShortOfSheets: 1, jurorsBehind: 1, jurorsUndeclared: 1 })
    expect(desk.lockNear).toBe(true)
  })

  it('the votes that are missing, never fewer than none', () => {
    const missing = [0, 99, 100, 250].map(votes => {
      return deskAt('2026-09-22T08:00:00Z', { votes }).votesMissing
    })

    expect(missing).toEqual([100, 1, 0, 0])
  })
})

it('No votes are asked for where the total does not rest on them.', () => {
  const cards = ['together-70-30', 'jury-places-and-audience-award', 'jury-only'] as const

  expect(cards.map(card => votesNeeded(defaultRules(card)))).toEqual([100, 0, 0])
})
