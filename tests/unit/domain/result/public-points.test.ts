import { array, assert, constantFrom, nat, property } from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type PublicMethod, publicMethods } from '#app/domain/contest/rules.ts'
import { figure } from '#app/domain/result/exact.ts'
import { publicField } from '#app/domain/result/public-points.ts'

const cases = [
  { what: 'one entry with a vote', votes: [1], points: ['100'] },
  { what: 'one entry without', votes: [0], points: ['0'] },
  { what: 'clear ranks, however far apart', votes: [900, 5, 4], points: ['100', '50', '0'] },
  { what: 'a vote, but the last rank', votes: [2, 1], points: ['100', '0'] },
  { what: 'no votes, which is 0 at any rank', votes: [5, 0, 0], points: ['100', '0', '0'] },
  { what: 'nobody has votes', votes: [0, 0, 0], points: ['0', '0', '0'] },
  { what: 'two equal at the top', votes: [3, 3, 1], points: ['75', '75', '0'] },
  { what: 'equal in the middle', votes: [9, 4, 4, 1], points: ['100', '50', '50', '0'] },
  { what: 'all equal', votes: [2, 2, 2, 2], points: ['50', '50', '50', '50'] },
  { what: 'thirds', votes: [4, 3, 2, 1], points: ['100', '66.(6)', '33.(3)', '0'] },
] as const

function pointsBy(method: PublicMethod, votes: readonly number[]) {
  const field = publicField(method, votes)
  return votes.map((_, index) => field.pointsOf(index).toString())
}

it.each(cases)('Public points go by rank: $what', ({ votes, points }) => {
  expect(pointsBy('rank', votes)).toEqual(points)
})

const shares = [
  { what: 'one entry with a vote', votes: [1], leader: ['100'], all: ['100'] },
  { what: 'one entry without', votes: [0], leader: ['0'], all: ['0'] },
  { what: 'nobody has votes', votes: [0, 0], leader: ['0', '0'], all: ['0', '0'] },
  {
    what: 'in proportion',
    votes: [8, 6, 2],
    leader: ['100', '75', '25'],
    all: ['50', '37.5', '12.5'],
  },
  { what: 'all equal', votes: [3, 3], leader: ['100', '100'], all: ['50', '50'] },
] as const

it.each(shares)('Public points go by share: $what', ({ votes, leader, all }) => {
  expect(pointsBy('share-of-leader', votes)).toEqual(leader)
  expect(pointsBy('share-of-votes', votes)).toEqual(all)
})

it('More votes for one entry give the points that counting them would.', () => {
  const field = array(nat({ max: 6 }), { minLength: 1, maxLength: 7 })
  assert(
    property(
      constantFrom(...publicMethods),
      field,
      nat(),
      nat({ max: 8 }),
      (method, votes, seed, more) => {
        const lifted = seed % votes.length
        const after = votes.map((count, index) => (index === lifted ? count + more : count))
        const lift = { index: lifted, votes: more }

        const found = votes.map((_, index) =>
          publicField(method, votes).pointsOf(index, lift).toString(),
        )

        expect(found).toEqual(pointsBy(method, after))
      },
    ),
  )
})

describe('EMA 2017: eight songs by telephone votes (vector G)', () => {
  const calls = [13134, 5165, 3292, 2419, 2335, 2032, 1543, 918]

  it('by share of votes have the published percentages', () => {
    const field = publicField('share-of-votes', calls)

    expect(calls.map((_, index) => figure(field.pointsOf(index)).shown)).toEqual([
      '42.59',
      '16.75',
      '10.68',
      '7.84',
      '7.57',
      '6.59',
      '5.00',
      '2.98',
    ])
  })

  it('by rank lose how far they are apart', () => {
    const sevenths = [7, 6, 5, 4, 3, 2, 1, 0].map(steps => new Fraction(100 * steps, 7).toString())

    expect(pointsBy('rank', calls)).toEqual(sevenths)
  })
})
