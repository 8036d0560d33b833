import { describe, expect, it } from 'vitest'
import { type Ballot, type BallotDecision, tallyBallots } from '#app/domain/result/ballots.ts'
import { entriesByNumber } from '#app/domain/result/entries.ts'
import { entry, rules as base } from './contest.ts'

const rules = {
  ...base,
  categories: [
    { key: 'shops', names: {} },
    { key: 'cafes', names: {} },
  ],
}
const entries = entriesByNumber(rules, [
  entry(4, { category: 'cafes' }),
  entry(1, { category: 'shops' }),
  entry(2, { category: 'shops', withdrawn: true }),
  entry(3, { category: 'cafes' }),
])

function tally(ballots: readonly Ballot[], decisions: readonly BallotDecision[] = []) {
  return tallyBallots(rules, { entries, ballots, decisions })
}

describe("The ballots' account", () => {
  it('has nothing but zeros when nobody votes', () => {
    const zeros = { counted: 0, notCounted: 0, inReview: 0, void: 0 }

    expect(tally([])).toEqual({
      ballots: { ...zeros, entries: [1, 2, 3, 4].map(number => ({ entry: number, ...zeros })) },
      countableInReview: 0,
    })
  })

  it('has every ballot once, and every choice at its entry', () => {
    const ballots: readonly Ballot[] = [
      { id: 'both', choices: { shops: 1, cafes: 3 } },
      { id: 'one', choices: { cafes: 3 } },
      { id: 'half-void', choices: { shops: 2, cafes: 4 } },
      { id: 'void-half', choices: { cafes: 4, shops: 2 } },
      { id: 'void', choices: { shops: 2 } },
      { id: 'empty', choices: {} },
      { id: 'refused', choices: { shops: 2, cafes: 4 } },
      { id: 'pending', choices: { shops: 1 } },
      { id: 'pending-void', choices: { shops: 2 } },
    ]
    const decisions = [
      { ballotId: 'pending-void', verdict: 'in-review' },
      { ballotId: 'refused', verdict: 'not-counted' },
      { ballotId: 'pending', verdict: 'in-review' },
    ] as const

    expect(tally(ballots, decisions)).toEqual({
      ballots: {
        counted: 4,
        notCounted: 1,
        inReview: 2,
        void: 2,
        entries: [
          { entry: 1, counted: 1, notCounted: 0, inReview: 1, void: 0 },
          { entry: 2, counted: 0, notCounted: 1, inReview: 1, void: 3 },
          { entry: 3, counted: 2, notCounted: 0, inReview: 0, void: 0 },
          { entry: 4, counted: 2, notCounted: 1, inReview: 0, void: 0 },
        ],
      },
      countableInReview: 1,
    })
  })
})

describe('Ballots that cannot have been cast', () => {
  const good = { id: 'good', choices: { shops: 1 } }
  const cases: readonly (readonly [string, readonly Ballot[], readonly string[], string])[] = [
    ['name an entry that never existed', [{ id: 'x', choices: { shops: 9 } }], [], 'entry 9'],
    ['name an entry of another category', [{ id: 'x', choices: { shops: 3 } }], [], 'entry 3, not'],
    ['name an unknown category', [{ id: 'x', choices: { bars: 1 } }], [], 'category: bars'],
    ['name a category by what objects have', [{ id: 'x', choices: { valueOf: 1 } }], [], 'valueOf'],
    ['are there twice', [good, { id: 'x', choices: {} }, good], [], 'Ballot good is there twice'],
    ['were decided about without being there', [good], ['lost'], 'unknown ballot: lost'],
    ['were decided about twice', [good], ['good', 'good'], 'Ballot good was decided about twice'],
    ['are wrong though not counted', [{ id: 'x', choices: { shops: 9 } }], ['x'], 'entry 9'],
  ]

  it.each(cases)('are those that %s', (_, ballots, decided, message) => {
    const decisions = decided.map(ballotId => ({ ballotId, verdict: 'not-counted' as const }))

    expect(() => tally(ballots, decisions)).toThrow(message)
  })
})
