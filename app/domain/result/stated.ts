import { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import type { Findings } from '../jury/jury-points.ts'
import { figure } from './exact.ts'
import { type Judged, judge } from './judged.ts'
import { awardedEntries } from './awarded.ts'
import type { EntryResult, Figure, Result } from './result.ts'

/**
 * What the opened sheets say of the entries with an award, and for the others, whose sheets stay closed,
 * what the result states.
 */
export function judgedAsFarAsOpened(
  rules: Rules,
  input: Parameters<typeof judge>[1] & { readonly stated: Result },
): Judged {
  const awarded = awardedEntries(input.stated)
  const open = new Map([...input.entries].filter(([number]) => awarded.has(number)))
  const judged = judge(rules, { ...input, entries: open })
  const lines = new Map(
    input.stated.categories.flatMap(({ entries }) => entries).map(line => [line.entry, line]),
  )
  const running = [...input.entries.values()].filter(entry => !entry.withdrawn)
  const findings = running.map(({ number }): [number, Findings] => {
    const line = lines.get(number)
    if (!line) throw new Error(`Entry ${number} is in the running and not in the result`)
    const own = judged.findings.get(number)
    const corrected = fractionOf(line.correctedPoints)
    return [number, own ? { ...own, corrected } : statedFindings(line)]
  })
  return { ...judged, findings: new Map(findings), without: [] }
}

function statedFindings(line: EntryResult): Findings {
  const { trimmed } = line
  return {
    sheetsCounted: line.sheetsCounted,
    means: new Map(
      line.criteria.flatMap(({ criterion, mean }) =>
        mean ? [[criterion, new Fraction(mean.exact)] as const] : [],
      ),
    ),
    droppedOut: line.droppedOut,
    raw: fractionOf(line.rawPoints),
    corrected: fractionOf(line.correctedPoints),
    trimmed: trimmed && {
      highest: new Fraction(trimmed.highest.exact),
      lowest: new Fraction(trimmed.lowest.exact),
    },
    points: fractionOf(line.juryPoints),
  }
}

function fractionOf(figure: Figure | null): Fraction | null {
  return figure && new Fraction(figure.exact)
}

/**
 * Where a figure is stated that cannot be recounted, it must at least be one: in lowest terms and shown as
 * it rounds. The path to the first that is not, or null.
 */
export function firstBadFigure(value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (isFigure(value)) {
    const { exact, shown } = figure(new Fraction(value.exact))
    return exact === value.exact && shown === value.shown ? null : path
  }
  for (const [name, part] of Object.entries(value)) {
    const bad = firstBadFigure(part, path === '' ? name : `${path}.${name}`)
    if (bad !== null) return bad
  }
  return null
}

function isFigure(value: object): value is Figure {
  return 'exact' in value && 'shown' in value
}

/** The recounted result with what rests on closed sheets as it is stated. */
export function asFarAsOpened(recounted: Result, stated: Result): Result {
  const statedOf = new Map(stated.categories.map(category => [category.category, category]))
  return {
    ...recounted,
    jury: stated.jury,
    leftOutSheets: stated.leftOutSheets,
    categories: recounted.categories.map(category => {
      const { agreement, leaveOneOut } = statedOf.get(category.category) ?? category
      return { ...category, agreement, leaveOneOut }
    }),
  }
}
