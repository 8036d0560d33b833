import type { DeskStatus } from '../entry/completion.ts'
import type { Contest } from './contest.ts'
import type { Rules } from './rules.ts'
import type { SeatState } from '../jury/seat-state.ts'
import type { State } from './state.ts'
import { type Desk, isNear } from './agenda.ts'

/** The entries that the rules ask for at least; with fewer than there are places not every place is given. */
export function entriesNeeded(rules: Rules): number {
  return Math.max(rules.awards.places, rules.eligibility.leastEntries)
}

/** The votes from which on they count for the total; none are asked for where the jury alone decides. */
export function votesNeeded(rules: Rules): number {
  return rules.public.share > 0 ? rules.public.quorum : 0
}

type Found = {
  readonly entries: readonly {
    readonly id: string
    readonly status: DeskStatus
    readonly number: number | null
  }[]
  /** Of each juror the state of the seat, and how many sheets are complete of how many. */
  readonly jurors: readonly {
    readonly state: SeatState
    readonly complete: number
    readonly left: number
    readonly all: number
  }[]
  /** How many complete sheets an entry has, by its number. */
  readonly sheetsOf: ReadonlyMap<number, number>
  readonly votes: number
  readonly mailUndelivered: number
  readonly objectionsUndecided: number
  readonly reportsWaiting: number
  readonly photosUnseen: number
  readonly holds: boolean
}

/** What the agenda looks at, counted from what was found on the desk at an instant. */
export function deskOf(
  contest: Pick<
    Contest,
    'rules' | 'numberedAt' | 'entriesCloseAt' | 'judgingCloseAt' | 'votingCloseAt'
  >,
  state: State,
  found: Found,
  now: Date,
): Desk {
  const { rules } = contest
  const { entries, jurors, sheetsOf } = found
  const many = (...statuses: readonly DeskStatus[]) =>
    entries.filter(({ status }) => statuses.includes(status)).length
  const running = entries.filter(({ status, number }) => status === 'accepted' && number !== null)
  const { sheetsPerEntry } = rules.jury
  return {
    entriesWaiting: many('submitted'),
    completionsOverdue: many('overdue'),
    entriesUndecided: many('submitted', 'asked', 'overdue'),
    entriesAccepted: many('accepted'),
    entriesNeeded: entriesNeeded(rules),
    numbered: contest.numberedAt !== null,
    mailUndelivered: found.mailUndelivered,
    objectionsUndecided: found.objectionsUndecided,
    reportsWaiting: found.reportsWaiting,
    photosUnseen: found.photosUnseen,
    jurors: jurors.length,
    jurorsUndeclared: jurors.filter(({ state }) => state === 'invited').length,
    jurorsBehind: jurors.filter(isBehind).length,
    sheetsPerEntry,
    entriesShortOfSheets: running.filter(
      ({ number }) => (sheetsOf.get(number ?? 0) ?? 0) < sheetsPerEntry,
    ).length,
    votesMissing: Math.max(0, votesNeeded(rules) - found.votes),
    holds: state.held || found.holds,
    entriesCloseNear: state.entriesOpen && isNear(contest.entriesCloseAt, now),
    lockNear: isNear(contest.judgingCloseAt, now),
    voteCloseNear: isNear(contest.votingCloseAt, now),
  }
}

/** Whether a juror at work has entries that are neither complete nor left for good. */
function isBehind({ state, complete, left, all }: Found['jurors'][number]): boolean {
  return state === 'declared' && complete + left < all
}
