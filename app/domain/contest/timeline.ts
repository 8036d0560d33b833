/** The instants of a contest's life. Each "close" is the first instant outside. */
export type Timeline = {
  readonly entriesOpenAt: Date
  readonly entriesCloseAt: Date
  readonly checkEndAt: Date
  readonly votingOpenAt: Date
  readonly votingCloseAt: Date
  readonly judgingOpenAt: Date
  readonly judgingCloseAt: Date
  readonly reviewEndAt: Date
  readonly ceremonyAt: Date
  readonly resultsAt: Date
  readonly objectionsEndAt: Date
  readonly voterDataDeleteAt: Date
}

export const timelineSteps = [
  'entriesOpenAt',
  'entriesCloseAt',
  'checkEndAt',
  'votingOpenAt',
  'votingCloseAt',
  'judgingOpenAt',
  'judgingCloseAt',
  'reviewEndAt',
  'ceremonyAt',
  'resultsAt',
  'objectionsEndAt',
  'voterDataDeleteAt',
] as const satisfies readonly (keyof Timeline)[]
export type TimelineStep = (typeof timelineSteps)[number]

/** A code sent before voting closes may still be used this long after it closes. */
export const codeGraceMs = 30 * 60_000

/** The instant of the count: the latest of the last code running out, the sheets' lock and the review. */
export function countAt(timeline: Timeline): Date {
  const instants = [
    timeline.votingCloseAt.getTime() + codeGraceMs,
    timeline.judgingCloseAt.getTime(),
    timeline.reviewEndAt.getTime(),
  ]
  return new Date(Math.max(...instants))
}

export type TimelineProblem = { readonly earlier: TimelineStep; readonly later: TimelineStep }

/** Which step comes before which, the earlier pairs first. */
export const orders: readonly (readonly [TimelineStep, TimelineStep])[] = [
  ['entriesOpenAt', 'entriesCloseAt'],
  ['entriesCloseAt', 'checkEndAt'],
  ['checkEndAt', 'votingOpenAt'],
  ['checkEndAt', 'judgingOpenAt'],
  ['votingOpenAt', 'votingCloseAt'],
  ['judgingOpenAt', 'judgingCloseAt'],
  ['votingCloseAt', 'ceremonyAt'],
  ['judgingCloseAt', 'ceremonyAt'],
  ['reviewEndAt', 'ceremonyAt'],
  ['ceremonyAt', 'resultsAt'],
  ['resultsAt', 'objectionsEndAt'],
  ['objectionsEndAt', 'voterDataDeleteAt'],
]

const mayCoincide = new Set<TimelineStep>(['votingOpenAt', 'judgingOpenAt', 'resultsAt'])

/**
 * Pairs of steps that stand in the wrong order. Voting and judging may open the instant the check ends,
 * results may come out with the ceremony; every other pair needs time between. The count comes before
 * the ceremony.
 */
export function problemsOfTimeline(timeline: Timeline): readonly TimelineProblem[] {
  const problems = orders
    .filter(([earlier, later]) => collide(timeline, earlier, later))
    .map(([earlier, later]) => ({ earlier, later }))
  const countedTooLate = countAt(timeline) > timeline.ceremonyAt
  if (problems.length === 0 && countedTooLate) {
    return [{ earlier: 'votingCloseAt', later: 'ceremonyAt' }]
  }
  return problems
}

/** Whether a step that comes later stands too early for the one before it. */
export function collide(timeline: Timeline, earlier: TimelineStep, later: TimelineStep): boolean {
  const gap = timeline[later].getTime() - timeline[earlier].getTime()
  return mayCoincide.has(later) ? gap < 0 : gap <= 0
}
