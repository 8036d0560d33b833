import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Rules } from '#app/domain/contest/rules.ts'
import type { Findings } from '#app/domain/jury/jury-points.ts'
import { awardsOf } from '#app/domain/result/awards.ts'
import type { Scored } from '#app/domain/result/scored.ts'
import { awards, rules } from './contest.ts'

/** Entries 1, 2, 3 … with these places and votes, each of an operator of its own unless said. */
function award(
  standings: readonly (readonly [number | null, number, Partial<Scored>?])[],
  by: Partial<Rules['awards']> = rules.awards,
) {
  const scored = standings.map(([, votes, more], index) => ({
    ...unscored,
    entry: index + 1,
    operator: index + 1,
    votes,
    ...more,
  }))
  const places = standings.flatMap(([place], index) =>
    place === null ? [] : [[index + 1, place] as const],
  )
  const field = { scored, places: new Map(places), recognitions: [] }
  return awardsOf({ ...rules, awards: awards(by) }, field)
}

const unscored = {
  outOfCompetition: false,
  findings: findings(null),
  publicPoints: null,
  score: { reason: 'too-few-sheets' },
} as const

function findings(points: number | null): Findings {
  return {
    sheetsCounted: 1,
    means: new Map(),
    droppedOut: [],
    raw: null,
    corrected: null,
    trimmed: null,
    points: points === null ? null : new Fraction(points),
  }
}

describe('Awards', () => {
  it('go to the places of the rules and to the most votes', () => {
    const standings = [
      [4, 9],
      [1, 2],
      [3, 0],
      [2, 1],
    ] as const

    expect(award(standings)).toMatchObject({
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
    expect(award([])).toMatchObject({ places: [], audience: [] })
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
    expect(award([[1, 5]], { places: 1, audience: false })).toMatchObject({
      places: [{ place: 1, entries: [1] }],
      audience: [],
    })
  })

  it('stands alone where the rules award no places', () => {
    expect(award([[1, 5]], { places: 0, audience: true })).toMatchObject({
      places: [],
      audience: [1],
    })
  })
})

describe('With one prize per operator', () => {
  const one = { places: 2, audience: true, onePrizePerOperator: true }
  const ofSeven = { operator: 7 }

  it('an operator with a prize is passed over, and the next in order has the prize', () => {
    const standings = [
      [1, 9, ofSeven],
      [2, 0, ofSeven],
      [3, 0, {}],
      [4, 5, {}],
    ] as const

    expect(award(standings, one)).toMatchObject({
      places: [
        { place: 1, entries: [1] },
        { place: 2, entries: [3] },
      ],
      audience: [4],
    })
  })

  it('two entries of one operator that share a place share its one prize', () => {
    const standings = [
      [1, 0, ofSeven],
      [1, 0, ofSeven],
      [3, 0, {}],
    ] as const

    expect(award(standings, one).places).toEqual([{ place: 1, entries: [1, 2] }])
  })

  it('without that rule one operator may have them all', () => {
    const standings = [
      [1, 9, ofSeven],
      [2, 0, ofSeven],
    ] as const

    expect(award(standings, { ...one, onePrizePerOperator: false })).toMatchObject({
      places: [
        { place: 1, entries: [1] },
        { place: 2, entries: [2] },
      ],
      audience: [1],
    })
  })
})

describe('Standards', () => {
  const standards = { gold: 85, silver: 75, bronze: 65 }
  const reaching = (points: number | null, more: Partial<Scored> = {}) =>
    [null, 0, { findings: findings(points), ...more }] as const

  it('go to every entry that reaches them, the highest only, from the very figure on', () => {
    const field = [85, 84.99, 75, 74.99, 65, 64.99, null].map(points => reaching(points))

    expect(award(field, { standards }).standards).toEqual({
      gold: [1],
      silver: [2, 3],
      bronze: [4, 5],
    })
  })

  it('ask for as many sheets as a place does, and not for those out of competition', () => {
    const tooFew = { ...findings(99), sheetsCounted: 0 }
    const field = [reaching(99, { findings: tooFew }), reaching(99, { outOfCompetition: true })]

    expect(award(field, { standards }).standards).toEqual({ gold: [], silver: [], bronze: [] })
  })
})

it('Out of competition an entry has no audience award, however many votes it has.', () => {
  expect(
    award([
      [null, 9, { outOfCompetition: true }],
      [1, 2],
    ]).audience,
  ).toEqual([2])
})
