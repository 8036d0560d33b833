import type { State } from '../contest/state.ts'
import { type Decision, allowed, refused } from '../decision.ts'
import { type EntryFacts, statusOf } from '../entry/entry.ts'

/** What may be wrong with a photo, in the order of the keys that choose it. */
export const photoReasons = ['people', 'children', 'plates', 'not-this-year', 'unreadable'] as const
export type PhotoReason = (typeof photoReasons)[number]

export function isPhotoReason(value: unknown): value is PhotoReason {
  return photoReasons.some(reason => reason === value)
}

/** The known ones of what was chosen, each once and in their order. */
export function reasonsFrom(chosen: readonly unknown[]): readonly PhotoReason[] {
  return photoReasons.filter(reason => chosen.includes(reason))
}

export type Verdict = 'good' | 'ask'
export type VerdictRefusal = 'reason-missing' | 'reason-chosen'

/** A photo is good without any reason, and asked about with at least one. */
export function isWholeVerdict(
  verdict: Verdict,
  reasons: readonly PhotoReason[],
): Decision<VerdictRefusal> {
  if (verdict === 'ask' && reasons.length === 0) return refused('reason-missing')
  return verdict === 'good' && reasons.length > 0 ? refused('reason-chosen') : allowed
}

export type PhotoCheckRefusal = 'entry-not-open' | 'contest-already-counted'

/** Photos are looked at while their entry is proven and in the running, and not any more after the count. */
export function mayCheckPhoto(entry: EntryFacts, state: State): Decision<PhotoCheckRefusal> {
  if (!['submitted', 'accepted'].includes(statusOf(entry))) return refused('entry-not-open')
  const over = ['counted', 'results', 'closed', 'cancelled'].includes(state.phase)
  return over ? refused('contest-already-counted') : allowed
}

type Queued = { readonly id: string; readonly check: object | null }

/** The first photo behind this one that nobody has looked at, or before it where none is behind. */
export function nextUnseen<P extends Queued>(
  photos: readonly P[],
  photoId: string | null,
): P | null {
  const here = photos.findIndex(({ id }) => id === photoId)
  const others = [...photos.slice(here + 1), ...photos.slice(0, Math.max(here, 0))]
  return others.find(({ check }) => check === null) ?? null
}

type Asked = { readonly reasons: readonly PhotoReason[]; readonly checkedAt: Date }

/**
 * Whether an owner is still to be asked about photos: something was found since the entry's last asking,
 * or there was none.
 */
export function isRequestDue(checks: readonly (Asked | null)[], lastAskedAt: Date | null): boolean {
  return checks.some(
    check =>
      check !== null &&
      check.reasons.length > 0 &&
      (lastAskedAt === null || lastAskedAt < check.checkedAt),
  )
}
