import { problemsOfRules, type Rules } from '../contest/rules.ts'
import { type Findings, juryFindings } from '../jury/jury-points.ts'
import { checkSheets, isComplete, type Sheet } from '../jury/sheet.ts'
import { type Ballot, type BallotDecision, type Tally, tallyBallots } from './ballots.ts'
import { type CategoryInput, categoryResult } from './category.ts'
import { type CountedEntry, entriesByNumber } from './entries.ts'
import type { Result } from './result.ts'
import { reviewCouldChangeAwards } from './review.ts'

export type CountInput = {
  readonly entries: readonly CountedEntry[]
  readonly sheets: readonly Sheet[]
  /** Each voter's last ballot only. */
  readonly ballots: readonly Ballot[]
  readonly decisions: readonly BallotDecision[]
}

/**
 * The count: the same rules and input give the same result, in whatever order the input comes. Ties
 * are broken by the rules' chain alone, else shared. Throws for what cannot have happened, naming it.
 */
export function count(rules: Rules, input: CountInput): Result {
  checkRules(rules)
  const entries = entriesByNumber(rules, input.entries)
  checkSheets(rules, { sheets: input.sheets, entries: new Set(entries.keys()) })
  const tally = tallyBallots(rules, { ...input, entries })

  const inTheRunning = [...entries.values()].filter(entry => !entry.withdrawn)
  const sheets = sheetsByEntry(rules, { entries: inTheRunning, sheets: input.sheets })
  const categories = categoryInputs(rules, {
    entries: inTheRunning,
    sheets: sheets.complete,
    tally,
  })
  const results = categories.map(category => categoryResult(rules, category))
  return {
    format: 1,
    categories: results,
    ballots: tally.ballots,
    publicQuorumMet: tally.ballots.counted >= rules.public.quorum,
    reviewCouldChangeAwards: reviewCouldChangeAwards(rules, { tally, categories, results }),
    unfinishedSheets: sheets.unfinished,
    withdrawn: [...entries.values()].filter(entry => entry.withdrawn).map(({ number }) => number),
  }
}

function checkRules(rules: Rules): void {
  const problems = problemsOfRules(rules)
  if (problems.length > 0) throw new Error(`No count by these rules: ${problems.join(', ')}`)
}

/** The sheets for entries in the running; those for entries withdrawn concern nobody any more. */
function sheetsByEntry(
  rules: Rules,
  {
    entries,
    sheets,
  }: {
    readonly entries: readonly CountedEntry[]
    readonly sheets: readonly Sheet[]
  },
) {
  const complete = new Map<number, Sheet[]>(entries.map(({ number }) => [number, []]))
  const unfinished: { juror: number; entry: number }[] = []
  for (const sheet of sheets) {
    const { juror, entry } = sheet
    if (!complete.has(entry)) continue
    if (isComplete(sheet, rules.criteria)) complete.get(entry)?.push(sheet)
    else unfinished.push({ juror, entry })
  }
  return { complete, unfinished: unfinished.sort((a, b) => a.entry - b.entry || a.juror - b.juror) }
}

function categoryInputs(
  rules: Rules,
  {
    entries,
    sheets,
    tally,
  }: {
    readonly entries: readonly CountedEntry[]
    readonly sheets: ReadonlyMap<number, readonly Sheet[]>
    readonly tally: Tally
  },
): readonly CategoryInput[] {
  const votes = new Map(tally.ballots.entries.map(({ entry, counted }) => [entry, counted]))
  return rules.categories.map(({ key }) => ({
    category: key,
    findings: new Map<number, Findings>(
      entries
        .filter(entry => entry.category === key)
        .map(({ number }) => [number, juryFindings(rules, sheets.get(number) ?? [])]),
    ),
    votes,
    quorumMet: tally.ballots.counted >= rules.public.quorum,
  }))
}
