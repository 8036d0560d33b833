import { Fraction } from 'fraction.js'
import type { Marks } from '../jury/scoring.ts'
import { figure } from './exact.ts'
import type { CategoryResult, EntryResult, Figure, Result, UnplacedReason } from './result.ts'

/** A mean of fewer marks would come close to somebody's own mark, and is not told. */
export const leastMarks = 3

export type Feedback = {
  readonly category: string
  /** In the order of the rules; null where no mean is told or there is none. */
  readonly criteria: readonly {
    readonly criterion: string
    readonly own: Figure | null
    readonly all: Figure | null
  }[]
  readonly sheets: number
  readonly juryPoints: Figure | null
  readonly publicPoints: Figure | null
  readonly total: Figure | null
  readonly votes: number
  readonly place: number | null
  readonly unplaced: UnplacedReason | null
  /** How many entries of the category have a place. */
  readonly placed: number
  /** The criterion on which the entry stands furthest above the mean of all, if it is above any. */
  readonly strongest: string | null
}

/**
 * What one entrant is told of the result: means per criterion beside the mean of all entries of the
 * category, votes and place. Of fewer than three marks on a criterion, three sheets, or three entries, no
 * mean is told.
 * Null where the entry is not among those counted.
 */
export function feedbackOf(
  result: Result,
  own: {
    readonly entry: number
    /** The entry's sheets by member of the jury, with their last marks. */
    readonly sheets: readonly { readonly juror: number; readonly marks: Marks }[]
  },
): Feedback | null {
  const category = result.categories.find(({ entries }) =>
    entries.some(({ entry }) => entry === own.entry),
  )
  const line = category?.entries.find(({ entry }) => entry === own.entry)
  if (!category || !line) return null
  const enough = line.sheetsCounted >= leastMarks
  const criteria = line.criteria.map(({ criterion, mean }) => ({
    criterion,
    own: enough && marksOn(criterion, result, own) >= leastMarks ? mean : null,
    all: meanOfAll(category, criterion),
  }))
  return {
    category: category.category,
    criteria,
    sheets: line.sheetsCounted,
    juryPoints: enough ? line.juryPoints : null,
    publicPoints: line.publicPoints,
    total: enough || line.juryPoints === null ? line.total : null,
    votes: line.votes,
    place: line.place,
    unplaced: 'reason' in line ? line.reason : null,
    placed: category.entries.filter(({ place }) => place !== null).length,
    strongest: strongestOf(criteria),
  }
}

/** The marks on a criterion in the sheets that counted. */
function marksOn(
  criterion: string,
  { jury, leftOutSheets }: Result,
  { entry, sheets }: Parameters<typeof feedbackOf>[1],
): number {
  const counted = new Set(jury.jurors.map(({ juror }) => juror))
  for (const sheet of leftOutSheets) if (sheet.entry === entry) counted.delete(sheet.juror)
  return sheets.filter(
    ({ juror, marks }) => counted.has(juror) && typeof marks[criterion] === 'number',
  ).length
}

function meanOfAll({ entries }: CategoryResult, criterion: string): Figure | null {
  const means = entries.flatMap(entry => meanOn(entry, criterion))
  if (means.length < leastMarks) return null
  const sum = means.reduce((total, mean) => total.add(mean), new Fraction(0))
  return figure(sum.div(means.length))
}

function meanOn(entry: EntryResult, criterion: string): Fraction[] {
  const mean = entry.criteria.find(line => line.criterion === criterion)?.mean
  return mean ? [new Fraction(mean.exact)] : []
}

function strongestOf(criteria: Feedback['criteria']): string | null {
  const above = criteria.flatMap(({ criterion, own, all }) =>
    own && all ? [{ criterion, by: new Fraction(own.exact).sub(all.exact) }] : [],
  )
  const [first] = above.toSorted((a, b) => b.by.compare(a.by))
  return first && first.by.compare(0) > 0 ? first.criterion : null
}
