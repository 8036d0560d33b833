import { earliest, isResultDue, nextChangeByClock } from '#app/domain/contest/freshness.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { PublicChange } from '#app/platform/public-changes.ts'
import type { AppContext } from '../context.ts'

/**
 * What a public answer is made from: one contest with its town, a town with its contests, or, with no
 * town, whatever the installation has. The contests are those whose state it tells.
 */
export type Source =
  | { readonly contest: Contest }
  | { readonly town: Town; readonly contests: readonly Contest[] }
  | { readonly contests: readonly Contest[] }

/**
 * Says in a public loader what its answer is made from, so that its bytes may be kept until that changes:
 * by a use case that raises the contest's public version, or by the clock. An answer of which nobody says
 * it is never kept.
 */
export function keepWhileUnchanged(context: Pick<AppContext, 'noteSource'>, source: Source): void {
  context.noteSource(source)
}

export type Lifetime = {
  readonly from: Date
  /** The first instant at which the answer may be another one; null when only a change can make it so. */
  readonly until: Date | null
  readonly scopes: readonly Scope[]
}

/** Whose changes touch an answer: a contest's, a whole town's, or with no town everybody's. */
type Scope = { readonly townId: string | null; readonly contestId: string | null }

/**
 * How long an answer holds that was begun at an instant; null when it must not be kept. The instant is that
 * of its beginning, so that no reading of the clock while it was made lies before it.
 */
export function lifetimeOf(from: Date, sources: readonly Source[]): Lifetime | null {
  const contests = sources.flatMap(contestsOf)
  if (sources.length === 0 || contests.some(contest => isResultDue(contest, from))) return null
  const changes = contests.flatMap(contest => nextChangeByClock(contest, from) ?? [])
  return { from, until: earliest(changes), scopes: sources.map(scopeOf) }
}

export function holdsAt({ from, until }: Lifetime, now: Date): boolean {
  return from <= now && (until === null || now < until)
}

/** Whether an answer may look different after a change. */
export function isTouchedBy(change: PublicChange, { scopes }: Lifetime): boolean {
  return scopes.some(({ townId, contestId }) => {
    if (townId === null) return true
    if (townId !== change.townId) return false
    return contestId === null || change.contestId === null || contestId === change.contestId
  })
}

function scopeOf(source: Source): Scope {
  if ('contest' in source) {
    return { townId: source.contest.town.id, contestId: source.contest.id }
  }
  return { townId: 'town' in source ? source.town.id : null, contestId: null }
}

function contestsOf(source: Source): readonly Contest[] {
  return 'contest' in source ? [source.contest] : source.contests
}
