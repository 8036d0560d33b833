import { Fraction } from 'fraction.js'
import { type Cell, groupedBy, isConnected } from './cells.ts'
import { solve } from './linear-equations.ts'
import { meanOf, sumOf } from './mean.ts'

export type AdditiveModel = {
  /** μ, the level of the whole panel. */
  readonly level: Fraction
  /** μ + a of each entry: its points as if every juror had judged it. */
  readonly corrected: ReadonlyMap<number, Fraction>
  /** c of each juror: by how many points the juror marks higher than the panel. They sum to zero. */
  readonly leniency: ReadonlyMap<number, Fraction>
}

/**
 * Fits points = μ + a(entry) + c(juror), with Σa = Σc = 0, by least squares on the cells there are, and
 * solves it exactly. Null without a cell, and where the cells do not link all jurors: severity cannot be
 * told from quality then. On a complete panel the corrected points are the plain means.
 */
export function additiveModel(cells: readonly Cell[]): AdditiveModel | null {
  if (cells.length === 0 || !isConnected(cells)) return null
  const leniency = leniencies(cells)
  const corrected = new Map<number, Fraction>()
  for (const [entry, own] of groupedBy(cells, cell => cell.entry)) {
    corrected.set(
      entry,
      meanOf(own.map(({ juror, points }) => points.sub(leniency.get(juror) ?? 0))),
    )
  }
  return { level: meanOf([...corrected.values()]), corrected, leniency }
}

/**
 * With the entries eliminated one equation for each juror j is left: over the entries i that j judged,
 * Σ (c_j − mean of c over the jurors of i) = Σ (points of j for i − mean points of i). The first juror
 * is held at zero while they are solved, and then all are shifted to sum to zero.
 */
function leniencies(cells: readonly Cell[]): ReadonlyMap<number, Fraction> {
  const jurors = [...groupedBy(cells, cell => cell.juror).keys()]
  const columns = new Map(jurors.map((juror, index) => [juror, index - 1]))
  const equations = jurors.map(() => Array<Fraction>(jurors.length).fill(new Fraction(0)))
  for (const panel of groupedBy(cells, cell => cell.entry).values()) {
    const mean = meanOf(panel.map(({ points }) => points))
    const share = new Fraction(1, panel.length)
    for (const { juror, points } of panel) {
      const row = equations[(columns.get(juror) ?? 0) + 1] ?? []
      add(row, columns.get(juror), new Fraction(1))
      for (const other of panel) add(row, columns.get(other.juror), share.neg())
      add(row, jurors.length - 1, points.sub(mean))
    }
  }
  const relative = [new Fraction(0), ...solve(equations.slice(1))]
  const centre = sumOf(relative).div(jurors.length)
  return new Map(
    jurors.map((juror, index) => [juror, (relative[index] ?? new Fraction(0)).sub(centre)]),
  )
}

/** Adds to a coefficient; the juror held at zero, in column −1, has none. */
function add(row: Fraction[], column: number | undefined, value: Fraction): void {
  const before = column === undefined ? undefined : row[column]
  if (column !== undefined && before) row[column] = before.add(value)
}
