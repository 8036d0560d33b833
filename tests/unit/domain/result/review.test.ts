import { describe, expect, it } from 'vitest'
import type { Rules } from '#app/domain/contest/rules.ts'
import { count } from '#app/domain/result/count.ts'
import { awards, contest, entry, rules, rulesShared, sheet, votes } from './contest.ts'

type PerEntry = Readonly<Record<number, number>>
type Case = { what: string; counted: PerEntry; inReview: PerEntry; could: boolean }

/** Two entries in the running and one withdrawn; 1 is ahead with the jury by 70 to 60. */
function couldChange(by: Rules, counted: PerEntry, inReview: PerEntry) {
  const pending = votes(inReview).map(ballot => ({ ...ballot, id: `pending-${ballot.id}` }))
  const { reviewCouldChangeAwards } = count(
    by,
    contest(3, {
      entries: [entry(1), entry(2), entry(3, { withdrawn: true })],
      sheets: [sheet(1, 1, 7, 7), sheet(1, 2, 6, 6)],
      ballots: [...votes(counted), ...pending],
      decisions: pending.map(({ id }) => ({ ballotId: id, verdict: 'in-review' })),
    }),
  )
  return reviewCouldChangeAwards
}

describe('Ballots in review could change the audience award', () => {
  const juryPlaces = rulesShared(100)
  const cases: readonly Case[] = [
    { what: 'none in review', counted: { 1: 1, 2: 1 }, inReview: {}, could: false },
    { what: 'too few to catch up', counted: { 1: 3, 2: 1 }, inReview: { 2: 1 }, could: false },
    { what: 'enough to share it', counted: { 1: 3, 2: 1 }, inReview: { 2: 2 }, could: true },
    { what: 'more for the one ahead', counted: { 1: 3, 2: 1 }, inReview: { 1: 9 }, could: false },
    { what: 'one breaks a tie', counted: { 1: 3, 2: 3 }, inReview: { 1: 1 }, could: true },
    { what: 'the first vote at all', counted: {}, inReview: { 2: 1 }, could: true },
    { what: 'all for one withdrawn', counted: {}, inReview: { 3: 5 }, could: false },
    {
      what: 'evenly, one side alone',
      counted: { 1: 3, 2: 2 },
      inReview: { 1: 2, 2: 2 },
      could: true,
    },
  ]

  it.each(cases)('$what: $could', ({ counted, inReview, could }) => {
    expect(couldChange(juryPlaces, counted, inReview)).toBe(could)
  })
})

describe('Ballots in review could change the places', () => {
  const noAudience = { awards: awards({ places: 3 }) }

  it('by rank, where the public has a share', () => {
    expect(couldChange(rulesShared(70, noAudience), { 1: 2, 2: 1 }, { 2: 2 })).toBe(true)
    expect(couldChange(rulesShared(100, noAudience), { 1: 2, 2: 1 }, { 2: 2 })).toBe(false)
  })

  it('by meeting the public quorum, and only just', () => {
    const quorum = (votes: number) => ({
      ...noAudience,
      public: { ...rules.public, quorum: votes },
    })

    expect(couldChange(rulesShared(70, quorum(4)), { 2: 3 }, { 1: 1 })).toBe(true)
    expect(couldChange(rulesShared(70, quorum(5)), { 2: 3 }, { 1: 1 })).toBe(false)
    expect(couldChange(rulesShared(70, quorum(5)), { 2: 3 }, { 1: 1, 3: 1 })).toBe(false)
  })

  it('by meeting it with a vote in another category, though their own keep the place', () => {
    const decided = ['a', 'b', 'c'].map(id => ({ id, choices: { all: 2 } }))
    const pending = [
      ...[1, 2, 3, 4].map(n => ({ id: `shop-${n}`, choices: { all: 1 } })),
      { id: 'cafe', choices: { cafes: 3 } },
    ]
    const { reviewCouldChangeAwards } = count(
      rulesShared(70, {
        ...noAudience,
        categories: ['all', 'cafes'].map(key => ({ key, names: {} })),
        public: { ...rules.public, quorum: 4 },
      }),
      contest(3, {
        entries: [entry(1), entry(2), entry(3, { category: 'cafes' })],
        sheets: [sheet(1, 1, 7, 7), sheet(1, 2, 6, 6)],
        ballots: [...decided, ...pending],
        decisions: pending.map(({ id }) => ({ ballotId: id, verdict: 'in-review' })),
      }),
    )

    expect(reviewCouldChangeAwards).toBe(true)
  })

  it('by pushing the first down by two ranks, one alone being too little', () => {
    const first = rulesShared(70, { awards: awards({ places: 1 }) })
    const sheets = [60, 80, 0, 0].map((points, i) => sheet(1, i + 1, points / 10, points / 10))
    const ballots = votes({ 1: 5, 2: 1, 3: 6, 4: 6 })
    const inReview = (...ids: string[]) =>
      count(first, {
        ...contest(4, { sheets, ballots }),
        decisions: ids.map(ballotId => ({ ballotId, verdict: 'in-review' })),
      }).reviewCouldChangeAwards

    expect(inReview('3-1', '3-2', '4-1', '4-2')).toBe(true)
    expect(
      count(first, contest(4, { sheets, ballots: votes({ 1: 5, 2: 1, 3: 6, 4: 4 }) })).categories[0]
        ?.awards.places,
    ).toEqual([{ place: 1, entries: [1] }])
  })
})
