import type { Rules } from '../contest/rules.ts'
import type { Sheet } from '../jury/sheet.ts'
import { type Account, isBallot, isSheet, type Logged, type Verdict } from '../log/leaf.ts'
import type { Replayed } from '../log/replay.ts'
import { awardedEntries } from './awarded.ts'
import type { Ballot, BallotDecision } from './ballots.ts'
import type { CountedEntry } from './entries.ts'
import type { Result } from './result.ts'

/** The last ballots, the last sheets and the decisions that a log opens. */
export function openingsOf({ ballots, sheets, verdicts }: Replayed): {
  readonly ballots: readonly Ballot[]
  readonly sheets: readonly Sheet[]
  readonly decisions: readonly BallotDecision[]
} {
  return {
    ballots: ballots.flatMap(({ item: { leaf, opened } }) =>
      opened ? { id: leaf.ballot, choices: opened.choices } : [],
    ),
    sheets: sheets.flatMap(({ item: { opened } }) =>
      opened ? { juror: opened.juror, entry: opened.entry, marks: opened.marks } : [],
    ),
    decisions: ballots.flatMap(({ item: { leaf } }) => {
      const verdict = verdicts.get(leaf.ballot)
      return !verdict || verdict === 'counted' ? [] : { ballotId: leaf.ballot, verdict }
    }),
  }
}

/** The one account that a ballot stands in: a verdict comes first, then whether it names anybody left. */
export function accountOf(
  choices: Ballot['choices'],
  verdict: Verdict | undefined,
  entries: ReadonlyMap<number, CountedEntry>,
): Account {
  if (verdict === 'not-counted' || verdict === 'in-review') return verdict
  const named = Object.values(choices)
  return named.some(number => entries.get(number)?.withdrawn === false) ? 'counted' : 'void'
}

/**
 * The log as it is published: what was replaced is closed again, each last ballot says its account, and
 * sheets stay open for all entries or, where the rules say so, for those with an award.
 */
export function publishedLog(
  log: readonly Logged[],
  {
    replayed,
    entries,
    rules,
    result,
  }: {
    readonly replayed: Replayed
    readonly entries: ReadonlyMap<number, CountedEntry>
    readonly rules: Rules
    readonly result: Result
  },
): readonly Logged[] {
  const replaced = new Set(replayed.replaced.map(({ index }) => index))
  const awarded = awardedEntries(result)
  return log.map((item, index): Logged => {
    if (replaced.has(index)) return { leaf: item.leaf } as Logged
    if (isBallot(item) && item.opened) {
      const verdict = replayed.verdicts.get(item.leaf.ballot)
      return { account: accountOf(item.opened.choices, verdict, entries), ...item }
    }
    const stays =
      !isSheet(item) ||
      !item.opened ||
      rules.jury.opened === 'all' ||
      awarded.has(item.opened.entry)
    return stays ? item : { leaf: item.leaf }
  })
}
