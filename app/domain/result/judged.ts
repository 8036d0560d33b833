import type { Rules } from '../contest/rules.ts'
import { type Agreement, agreementOf } from '../jury/agreement.ts'
import { type Findings, type JuryOutcome, juryOutcome } from '../jury/jury-points.ts'
import { type Recusal, type SheetLeftOut, sortSheets } from '../jury/sorted-sheets.ts'
import { checkSheets, type Sheet } from '../jury/sheet.ts'
import type { CountedEntry } from './entries.ts'

/** What the jury's sheets say, before a vote is looked at. */
export type Judged = {
  readonly outcome: Omit<JuryOutcome, 'findings' | 'cells'>
  readonly findings: ReadonlyMap<number, Findings>
  readonly leftOut: readonly SheetLeftOut[]
  readonly agreements: ReadonlyMap<string, Agreement>
  /** The findings as they would be without one juror, for each who has a counted sheet. */
  readonly without: readonly { readonly juror: number; readonly findings: Judged['findings'] }[]
}

/**
 * Judges the entries in the running by their complete sheets. Throws for a sheet that cannot exist; those
 * for withdrawn entries concern nobody any more.
 */
export function judge(
  rules: Rules,
  input: {
    readonly entries: ReadonlyMap<number, CountedEntry>
    readonly sheets: readonly Sheet[]
    readonly recusals: readonly Recusal[]
  },
): Judged {
  const { sheets, recusals } = input
  checkSheets(rules, { sheets, entries: new Set(input.entries.keys()) })
  const running = [...input.entries.values()].filter(entry => !entry.withdrawn)
  const numbers = running.map(({ number }) => number)
  const { counted, leftOut } = sortSheets(rules, { entries: numbers, sheets, recusals })
  const { findings, cells, ...outcome } = juryOutcome(rules, counted)
  const agreements = rules.categories.map(({ key }) => {
    const own = new Set(running.filter(entry => entry.category === key).map(it => it.number))
    const judged = {
      sheets: [...counted.values()].flat().filter(({ entry }) => own.has(entry)),
      cells: cells.filter(({ entry }) => own.has(entry)),
    }
    return [key, agreementOf(rules, judged)] as const
  })
  const without = outcome.jurors.map(({ juror }) => ({
    juror,
    findings: juryOutcome(rules, withoutJuror(counted, juror), { pointsAlone: true }).findings,
  }))
  return { outcome, findings, leftOut, agreements: new Map(agreements), without }
}

function withoutJuror(
  sheets: ReadonlyMap<number, readonly Sheet[]>,
  juror: number,
): ReadonlyMap<number, readonly Sheet[]> {
  return new Map(
    [...sheets].map(([entry, own]) => [entry, own.filter(sheet => sheet.juror !== juror)]),
  )
}
