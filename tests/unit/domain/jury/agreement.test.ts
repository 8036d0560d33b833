import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '#app/domain/jury/agreement.ts'
import { intraclassCorrelations, meanSquares } from '#app/domain/jury/intraclass.ts'
import { kendallsW } from '#app/domain/jury/kendall.ts'
import { krippendorffAlpha, type Metric } from '#app/domain/jury/krippendorff.ts'
import { juryOutcome } from '#app/domain/jury/jury-points.ts'
import type { Sheet } from '#app/domain/jury/sheet.ts'
import { rules, sheet } from '../result/contest.ts'

const exact = (rows: readonly (readonly number[])[]) =>
  rows.map(row => row.map(value => new Fraction(value)))
const decimals = (value: Fraction | null | undefined, places = 6) =>
  value?.valueOf().toFixed(places)

describe("Krippendorff's alpha", () => {
  /** Four observers of twelve units; null where one did not look (vector C). */
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ]
  const units = exact(
    Array.from({ length: 12 }, (_, unit) => observers.flatMap(values => values[unit] ?? [])),
  )
  const published: readonly (readonly [Metric, string])[] = [
    ['nominal', '0.743421'],
    ['ordinal', '0.815388'],
    ['interval', '0.849107'],
    ['ratio', '0.797403'],
  ]

  it.each(published)('of the published data by the %s metric is %s', (metric, alpha) => {
    expect(decimals(krippendorffAlpha(units, metric))).toBe(alpha)
  })

  it('is 1 in full agreement and below 0 where observers differ within every unit', () => {
    expect(
      krippendorffAlpha(
        exact([
          [1, 1],
          [2, 2],
        ]),
        'interval',
      )?.toFraction(),
    ).toBe('1')
    expect(
      krippendorffAlpha(
        exact([
          [1, 2],
          [1, 2],
        ]),
        'interval',
      )?.toFraction(),
    ).toBe('-1/2')
  })

  it('cannot be told without a difference, and without a unit that two have looked at', () => {
    for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
      expect(
        krippendorffAlpha(
          exact([
            [3, 3],
            [3, 3],
          ]),
          metric,
        ),
      ).toBeNull()
      expect(krippendorffAlpha(exact([[1], [2]]), metric)).toBeNull()
      expect(krippendorffAlpha([], metric)).toBeNull()
    }
  })
})

describe("Kendall's W", () => {
  it('of the published example is 1/16 (vector E1)', () => {
    const example = exact([
      [1, 1, 2, 3],
      [3, 2, 3, 1],
      [2, 3, 1, 2],
    ])

    expect(kendallsW(example)?.toFraction()).toBe('1/16')
  })

  it('is 1 in the same order whatever the points, also with the same ties', () => {
    expect(
      kendallsW(
        exact([
          [1, 50],
          [2, 60],
          [9, 61],
        ]),
      )?.toFraction(),
    ).toBe('1')
    expect(
      kendallsW(
        exact([
          [1, 50],
          [1, 50],
          [9, 61],
        ]),
      )?.toFraction(),
    ).toBe('1')
  })

  it('cannot be told of one juror, of one entry, or where all entries are level for all', () => {
    expect(kendallsW(exact([[1], [2]]))).toBeNull()
    expect(kendallsW(exact([[1, 2]]))).toBeNull()
    expect(
      kendallsW(
        exact([
          [4, 4],
          [4, 4],
        ]),
      ),
    ).toBeNull()
    expect(kendallsW([])).toBeNull()
  })
})

describe('The intraclass correlations', () => {
  /** Shrout and Fleiss: six targets, four judges (vector B). */
  const panel = exact([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ])

  it('of the published example rest on its mean squares', () => {
    const { between, within, jurors, error } = meanSquares(panel)

    expect([between, within, jurors, error].map(value => decimals(value))).toEqual([
      '11.241667',
      '6.263889',
      '32.486111',
      '1.019444',
    ])
    expect([decimals(between.div(within), 1), decimals(between.div(error), 1)]).toEqual([
      '1.8',
      '11.0',
    ])
    const difference = between.sub(within)
    expect(decimals(difference.div(between.add(within.mul(3))))).toBe('0.165742')
    expect(decimals(difference.div(between))).toBe('0.442797')
  })

  it('of the published example are ICC(2,1), (2,4), (3,1) and (3,4)', () => {
    const found = intraclassCorrelations(panel)

    expect([
      decimals(found?.single),
      decimals(found?.average),
      decimals(found?.singleConsistency),
      decimals(found?.averageConsistency),
    ]).toEqual(['0.289764', '0.620051', '0.714841', '0.909316'])
  })

  it('cannot be told of one juror, of one entry, or without a difference', () => {
    expect(intraclassCorrelations(exact([[1], [2]]))).toBeNull()
    expect(intraclassCorrelations(exact([[1, 2]]))).toBeNull()
    expect(
      intraclassCorrelations(
        exact([
          [4, 4],
          [4, 4],
        ]),
      ),
    ).toBeNull()
    expect(intraclassCorrelations([])).toBeNull()
  })
})

describe('How far jurors agree about a category', () => {
  const agreed = (sheets: readonly Sheet[]) => {
    const byEntry = new Map(
      [1, 2, 3].map(entry => [entry, sheets.filter(it => it.entry === entry)] as const),
    )
    return agreementOf(rules, { sheets, cells: juryOutcome(rules, byEntry).cells })
  }

  it('rests on the entries that all of them have judged where a figure needs it', () => {
    const sheets = [
      sheet(1, 1, 4, 4),
      sheet(2, 1, 6, 6),
      sheet(1, 2, 5, 5),
      sheet(2, 2, 7, 7),
      sheet(2, 3, 9, 9),
    ]
    const { entries, jurors, kendallsW: w, intraclass } = agreed(sheets)

    expect([entries, jurors, w?.toFraction()]).toEqual([2, 2, '1'])
    expect(intraclass?.singleConsistency.toFraction()).toBe('1')
    expect(intraclass?.single.toFraction()).toBe('1/5')
  })

  it('leaves out, by criterion, the marks that were not given', () => {
    const sheets = [
      sheet(1, 1, 4, 'unassessed'),
      sheet(2, 1, 4, 9),
      sheet(1, 2, 5, 2),
      sheet(2, 2, 5, 2),
    ]

    expect(agreed(sheets).criteria.map(({ alpha }) => alpha?.toFraction())).toEqual([
      '1',
      undefined,
    ])
  })

  it('cannot be told without sheets', () => {
    expect(agreed([])).toMatchObject({ alpha: null, entries: 0, jurors: 0, kendallsW: null })
  })
})
