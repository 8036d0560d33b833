import type { Rules } from '../contest/rules.ts'
import type { CountedEntry } from './entries.ts'
import type { Ballots } from './result.ts'

/** A voter's last ballot: at most one entry in each category, by the category's key. */
export type Ballot = {
  readonly id: string
  readonly choices: Readonly<Record<string, number>>
}

/** What two people decided about a suspicious ballot, or that they have not yet. */
export type BallotDecision = {
  readonly ballotId: string
  readonly verdict: 'not-counted' | 'in-review'
}

/** The ballots' account, and how many of those in review would count if they were let through. */
export type Tally = { readonly ballots: Ballots; readonly countableInReview: number }

type Account = { counted: number; notCounted: number; inReview: number; void: number }
type Line = CountedEntry & { readonly account: Account }
type Verdict = 'notCounted' | 'inReview'

/**
 * Puts every ballot into one account. A decision comes first; a ballot that names nobody in the
 * running is void; any other counts once, however many categories it names. An entry's account holds
 * the ballots that name it. Throws for what cannot have been cast.
 */
export function tallyBallots(
  rules: Rules,
  input: {
    readonly entries: ReadonlyMap<number, CountedEntry>
    readonly ballots: readonly Ballot[]
    readonly decisions: readonly BallotDecision[]
  },
): Tally {
  const verdicts = verdictsByBallot(input.decisions)
  checkBallots(input.ballots, verdicts)
  const lines = new Map<number, Line>(
    [...input.entries].map(([number, entry]) => [number, { ...entry, account: emptyAccount() }]),
  )
  const linesByCategory = new Map(rules.categories.map(({ key }) => [key, linesIn(key, lines)]))
  const total = emptyAccount()
  let countableInReview = 0
  for (const ballot of input.ballots) {
    const verdict = verdicts.get(ballot.id)
    const isCountable = enter(ballot, { verdict, linesByCategory })
    total[verdict ?? (isCountable ? 'counted' : 'void')]++
    if (isCountable && verdict === 'inReview') countableInReview++
  }
  const entries = [...lines].map(([entry, { account }]) => ({ entry, ...account }))
  return { ballots: { ...total, entries }, countableInReview }
}

function verdictsByBallot(decisions: readonly BallotDecision[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const { ballotId, verdict } of decisions) {
    if (verdicts.has(ballotId)) throw new Error(`Ballot ${ballotId} was decided about twice`)
    verdicts.set(ballotId, verdict === 'in-review' ? 'inReview' : 'notCounted')
  }
  return verdicts
}

function checkBallots(ballots: readonly Ballot[], verdicts: ReadonlyMap<string, Verdict>): void {
  const ids = new Set<string>()
  for (const { id } of ballots) {
    if (ids.has(id)) throw new Error(`Ballot ${id} is there twice`)
    ids.add(id)
  }
  for (const id of verdicts.keys()) {
    if (!ids.has(id)) throw new Error(`There is a decision about an unknown ballot: ${id}`)
  }
}

function linesIn(category: string, lines: ReadonlyMap<number, Line>): ReadonlyMap<number, Line> {
  return new Map([...lines].filter(([, line]) => line.category === category))
}

/** Whether the ballot names anybody in the running. */
function enter(
  ballot: Ballot,
  {
    verdict,
    linesByCategory,
  }: {
    readonly verdict: Verdict | undefined
    readonly linesByCategory: ReadonlyMap<string, ReadonlyMap<number, Line>>
  },
): boolean {
  let isCountable = false
  for (const category of Object.keys(ballot.choices)) {
    const entry = ballot.choices[category]
    const lines = linesByCategory.get(category)
    if (!lines) throw new Error(`Ballot ${ballot.id} names an unknown category: ${category}`)
    const line = entry === undefined ? undefined : lines.get(entry)
    if (!line) throw new Error(`Ballot ${ballot.id} names entry ${entry}, not in ${category}`)
    line.account[verdict ?? (line.withdrawn ? 'void' : 'counted')]++
    if (!line.withdrawn) isCountable = true
  }
  return isCountable
}

function emptyAccount(): Account {
  return { counted: 0, notCounted: 0, inReview: 0, void: 0 }
}
