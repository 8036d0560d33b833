import type { State } from '../contest/state.ts'
import { type Decision, allowed, refused } from '../decision.ts'
import { type EntryFacts, statusOf } from '../entry/entry.ts'

export type ObjectionRefusal =
  | 'results-not-published'
  | 'objections-ended'
  | 'entry-not-in-the-contest'
  | 'objection-undecided'

/**
 * Whether an entrant may object now: from the publication to the end of the term, with an entry that takes
 * part, and while no earlier objection of the entry waits for its answer.
 */
export function mayObject(
  state: State,
  entry: EntryFacts & { readonly undecided: number },
): Decision<ObjectionRefusal> {
  if (state.phase === 'closed') return refused('objections-ended')
  if (state.phase !== 'results') return refused('results-not-published')
  const takesPart = statusOf(entry) === 'accepted' && entry.number !== null
  if (!takesPart) return refused('entry-not-in-the-contest')
  return entry.undecided === 0 ? allowed : refused('objection-undecided')
}

/** Voter data go on their day, and not before every objection is decided: they may be the proof. */
export function mayDeleteVoterData(
  contest: { readonly voterDataDeleteAt: Date; readonly undecidedObjections: number },
  now: Date,
): Decision<'too-early' | 'objections-undecided'> {
  if (now < contest.voterDataDeleteAt) return refused('too-early')
  return contest.undecidedObjections === 0 ? allowed : refused('objections-undecided')
}
