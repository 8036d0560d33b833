import type { Rules } from '../contest/rules.ts'
import { isComplete, type Sheet } from './sheet.ts'

/** A juror who stepped aside for an entry. */
export type Recusal = { readonly juror: number; readonly entry: number }

export type SheetLeftOut = {
  readonly juror: number
  readonly entry: number
  readonly reason: 'unfinished' | 'recused'
}

/**
 * The sheets that count for each of the entries, and those left out, by entry and juror. A sheet counts
 * when every criterion is dealt with, signed off or not, unless its juror has stepped aside.
 */
export function sortSheets(
  rules: Rules,
  input: {
    readonly entries: readonly number[]
    readonly sheets: readonly Sheet[]
    readonly recusals: readonly Recusal[]
  },
) {
  const recused = new Set(input.recusals.map(({ juror, entry }) => `${juror} ${entry}`))
  const counted = new Map<number, Sheet[]>(input.entries.map(number => [number, []]))
  const leftOut: SheetLeftOut[] = []
  for (const sheet of input.sheets) {
    const { juror, entry } = sheet
    const own = counted.get(entry)
    if (!own) continue
    if (recused.has(`${juror} ${entry}`)) leftOut.push({ juror, entry, reason: 'recused' })
    else if (isComplete(sheet, rules.criteria)) own.push(sheet)
    else leftOut.push({ juror, entry, reason: 'unfinished' })
  }
  for (const own of counted.values()) own.sort((a, b) => a.juror - b.juror)
  return { counted, leftOut: leftOut.sort((a, b) => a.entry - b.entry || a.juror - b.juror) }
}
