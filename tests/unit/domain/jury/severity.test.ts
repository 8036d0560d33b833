import { array, assert, integer, property } from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Cell } from '#app/domain/jury/cells.ts'
import { juryOutcome } from '#app/domain/jury/jury-points.ts'
import { meanOf, sumOf } from '#app/domain/jury/mean.ts'
import { additiveModel } from '#app/domain/jury/severity.ts'
import { rules as base, sheet } from '../result/contest.ts'

type Points = readonly (readonly (number | null)[])[]

/** A row for each entry, in it the points of each juror; null where there is no sheet. */
function cellsOf(points: Points): readonly Cell[] {
  return points.flatMap((row, entry) =>
    row.flatMap((value, juror) =>
      value === null ? [] : [{ juror: juror + 1, entry: entry + 1, points: new Fraction(value) }],
    ),
  )
}

function fitted(points: Points) {
  const model = additiveModel(cellsOf(points))
  return (
    model && {
      level: model.level.toFraction(),
      corrected: inOrder(model.corrected),
      leniency: inOrder(model.leniency),
    }
  )
}

/** The entries 1, 2, 3 … from the most points to the fewest. */
function orderOf(points: readonly Fraction[]): readonly number[] {
  return points
    .map((value, index) => ({ value, entry: index + 1 }))
    .sort((a, b) => b.value.compare(a.value))
    .map(({ entry }) => entry)
}

function inOrder(values: ReadonlyMap<number, Fraction>): readonly string[] {
  return [...values].sort(([a], [b]) => a - b).map(([, value]) => value.toFraction())
}

describe('The additive model', () => {
  /** Four catalysts in four batches (vector A); a batch is a juror here. */
  const catalysts = [
    [73, 74, null, 71],
    [null, 75, 67, 72],
    [73, 75, 68, null],
    [75, null, 72, 75],
  ]

  it('of an incomplete panel tells severity from quality (vector A)', () => {
    expect(fitted(catalysts)).toEqual({
      level: '145/2',
      corrected: ['571/8', '573/8', '72', '75'],
      leniency: ['7/8', '3', '-31/8', '0'],
    })
  })

  it('turns the places behind the first around that the raw means give (vector A)', () => {
    const cells = cellsOf(catalysts)
    const raw = [1, 2, 3, 4].map(entry =>
      meanOf(cells.filter(cell => cell.entry === entry).map(({ points }) => points)),
    )
    const corrected = [...(additiveModel(cells)?.corrected ?? [])].sort(([a], [b]) => a - b)

    expect(raw.map(mean => mean.valueOf().toFixed(4))).toEqual([
      '72.6667',
      '71.3333',
      '72.0000',
      '74.0000',
    ])
    expect(orderOf(raw)).toEqual([4, 1, 3, 2])
    expect(orderOf(corrected.map(([, points]) => points))).toEqual([4, 3, 2, 1])
  })

  it('leaves the published sums of squares (vector A)', () => {
    const cells = cellsOf(catalysts)
    const model = additiveModel(cells)
    const square = (value: Fraction) => value.mul(value)
    const level = meanOf(cells.map(({ points }) => points))
    const total = sumOf(cells.map(({ points }) => square(points.sub(level))))
    const blocks = sumOf(
      [1, 2, 3, 4].map(juror => {
        const own = cells.filter(cell => cell.juror === juror).map(({ points }) => points)
        return square(meanOf(own).sub(level)).mul(own.length)
      }),
    )
    const error = sumOf(
      cells.map(({ juror, entry, points }) =>
        square(points.sub(model?.corrected.get(entry) ?? 0).sub(model?.leniency.get(juror) ?? 0)),
      ),
    )
    const treatments = total.sub(blocks).sub(error)

    expect([total, blocks, treatments, error].map(Number)).toEqual([81, 55, 22.75, 3.25])
    expect(treatments.div(3).div(error.div(5)).valueOf().toFixed(4)).toBe('11.6667')
  })

  it('of a complete panel gives the means, and the jurors as they differ (vector B)', () => {
    expect(fitted(shroutFleiss)).toEqual({
      level: '127/24',
      corrected: ['6', '3', '13/2', '4', '15/2', '19/4'],
      leniency: ['19/8', '-67/24', '-23/24', '11/8'],
    })
  })

  it('of any complete panel gives the plain means', () => {
    const panel = array(array(integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    })

    assert(
      property(panel, points => {
        const means = points.map(([a = 0, b = 0, c = 0]) => new Fraction(a + b + c, 3).toFraction())

        expect(fitted(points)?.corrected).toEqual(means)
      }),
    )
  })

  it('leaves residuals that sum to zero for each entry and juror, as least squares do', () => {
    const cell = integer({ min: 0, max: 120 }).map(value => (value > 100 ? null : value))
    const panel = array(array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })

    assert(
      property(panel, points => {
        const cells = cellsOf(points)
        const model = additiveModel(cells)
        if (!model) return

        const residuals = cells.map(({ juror, entry, points: value }) => ({
          names: [`entry ${entry}`, `juror ${juror}`],
          left: value.sub(model.corrected.get(entry) ?? 0).sub(model.leniency.get(juror) ?? 0),
        }))
        const sums = new Map<string, Fraction>()
        for (const { names, left } of residuals) {
          for (const name of names) sums.set(name, left.add(sums.get(name) ?? 0))
        }
        expect([...sums.values()].every(sum => sum.equals(0))).toBe(true)
      }),
    )
  })

  it('does not exist for jurors who have no entry in common, nor without a sheet', () => {
    expect(
      fitted([
        [5, null],
        [null, 7],
      ]),
    ).toBeNull()
    expect(fitted([])).toBeNull()
  })
})

describe('Severity is corrected for', () => {
  const rules = { ...base, jury: { ...base.jury, method: 'severity-corrected' as const } }
  /** Juror 1 is strict and judges entries 1 to 5, juror 2 is mild and judges 2 to 6. */
  const sheets = [1, 2, 3, 4, 5, 6].map(entry => [
    ...(entry < 6 ? [sheet(1, entry, 4, 4)] : []),
    ...(entry > 1 ? [sheet(2, entry, 6, 6)] : []),
  ])
  const judged = (own = sheets) =>
    juryOutcome(rules, new Map(own.map((some, index) => [index + 1, some])))
  const pointsOf = (outcome = judged()) =>
    [...outcome.findings.values()].map(({ raw, corrected, points }) =>
      [raw, corrected, points].map(value => value?.toFraction()),
    )

  it('where each juror has five sheets and all are linked', () => {
    const outcome = judged()

    expect([outcome.applied, outcome.correctionProblem]).toEqual(['severity-corrected', null])
    expect(outcome.jurors.map(it => [it.juror, it.sheets, it.leniency?.toFraction()])).toEqual([
      [1, 5, '-10'],
      [2, 5, '10'],
    ])
    expect(pointsOf(outcome)).toEqual([
      ['40', '50', '50'],
      ['50', '50', '50'],
      ['50', '50', '50'],
      ['50', '50', '50'],
      ['50', '50', '50'],
      ['60', '50', '50'],
    ])
  })

  it('not where a juror has four sheets; the means stand, and it says why', () => {
    const outcome = judged(sheets.map((own, index) => (index === 0 ? [] : own)))

    expect([outcome.applied, outcome.correctionProblem]).toEqual(['mean', 'juror-with-few-sheets'])
    expect(outcome.jurors.map(({ leniency }) => leniency)).toEqual([null, null])
    expect(pointsOf(outcome).at(-1)).toEqual(['60', undefined, '60'])
  })

  it('not where two jurors have no entry in common', () => {
    const apart = Array.from({ length: 10 }, (_, index) => [
      sheet(index < 5 ? 1 : 2, index + 1, 5, 5),
    ])
    const outcome = judged(apart)

    expect([outcome.applied, outcome.correctionProblem]).toEqual(['mean', 'panel-not-connected'])
  })

  it('not without a sheet', () => {
    expect(judged([[], []]).correctionProblem).toBe('no-sheets')
  })

  it('only beside the method of the rules where that is another', () => {
    const outcome = juryOutcome(base, new Map(sheets.map((own, index) => [index + 1, own])))

    expect(outcome.applied).toBe('mean')
    expect(pointsOf(outcome)[0]).toEqual(['40', '50', '40'])
  })
})

const shroutFleiss: Points = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]
