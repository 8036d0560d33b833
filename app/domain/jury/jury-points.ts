import { Fraction } from 'fraction.js'
import type { Criterion, JuryMethod, Rules } from '../contest/rules.ts'
import { type Cell, groupedBy } from './cells.ts'
import { meanOf, trimmedMean, type TrimmedMean } from './mean.ts'
import { additiveModel } from './severity.ts'
import type { Sheet } from './sheet.ts'
import { sheetPoints } from './sheet-points.ts'

/** What the jury found about one entry. Points are null without a sheet or where nothing was assessed. */
export type Findings = {
  readonly sheetsCounted: number
  /** The mean of the counted marks per criterion; a criterion without a mark is not in it. */
  readonly means: ReadonlyMap<string, Fraction>
  /** Criteria left unassessed by every counted sheet, in the order of the rules. */
  readonly droppedOut: readonly string[]
  /** The plain mean of the sheets' points, 0…100. */
  readonly raw: Fraction | null
  /** The points corrected for the jurors' severity, which may leave 0…100; null where that is not done. */
  readonly corrected: Fraction | null
  /** What the trimmed mean left out; null where it trimmed nothing. */
  readonly trimmed: TrimmedMean['leftOut']
  /** The jury points J by the method applied. */
  readonly points: Fraction | null
}

/** Why severity is not corrected for. */
export type CorrectionProblem = 'no-sheets' | 'panel-not-connected' | 'juror-with-few-sheets'

export type JuryOutcome = {
  /** The method of the rules, or the mean where severity could not be corrected for. */
  readonly applied: JuryMethod
  readonly correctionProblem: CorrectionProblem | null
  /** The jurors with a counted sheet, ascending; leniency is null where severity is not estimated. */
  readonly jurors: readonly {
    readonly juror: number
    readonly sheets: number
    readonly leniency: Fraction | null
  }[]
  readonly findings: ReadonlyMap<number, Findings>
  readonly cells: readonly Cell[]
}

/** A juror's severity is estimated from this many sheets on. */
const fewestSheetsOfJuror = 5

/**
 * The jury points of every entry from its complete sheets. Severity is estimated over all of them whatever
 * the method, so that raw and corrected points stand side by side; `pointsAlone` leaves out what the
 * points do not need.
 */
export function juryOutcome(
  rules: Rules,
  sheets: ReadonlyMap<number, readonly Sheet[]>,
  { pointsAlone = false } = {},
): JuryOutcome {
  const assessed = new Map([...sheets].map(([entry, own]) => [entry, assess(rules, entry, own)]))
  const cells = [...assessed.values()].flatMap(({ cells: own }) => own)
  const guard = correctionGuard(cells)
  const isNeeded = !pointsAlone || rules.jury.method === 'severity-corrected'
  const model = guard === null && isNeeded ? additiveModel(cells) : null
  const applied = rules.jury.method === 'severity-corrected' && !model ? 'mean' : rules.jury.method
  const jurors = [...groupedBy(cells, cell => cell.juror)]
    .map(([juror, own]) => ({
      juror,
      sheets: own.length,
      leniency: model?.leniency.get(juror) ?? null,
    }))
    .sort((a, b) => a.juror - b.juror)
  const findings = new Map(
    [...assessed].map(([entry, found]) => [
      entry,
      findingsOf(found, { applied, corrected: model?.corrected.get(entry) ?? null }),
    ]),
  )
  const correctionProblem = guard ?? (model ? null : 'panel-not-connected')
  return { applied, correctionProblem, jurors, findings, cells }
}

type Assessed = {
  readonly sheetsCounted: number
  readonly means: ReadonlyMap<string, Fraction>
  readonly droppedOut: readonly string[]
  readonly cells: readonly Cell[]
}

/** A criterion drops out only where there is a sheet. */
function assess(rules: Rules, entry: number, sheets: readonly Sheet[]): Assessed {
  const means = meansByCriterion(rules.criteria, sheets)
  const cells = sheets.flatMap(sheet => {
    const points = sheetPoints(sheet, { rules, means })
    return points ? [{ juror: sheet.juror, entry, points }] : []
  })
  const missing = rules.criteria.map(({ key }) => key).filter(key => !means.has(key))
  return {
    sheetsCounted: sheets.length,
    means,
    droppedOut: sheets.length === 0 ? [] : missing,
    cells,
  }
}

function meansByCriterion(
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
): ReadonlyMap<string, Fraction> {
  const means = new Map<string, Fraction>()
  for (const { key } of criteria) {
    const marks = sheets.map(sheet => sheet.marks[key]).filter(mark => typeof mark === 'number')
    const sum = marks.reduce((total, mark) => total + mark, 0)
    if (marks.length > 0) means.set(key, new Fraction(sum, marks.length))
  }
  return means
}

function correctionGuard(cells: readonly Cell[]): CorrectionProblem | null {
  if (cells.length === 0) return 'no-sheets'
  const panels = [...groupedBy(cells, cell => cell.juror).values()]
  return panels.some(own => own.length < fewestSheetsOfJuror) ? 'juror-with-few-sheets' : null
}

function findingsOf(
  { cells, ...assessed }: Assessed,
  { applied, corrected }: { readonly applied: JuryMethod; readonly corrected: Fraction | null },
): Findings {
  if (cells.length === 0) {
    return { ...assessed, raw: null, corrected: null, trimmed: null, points: null }
  }
  const points = cells.map(cell => cell.points)
  const raw = meanOf(points)
  switch (applied) {
    case 'mean':
      return { ...assessed, raw, corrected, trimmed: null, points: raw }
    case 'trimmed-mean': {
      const { mean, leftOut } = trimmedMean(points)
      return { ...assessed, raw, corrected, trimmed: leftOut, points: mean }
    }
    case 'severity-corrected':
      return { ...assessed, raw, corrected, trimmed: null, points: corrected }
    default:
      return unknownMethod(applied)
  }
}

function unknownMethod(method: never): never {
  throw new Error(`Unknown jury method: ${String(method)}`)
}
