import type { Rules } from '../contest/rules.ts'
import type { CountedEntry } from './entries.ts'
import { type FindBallot, finderOf } from './find-ballot.ts'
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
type Line = Account & { readonly withdrawn: boolean }
type Lines = ReadonlyMap<string, ReadonlyMap<number, Line>>

type TallyInput = {
  readonly entries: ReadonlyMap<number, CountedEntry>
  readonly ballots: readonly Ballot[]
  readonly decisions: readonly BallotDecision[]
}

/**
 * Puts every ballot into one account. A decision comes first; a ballot that names nobody in the running
 * is void; any other counts once, however many categories it names. An entry's account holds the ballots
 * that name it. Throws for what cannot have been cast.
 */
export function tallyBallots(rules: Rules, { entries, ballots, decisions }: TallyInput): Tally {
  const lines = new Map<number, Line>(
    [...entries].map(([number, { withdrawn }]) => [number, { withdrawn, ...emptyAccount() }]),
  )
  const byCategory: Lines = new Map(
    rules.categories.map(({ key }) => [
      key,
      new Map([...lines].filter(([number]) => entries.get(number)?.category === key)),
    ]),
  )
  const findBallot = finderOf(ballots)
  const total = enterAll(ballots, byCategory)
  let countableInReview = 0
  for (const { ballot, verdict } of decidedBallots(findBallot, decisions)) {
    const isCountable = move(ballot, { verdict, byCategory, total })
    if (isCountable && verdict === 'in-review') countableInReview++
  }
  const accounts = [...lines].map(([entry, line]) => ({ entry, ...sumOfAccounts(line, empty) }))
  return { ballots: { ...total, entries: accounts }, countableInReview }
}

/**
 * Enters every ballot as if nothing were decided. A million ballots mostly name the same category, so it
 * is looked up only where it changes.
 */
function enterAll(ballots: readonly Ballot[], byCategory: Lines): Account {
  let [counted, voided] = [0, 0]
  let current: string | undefined
  let lines: ReadonlyMap<number, Line> | undefined
  for (const ballot of ballots) {
    let isCountable = false
    for (const category in ballot.choices) {
      if (category !== current) {
        current = category
        lines = byCategory.get(category)
      }
      const line = lines?.get(ballot.choices[category] ?? 0)
      if (!line) throw strayBallot(ballot, category, byCategory)
      if (line.withdrawn) line.void++
      else {
        line.counted++
        isCountable = true
      }
    }
    if (isCountable) counted++
    else voided++
  }
  return { ...emptyAccount(), counted, void: voided }
}

/** Moves a ballot to the account of its verdict; whether it would have counted. */
function move(
  ballot: Ballot,
  to: {
    readonly verdict: BallotDecision['verdict']
    readonly byCategory: Lines
    readonly total: Account
  },
): boolean {
  const account = to.verdict === 'in-review' ? 'inReview' : 'notCounted'
  const named = Object.entries(ballot.choices).flatMap(
    ([category, entry]) => to.byCategory.get(category)?.get(entry) ?? [],
  )
  for (const line of named) {
    line[line.withdrawn ? 'void' : 'counted']--
    line[account]++
  }
  const isCountable = named.some(({ withdrawn }) => !withdrawn)
  to.total[isCountable ? 'counted' : 'void']--
  to.total[account]++
  return isCountable
}

function decidedBallots(find: FindBallot, decisions: readonly BallotDecision[]) {
  const decided = new Set<string>()
  return decisions.map(({ ballotId, verdict }) => {
    if (decided.has(ballotId)) throw new Error(`Ballot ${ballotId} was decided about twice`)
    decided.add(ballotId)
    const ballot = find(ballotId)
    if (!ballot) throw new Error(`There is a decision about an unknown ballot: ${ballotId}`)
    return { ballot, verdict }
  })
}

function strayBallot({ id, choices }: Ballot, category: string, byCategory: Lines): Error {
  return byCategory.has(category)
    ? new Error(`Ballot ${id} names entry ${choices[category]}, not in ${category}`)
    : new Error(`Ballot ${id} names an unknown category: ${category}`)
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

const empty: Readonly<Account> = emptyAccount()

function sumOfAccounts(one: Readonly<Account>, other: Readonly<Account>): Account {
  return {
    counted: one.counted + other.counted,
    notCounted: one.notCounted + other.notCounted,
    inReview: one.inReview + other.inReview,
    void: one.void + other.void,
  }
}

function emptyAccount(): Account {
  return { counted: 0, notCounted: 0, inReview: 0, void: 0 }
}
