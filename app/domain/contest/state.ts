import { countAt, type Timeline, type TimelineStep } from './timeline.ts'

/** What has happened to a contest, as the database recorded it. */
export type Facts = {
  readonly callPublishedAt: Date | null
  readonly countedAt: Date | null
  readonly resultPublishedAt: Date | null
  readonly heldAt: Date | null
  readonly cancelledAt: Date | null
}

export type Phase =
  | 'draft'
  | 'announced'
  | 'entries'
  | 'check'
  | 'voting'
  | 'counting'
  | 'counted'
  | 'results'
  | 'closed'
  | 'cancelled'

export type NextStep = { readonly step: TimelineStep | 'countAt'; readonly at: Date }

export type State = {
  readonly phase: Phase
  readonly held: boolean
  readonly entriesOpen: boolean
  readonly votingOpen: boolean
  readonly judgingOpen: boolean
  /** The next instant at which this answer changes by the clock alone. */
  readonly next: NextStep | null
}

/**
 * The only judge of what may happen in a contest at an instant. Intervals are half-open: an opening
 * instant is inside, a closing one outside. A draft or cancelled contest is open for nothing.
 */
export function stateAt(contest: Timeline & Facts, now: Date): State {
  const phase = phaseAt(contest, now)
  const alive = phase !== 'draft' && phase !== 'cancelled'
  return {
    phase,
    held: alive && contest.heldAt !== null && contest.resultPublishedAt === null,
    entriesOpen: alive && within(now, contest.entriesOpenAt, contest.entriesCloseAt),
    votingOpen: alive && within(now, contest.votingOpenAt, contest.votingCloseAt),
    judgingOpen: alive && within(now, contest.judgingOpenAt, contest.judgingCloseAt),
    next: alive ? nextStep(contest, now) : null,
  }
}

/**
 * Contests in the order in which a visitor cares: those under way by their next step, then those that are
 * over, the last to have had its results first.
 */
export function byUrgency<C extends Timeline & Facts>(
  contests: readonly C[],
  now: Date,
): readonly C[] {
  const over = (contest: C) => contest.resultPublishedAt !== null || contest.cancelledAt !== null
  const rank = (contest: C) =>
    over(contest)
      ? -contest.resultsAt.getTime()
      : (stateAt(contest, now).next?.at ?? contest.resultsAt).getTime()
  return contests.toSorted((a, b) => Number(over(a)) - Number(over(b)) || rank(a) - rank(b))
}

function phaseAt(contest: Timeline & Facts, now: Date): Phase {
  if (contest.cancelledAt) return 'cancelled'
  if (!contest.callPublishedAt) return 'draft'
  if (contest.resultPublishedAt) return now < contest.objectionsEndAt ? 'results' : 'closed'
  if (contest.countedAt) return 'counted'
  if (now < contest.entriesOpenAt) return 'announced'
  if (now < contest.entriesCloseAt) return 'entries'
  if (now < firstOf(contest.votingOpenAt, contest.judgingOpenAt)) return 'check'
  if (now < lastOf(contest.votingCloseAt, contest.judgingCloseAt)) return 'voting'
  return 'counting'
}

function nextStep(contest: Timeline & Facts, now: Date): NextStep | null {
  const steps: NextStep[] = [
    ...timedSteps.map(step => ({ step, at: contest[step] })),
    { step: 'countAt', at: countAt(contest) },
  ]
  const ahead = steps.filter(({ at }) => at > now).sort((a, b) => a.at.getTime() - b.at.getTime())
  return ahead[0] ?? null
}

const timedSteps = [
  'entriesOpenAt',
  'entriesCloseAt',
  'checkEndAt',
  'votingOpenAt',
  'votingCloseAt',
  'judgingOpenAt',
  'judgingCloseAt',
  'ceremonyAt',
  'resultsAt',
  'objectionsEndAt',
] as const satisfies readonly TimelineStep[]

function within(now: Date, from: Date, until: Date): boolean {
  return from <= now && now < until
}

function firstOf(a: Date, b: Date): Date {
  return a < b ? a : b
}

function lastOf(a: Date, b: Date): Date {
  return a > b ? a : b
}
