import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { TieRule } from '#app/domain/contest/rules.ts'
import { rankEntries } from '#app/domain/result/ranking.ts'

const chain: readonly TieRule[] = [
  'jury-points',
  'criterion:window',
  'criterion:service',
  'counted-votes',
]

type Figures = {
  readonly total: number | string
  readonly jury?: number | null
  readonly window?: number
  readonly service?: number
  readonly votes?: number
}

/** Place and how it was reached of entries 1, 2, 3 … */
function ranked(entries: readonly Figures[], by = chain) {
  const contenders = entries.map(({ total, jury = 50, window, service, votes = 0 }, index) => {
    const means = Object.entries({ window, service }).flatMap(([key, mean]) =>
      mean === undefined ? [] : [[key, new Fraction(mean)] as const],
    )
    const points = jury === null ? null : new Fraction(jury)
    const findings = { means: new Map(means), points }
    return { entry: index + 1, findings, votes, total: new Fraction(total) }
  })
  const standings = rankEntries(contenders, by)
  return contenders.map(({ entry }) => {
    const standing = standings.get(entry)
    return [standing?.place, standing?.reachedBy]
  })
}

describe('Places', () => {
  it('go by total, the highest first', () => {
    expect(ranked([{ total: 70 }, { total: 90 }, { total: 80 }])).toEqual([
      [3, null],
      [1, null],
      [2, null],
    ])
  })

  it('go by the unrounded total, also where the figures shown are equal', () => {
    expect(ranked([{ total: '200/3' }, { total: '6666666667/100000000' }])).toEqual([
      [2, null],
      [1, null],
    ])
  })

  it('are none where nobody contends', () => {
    expect(ranked([])).toEqual([])
  })
})

describe('A tie', () => {
  const even = { total: 80, jury: 70, window: 8, service: 8, votes: 3 }
  const cases = [
    { by: 'jury-points', better: { jury: 71, window: 1, service: 1, votes: 0 } },
    { by: 'criterion:window', better: { window: 9, service: 1, votes: 0 } },
    { by: 'criterion:service', better: { service: 9, votes: 0 } },
    { by: 'counted-votes', better: { votes: 4 } },
  ] as const

  it.each(cases)('is broken by $by, and both say so', ({ by, better }) => {
    expect(ranked([even, { ...even, ...better }, { ...even, total: 60 }])).toEqual([
      [2, by],
      [1, by],
      [3, null],
    ])
  })

  it('is broken in the order the rules declare', () => {
    const entries = [even, { ...even, jury: 71, votes: 0 }]

    expect(ranked(entries, ['counted-votes', 'jury-points'])).toEqual([
      [1, 'counted-votes'],
      [2, 'counted-votes'],
    ])
  })

  it('that no rule breaks is a shared place, and the next is skipped', () => {
    expect(ranked([even, even, { ...even, total: 60 }, { ...even, total: 90 }])).toEqual([
      [2, 'shared-place'],
      [2, 'shared-place'],
      [4, null],
      [1, null],
    ])
  })

  it('is shared at once where the rules declare no chain', () => {
    expect(ranked([even, { ...even, jury: 90 }], [])).toEqual([
      [1, 'shared-place'],
      [1, 'shared-place'],
    ])
  })

  it('of several is broken step by step, each saying what separated it from the one above', () => {
    const entries = [
      { ...even, votes: 1 },
      { ...even, votes: 2 },
      { ...even, window: 9 },
      { ...even, jury: 90, window: 1 },
    ]

    expect(ranked(entries)).toEqual([
      [4, 'counted-votes'],
      [3, 'criterion:window'],
      [2, 'jury-points'],
      [1, 'jury-points'],
    ])
  })

  it('of three may end with one ahead and two sharing', () => {
    expect(ranked([even, { ...even, jury: 90 }, even])).toEqual([
      [2, 'shared-place'],
      [1, 'jury-points'],
      [2, 'shared-place'],
    ])
  })

  it('is not broken by a criterion on which one of the tied has no mean', () => {
    const { service: _, ...withoutService } = even

    expect(ranked([{ ...even, service: 9, votes: 0 }, withoutService, even])).toEqual([
      [3, 'counted-votes'],
      [1, 'shared-place'],
      [1, 'shared-place'],
    ])
  })

  it('is not broken by jury points that one of the tied does not have', () => {
    expect(ranked([{ ...even, jury: null, votes: 4 }, even])).toEqual([
      [1, 'counted-votes'],
      [2, 'counted-votes'],
    ])
  })
})
