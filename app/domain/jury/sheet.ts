import type { Criterion, Rules } from '../contest/rules.ts'

export type Mark = number | 'unassessed'

/** A juror's marks for one entry, by the key of the criterion. Jurors are member 1…n of the jury. */
export type Sheet = {
  readonly juror: number
  readonly entry: number
  readonly marks: Readonly<Record<string, Mark>>
}

/** A sheet is complete when every criterion has a mark or is declared unassessed. */
export function isComplete(sheet: Pick<Sheet, 'marks'>, criteria: readonly Criterion[]): boolean {
  return criteria.every(criterion => Object.hasOwn(sheet.marks, criterion.key))
}

/**
 * Throws where a sheet cannot exist: for an unknown entry, twice by one juror for one entry, or with
 * a mark that the rules do not know. An unfinished sheet may exist; its marks are looked at as well.
 */
export function checkSheets(
  rules: Rules,
  { sheets, entries }: { readonly sheets: readonly Sheet[]; readonly entries: ReadonlySet<number> },
): void {
  const criteria = new Map(rules.criteria.map(criterion => [criterion.key, criterion]))
  const seen = new Set<string>()
  for (const sheet of sheets) {
    const name = nameOf(sheet)
    if (!entries.has(sheet.entry)) throw new Error(`${name}: there is no such entry`)
    if (seen.has(name)) throw new Error(`${name}: handed in twice`)
    seen.add(name)
    for (const [key, mark] of Object.entries(sheet.marks)) {
      const criterion = criteria.get(key)
      if (!criterion) throw new Error(`${name}: there is no criterion ${key}`)
      checkMark(mark, { criterion, scale: rules.scale, name })
    }
  }
}

export type MarkProblem =
  | 'must not be left unassessed'
  | 'is outside the scale'
  | "is off the scale's step"

/** What speaks against a mark on a criterion: unassessed is for visits alone, a number stands on the scale. */
export function problemOfMark(
  mark: Mark,
  criterion: Criterion,
  scale: Rules['scale'],
): MarkProblem | null {
  if (mark === 'unassessed') {
    return criterion.assess === 'visit-only' ? null : 'must not be left unassessed'
  }
  if (mark < scale.min || mark > scale.max) return 'is outside the scale'
  const onStep = Number.isInteger(mark) && (mark - scale.min) % scale.step === 0
  return onStep ? null : "is off the scale's step"
}

function checkMark(
  mark: Mark,
  sheet: { readonly criterion: Criterion; readonly scale: Rules['scale']; readonly name: string },
): void {
  const { criterion, scale, name } = sheet
  const problem = problemOfMark(mark, criterion, scale)
  const what = mark === 'unassessed' ? 'criterion' : `mark ${mark} for`
  if (problem) throw new Error(`${name}: ${what} ${criterion.key} ${problem}`)
}

function nameOf(sheet: Sheet): string {
  return `Sheet of juror ${sheet.juror} for entry ${sheet.entry}`
}
