import { problemsOfRules, type Rules } from '../contest/rules.ts'
import type { Recusal } from '../jury/sorted-sheets.ts'
import type { Sheet } from '../jury/sheet.ts'
import { type Ballot, type BallotDecision, type Tally, tallyBallots } from './ballots.ts'
import { categoryResult } from './category.ts'
import { type CountedEntry, entriesByNumber } from './entries.ts'
import { figure } from './exact.ts'
import { type Judged, judge } from './judged.ts'
import { type Field, outcomeOf } from './outcome.ts'
import type { Result } from './result.ts'
import { reviewCouldChangeAwards } from './review.ts'

export type CountInput = {
  readonly entries: readonly CountedEntry[]
  readonly sheets: readonly Sheet[]
  /** A sheet of a juror for an entry that the juror stepped aside for is left out. */
  readonly recusals: readonly Recusal[]
  /** Each voter's last ballot only. */
  readonly ballots: readonly Ballot[]
  readonly decisions: readonly BallotDecision[]
  /** Entries that the jury recognises specially, for reasons it gives elsewhere. */
  readonly recognitions: readonly number[]
}

/**
 * The count: the same rules and input give the same result, in whatever order the input comes. Ties
 * are broken by the rules' chain alone, else shared. Throws for what cannot have happened, naming it.
 */
export function count(rules: Rules, input: CountInput): Result {
  const problems = problemsOfRules(rules)
  if (problems.length > 0) throw new Error(`No count by these rules: ${problems.join(', ')}`)
  const entries = entriesByNumber(rules, input.entries)
  const tally = tallyBallots(rules, { ...input, entries })
  const judged = judge(rules, { ...input, entries })
  return resultOf(rules, { entries, tally, judged, recognitions: input.recognitions })
}

/** All that a result is made from: what the jury found and how the ballots were tallied. */
export type CountFound = {
  readonly entries: ReadonlyMap<number, CountedEntry>
  readonly tally: Tally
  readonly judged: Judged
  readonly recognitions: readonly number[]
}

export function resultOf(rules: Rules, found: CountFound): Result {
  const { entries, tally, judged } = found
  checkRecognitions(found)
  const fields = new Map(
    rules.categories.map(({ key }) => [key, fieldOf(key, judged.findings, found)] as const),
  )
  const { applied, correctionProblem, jurors } = judged.outcome
  return {
    jury: {
      method: applied,
      correctionProblem,
      jurors: jurors.map(juror => ({
        ...juror,
        leniency: juror.leniency && figure(juror.leniency),
      })),
    },
    categories: [...fields].map(([category, field]) => {
      const agreement = judged.agreements.get(category)
      if (!agreement) throw new Error(`Nothing is said of how far jurors agreed in ${category}`)
      return categoryResult(rules, {
        category,
        field,
        agreement,
        leaveOneOut: judged.without.map(({ juror, findings }) => ({
          juror,
          awards: outcomeOf(withOneSheetLess(rules), fieldOf(category, findings, found)).awards,
        })),
      })
    }),
    ballots: tally.ballots,
    publicQuorumMet: tally.ballots.counted >= rules.public.quorum,
    reviewCouldChangeAwards: reviewCouldChangeAwards(rules, {
      tally,
      fields: [...fields.values()],
    }),
    leftOutSheets: [...judged.leftOut],
    withdrawn: [...entries.values()].filter(entry => entry.withdrawn).map(({ number }) => number),
  }
}

/** Who gets what in each category, and nothing else. */
export function awardsByCategory(rules: Rules, found: CountFound) {
  return rules.categories.map(({ key }) => {
    const field = fieldOf(key, found.judged.findings, found)
    return { category: key, awards: outcomeOf(rules, field).awards }
  })
}

function checkRecognitions({ entries, recognitions }: CountFound): void {
  for (const number of recognitions) {
    if (entries.get(number)?.withdrawn !== false) {
      throw new Error(`Entry ${number} is recognised and not in the running`)
    }
  }
}

function fieldOf(
  category: string,
  findings: Judged['findings'],
  found: Omit<CountFound, 'judged'>,
): Field {
  const votes = new Map(found.tally.ballots.entries.map(({ entry, counted }) => [entry, counted]))
  const runners = [...found.entries.values()].flatMap(entry => {
    const { number, operator, outOfCompetition } = entry
    if (entry.category !== category || entry.withdrawn) return []
    const own = findings.get(number)
    if (!own) throw new Error(`Nothing was found about entry ${number}, which is in the running`)
    return {
      entry: number,
      operator,
      outOfCompetition,
      findings: own,
      votes: votes.get(number) ?? 0,
    }
  })
  return {
    runners,
    countedBallots: found.tally.ballots.counted,
    recognitions: found.recognitions,
  }
}

/** Without one juror an entry may have one sheet less and still be placed. */
function withOneSheetLess(rules: Rules): Rules {
  const sheetsPerEntry = Math.max(1, rules.jury.sheetsPerEntry - 1)
  return { ...rules, jury: { ...rules.jury, sheetsPerEntry } }
}
