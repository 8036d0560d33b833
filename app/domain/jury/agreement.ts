import { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import { type Cell, groupedBy } from './cells.ts'
import { type IntraclassCorrelations, intraclassCorrelations } from './intraclass.ts'
import { kendallsW } from './kendall.ts'
import { krippendorffAlpha } from './krippendorff.ts'
import { completePanel } from './panel.ts'
import type { Sheet } from './sheet.ts'

/** How far the jurors agreed about the entries of a category; what cannot be told is null. */
export type Agreement = {
  /** Krippendorff's alpha (interval) of the sheets' points. */
  readonly alpha: Fraction | null
  /** Krippendorff's alpha (ordinal) of the marks on each criterion, in the order of the rules. */
  readonly criteria: readonly { readonly criterion: string; readonly alpha: Fraction | null }[]
  /** The entries that every juror with a sheet in the category has judged: what W and ICC rest on. */
  readonly entries: number
  readonly jurors: number
  readonly kendallsW: Fraction | null
  readonly intraclass: IntraclassCorrelations | null
}

/** Takes the counted sheets of a category and the points they gave. */
export function agreementOf(
  rules: Rules,
  judged: { readonly sheets: readonly Sheet[]; readonly cells: readonly Cell[] },
): Agreement {
  const { sheets, cells } = judged
  const panel = completePanel(cells)
  const unitsOfCells = [...groupedBy(cells, cell => cell.entry).values()]
  const sheetsByEntry = [...groupedBy(sheets, sheet => sheet.entry).values()]
  return {
    alpha: krippendorffAlpha(
      unitsOfCells.map(unit => unit.map(({ points }) => points)),
      'interval',
    ),
    criteria: rules.criteria.map(({ key }) => ({
      criterion: key,
      alpha: krippendorffAlpha(
        sheetsByEntry.map(unit => unit.flatMap(sheet => markOf(sheet, key))),
        'ordinal',
      ),
    })),
    entries: panel.length,
    jurors: groupedBy(cells, cell => cell.juror).size,
    kendallsW: kendallsW(panel),
    intraclass: intraclassCorrelations(panel),
  }
}

function markOf({ marks }: Sheet, criterion: string): readonly Fraction[] {
  const mark = marks[criterion]
  return typeof mark === 'number' ? [new Fraction(mark)] : []
}
