import { describe, expect, it } from 'vitest'
import { awardsOf } from '#app/domain/result/awards.ts'
import type { EntryResult } from '#app/domain/result/result.ts'
import { rules } from './contest.ts'

const zero = { exact: '0/1', shown: '0.00' }

/** Entries 1, 2, 3 … with these places and votes. */
function entries(standings: readonly (readonly [number | null, number])[]): EntryResult[] {
  return standings.map(([place, votes], index) => {
    const entry = {
      entry: index + 1,
      sheetsCounted: 1,
      criteria: [],
      droppedOut: [],
      juryPoints: zero,
      votes,
      publicPoints: zero,
      reachedBy: null,
    }
    return place === null
      ? { ...entry, total: null, place, reason: 'too-few-sheets' }
      : { ...entry, total: zero, place }
  })
}

function award(standings: readonly (readonly [number | null, number])[], by = rules.awards) {
  return awardsOf({ ...rules, awards: by }, entries(standings))
}

describe('Awards', () => {
  it('go to the places of the rules and to the most votes', () => {
    const standings = [
      [4, 9],
      [1, 2],
      [3, 0],
      [2, 1],
    ] as const

    expect(award(standings)).toEqual({
      places: [
        { place: 1, entries: [2] },
        { place: 2, entries: [4] },
        { place: 3, entries: [3] },
      ],
      audience: [1],
    })
  })

  it('skip the place after a shared one', () => {
    expect(
      award([
        [2, 0],
        [1, 0],
        [2, 0],
        [4, 0],
      ]).places,
    ).toEqual([
      { place: 1, entries: [2] },
      { place: 2, entries: [1, 3] },
    ])
  })

  it('go to all who share the last place awarded', () => {
    expect(
      award([
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 0],
      ]).places,
    ).toEqual([
      { place: 1, entries: [1] },
      { place: 2, entries: [2] },
      { place: 3, entries: [3, 4] },
    ])
  })

  it('are none in a category without entries', () => {
    expect(award([])).toEqual({ places: [], audience: [] })
  })
})

describe('The audience award', () => {
  it('is shared by equal votes, and open to an entry that is not placed', () => {
    expect(
      award([
        [1, 5],
        [2, 4],
        [null, 5],
      ]).audience,
    ).toEqual([1, 3])
  })

  it('is not given when there are no votes', () => {
    expect(
      award([
        [1, 0],
        [2, 0],
      ]).audience,
    ).toEqual([])
  })

  it('is not given where the rules do not have it', () => {
    expect(award([[1, 5]], { places: 1, audience: false })).toEqual({
      places: [{ place: 1, entries: [1] }],
      audience: [],
    })
  })

  it('stands alone where the rules award no places', () => {
    expect(award([[1, 5]], { places: 0, audience: true })).toEqual({ places: [], audience: [1] })
  })
})
