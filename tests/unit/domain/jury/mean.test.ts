import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { juryOutcome } from '#app/domain/jury/jury-points.ts'
import { meanOf, trimmedMean } from '#app/domain/jury/mean.ts'
import { figure } from '#app/domain/result/exact.ts'
import { rules as base, sheet } from '../result/contest.ts'

const exact = (values: readonly (number | string)[]) => values.map(value => new Fraction(value))

describe('The trimmed mean', () => {
  /** Shoma Uno, Grand Prix Final 2017, men's free skating: nine judges on each component. */
  const protocol = [
    ['Skating Skills', [9.25, 9.5, 9.5, 9.25, 9.25, 8.75, 9.5, 9.5, 9.25], '9.36'],
    ['Transitions', [9, 9.5, 9, 8.5, 9, 8.75, 9.25, 9, 8.75], '8.96'],
    ['Performance', [9.25, 9.25, 8.75, 9.25, 8.75, 8.75, 9, 9, 9], '9.00'],
    ['Composition', [9, 9.5, 9.25, 9, 9, 9, 9.25, 9.5, 9.25], '9.18'],
    ['Interpretation', [9.5, 9.5, 9, 9, 9, 9.25, 9.25, 9.25, 9], '9.18'],
  ] as const

  it.each(protocol)('of %s is the published one', (_, marks, published) => {
    expect(figure(trimmedMean(exact(marks)).mean).shown).toBe(published)
  })

  it('of all components makes the published total', () => {
    const shown = protocol.map(([, marks]) => figure(trimmedMean(exact(marks)).mean).shown)
    const total = exact(shown).reduce((sum, value) => sum.add(value), new Fraction(0))

    expect(total.mul(2).valueOf()).toBe(91.36)
  })

  it('leaves out one highest and one lowest value from five on, also of equal ones', () => {
    const { mean, leftOut } = trimmedMean(exact([3, 1, 3, 2, 1]))

    expect(mean.toFraction()).toBe('2')
    expect([leftOut?.highest.toFraction(), leftOut?.lowest.toFraction()]).toEqual(['3', '1'])
  })

  it('of four values is their plain mean', () => {
    expect(trimmedMean(exact([1, 2, 3, 10]))).toEqual({ mean: new Fraction(4), leftOut: null })
  })

  it('of nothing does not exist, and neither does the mean', () => {
    expect(() => trimmedMean([])).toThrow('no mean of nothing')
    expect(() => meanOf([])).toThrow('no mean of nothing')
  })
})

describe('Jury points by trimmed mean', () => {
  const rules = { ...base, jury: { ...base.jury, method: 'trimmed-mean' as const } }
  const sheets = [0, 4, 5, 6, 10].map((mark, index) => sheet(index + 1, 1, mark, mark))
  const found = (own = sheets) => {
    const findings = juryOutcome(rules, new Map([[1, own]])).findings.get(1)
    return {
      raw: findings?.raw?.toFraction(),
      points: findings?.points?.toFraction(),
      trimmed: findings?.trimmed && [
        findings.trimmed.highest.toFraction(),
        findings.trimmed.lowest.toFraction(),
      ],
    }
  }

  it('stand beside the raw mean, and say what they leave out', () => {
    expect(found([...sheets, sheet(6, 1, 0, 0)])).toEqual({
      raw: '125/3',
      points: '75/2',
      trimmed: ['100', '0'],
    })
    expect(found()).toEqual({ raw: '50', points: '50', trimmed: ['100', '0'] })
  })

  it('are the plain mean of fewer than five sheets', () => {
    expect(found(sheets.slice(1))).toEqual({ raw: '125/2', points: '125/2', trimmed: null })
  })
})
