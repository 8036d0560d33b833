import { type Decision, allowed, refused } from '../decision.ts'
import { type Facts, stateAt } from '../contest/state.ts'
import type { Timeline } from '../contest/timeline.ts'
import { type EntryFacts, statusOf, uploadGraceMs } from './entry.ts'

export type EditRefusal = 'entry-not-open' | 'editing-closed'

/**
 * An owner may change an entry that is in the running until the check ends, and longer while the organiser
 * waits for its completion: until the first instant of that deadline.
 */
export function mayEditEntry(
  entry: EntryFacts & { readonly completionDueAt: Date | null },
  contest: Timeline & Facts,
  now: Date,
): Decision<EditRefusal> {
  const { phase } = stateAt(contest, now)
  const standing = ['submitted', 'accepted'].includes(statusOf(entry))
  if (!standing || phase === 'draft' || phase === 'cancelled') return refused('entry-not-open')
  const { completionDueAt } = entry
  const asked = completionDueAt !== null && now < completionDueAt
  return now < contest.checkEndAt || asked ? allowed : refused('editing-closed')
}

/**
 * The same for a change whose sending takes a while: what counts is when it began, and it may run up to 60
 * seconds beyond the deadline.
 */
export function mayFinishEditing(
  entry: Parameters<typeof mayEditEntry>[0],
  contest: Timeline & Facts,
  { begunAt, now }: { readonly begunAt: Date; readonly now: Date },
): Decision<EditRefusal> {
  const latest = Math.max(begunAt.getTime(), now.getTime() - uploadGraceMs)
  return mayEditEntry(entry, contest, new Date(latest))
}

export type CategoryRefusal = 'category-unknown' | 'category-fixed'

/** Another category may be chosen until the entry has its number, since ballots name both together. */
export function mayChooseCategory(
  entry: { readonly number: number | null; readonly category: string },
  chosen: string,
  known: readonly { readonly key: string }[],
): Decision<CategoryRefusal> {
  if (!known.some(({ key }) => key === chosen)) return refused('category-unknown')
  const changed = chosen !== entry.category
  return changed && entry.number !== null ? refused('category-fixed') : allowed
}

export type WithdrawRefusal = 'entry-not-open' | 'contest-already-counted'

/** An owner may withdraw an entry that was not turned away until the contest is counted. */
export function mayWithdraw(
  entry: EntryFacts,
  contest: Timeline & Facts,
  now: Date,
): Decision<WithdrawRefusal> {
  if (!['submitted', 'accepted'].includes(statusOf(entry))) return refused('entry-not-open')
  const { phase } = stateAt(contest, now)
  const over = ['counted', 'results', 'closed', 'cancelled'].includes(phase)
  return over ? refused('contest-already-counted') : allowed
}
