import { expect, it } from 'vitest'
import { publicPoints } from '#app/domain/result/public-points.ts'

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

it.each(cases)('Public points go by rank: $what', ({ votes, points }) => {
  const byVotes = publicPoints(votes)

  expect(votes.map(count => byVotes.get(count)?.toString())).toEqual(points)
})

it('There are no public points in a category without entries', () => {
  expect(publicPoints([])).toEqual(new Map())
})
