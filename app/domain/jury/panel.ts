import type { Fraction } from 'fraction.js'
import { type Cell, groupedBy } from './cells.ts'

/** The points of a complete panel: a row for each entry, in it a column for each juror. */
export type Panel = readonly (readonly Fraction[])[]

/** The entries that every juror of these cells has judged, by number, with the jurors by number. */
export function completePanel(cells: readonly Cell[]): Panel {
  const jurors = groupedBy(cells, cell => cell.juror).size
  return [...groupedBy(cells, cell => cell.entry)]
    .filter(([, row]) => row.length === jurors)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.juror - b.juror).map(({ points }) => points))
}
