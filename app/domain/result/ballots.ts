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
type Verdict = BallotDecision['verdict']

/**
 * Puts every ballot into one account. A decision comes first; a ballot that names nobody in the running
 * is void; any other counts once, however many categories it names. An entry's account holds the ballots
 * that name it. Throws for what cannot have been cast.
 */
export function tallyBallots(
  rules: Rules,
  input: {
    readonly entries: ReadonlyMap<number, CountedEntry>
    readonly ballots: readonly Ballot[]
    readonly decisions: readonly BallotDecision[]
  },
): Tally {
  const ballots = inOrderOfId(input.ballots, ({ id }) => id)
  const decisions = inOrderOfId(input.decisions, ({ ballotId }) => ballotId)
  const lines = new Map<number, Line>(
    [...input.entries].map(([number, entry]) => [number, { ...entry, account: emptyAccount() }]),
  )
  const enter = accountant(rules, lines)
  const total = emptyAccount()
  let countableInReview = 0
  let previous = ''
  let next = 0
  for (const ballot of ballots) {
    if (ballot.id === previous) throw new Error(`Ballot ${ballot.id} is there twice`)
    previous = ballot.id
    const decision = decisions[next]
    const verdict = decision?.ballotId === ballot.id ? decision.verdict : undefined
    if (verdict) next++
    const isCountable = enter(ballot, verdict)
    add(total, verdict, isCountable)
    if (isCountable && verdict === 'in-review') countableInReview++
  }
  checkDecisions(decisions, next)
  const entries = [...lines].map(([entry, { account }]) => ({ entry, ...account }))
  return { ballots: { ...total, entries }, countableInReview }
}

/** The account of two parts of the ballots together. */
export function joinTallies(one: Tally, other: Tally): Tally {
  return {
    ballots: {
      ...sumOfAccounts(one.ballots, other.ballots),
      entries: one.ballots.entries.map((line, index) => {
        const more = other.ballots.entries[index]
        if (more?.entry !== line.entry) throw new Error('These tallies are of different entries')
        return { entry: line.entry, ...sumOfAccounts(line, more) }
      }),
    },
    countableInReview: one.countableInReview + other.countableInReview,
  }
}

function sumOfAccounts(one: Account, other: Account): Account {
  return {
    counted: one.counted + other.counted,
    notCounted: one.notCounted + other.notCounted,
    inReview: one.inReview + other.inReview,
    void: one.void + other.void,
  }
}

/** The items by ascending id; those that come so already, as from the database, are not copied. */
function inOrderOfId<Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] {
  let previous = ''
  for (const item of items) {
    const id = idOf(item)
    if (id < previous) return items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    previous = id
  }
  return items
}

/** Every decision was met by its ballot, unless one came twice or its ballot is not there. */
function checkDecisions(decisions: readonly BallotDecision[], met: number): void {
  const left = decisions[met]
  if (!left) return
  if (decisions[met - 1]?.ballotId === left.ballotId) {
    throw new Error(`Ballot ${left.ballotId} was decided about twice`)
  }
  throw new Error(`There is a decision about an unknown ballot: ${left.ballotId}`)
}

/**
 * Enters a ballot with the entries it names and says whether any of them is in the running. A million
 * ballots mostly name the same category, so it is looked up only where it changes.
 */
function accountant(rules: Rules, lines: ReadonlyMap<number, Line>) {
  const byCategory = new Map(
    rules.categories.map(({ key }) => [
      key,
      new Map([...lines].filter(([, line]) => line.category === key)),
    ]),
  )
  let current: string | undefined
  let own: ReadonlyMap<number, Line> | undefined
  return (ballot: Ballot, verdict: Verdict | undefined): boolean => {
    let isCountable = false
    for (const category in ballot.choices) {
      if (category !== current) {
        current = category
        own = byCategory.get(category)
      }
      if (!own) throw new Error(`Ballot ${ballot.id} names an unknown category: ${category}`)
      const entry = ballot.choices[category]
      const line = entry === undefined ? undefined : own.get(entry)
      if (!line) throw new Error(`Ballot ${ballot.id} names entry ${entry}, not in ${category}`)
      add(line.account, verdict, !line.withdrawn)
      if (!line.withdrawn) isCountable = true
    }
    return isCountable
  }
}

function add(account: Account, verdict: Verdict | undefined, isCountable: boolean): void {
  if (verdict === 'not-counted') account.notCounted++
  else if (verdict === 'in-review') account.inReview++
  else if (isCountable) account.counted++
  else account.void++
}

function emptyAccount(): Account {
  return { counted: 0, notCounted: 0, inReview: 0, void: 0 }
}
