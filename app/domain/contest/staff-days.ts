import type { Timeline, TimelineStep } from './timeline.ts'
import { isWorkingDay, staffedDay, workingDaysBetween } from './working-days.ts'

/** How many whole working days the posters and the prizes take. */
export const gaps = { checkToVoting: 2, minutesToCeremony: 3 } as const

/** Steps at which somebody of the municipality has to be at work. */
export const staffSteps = [
  'entriesOpenAt',
  'checkEndAt',
  'judgingCloseAt',
  'reviewEndAt',
  'objectionsEndAt',
] as const satisfies readonly TimelineStep[]

export type StaffProblem =
  | { readonly kind: 'free-day'; readonly step: TimelineStep }
  | {
      readonly kind: 'short-gap'
      readonly earlier: TimelineStep
      readonly later: TimelineStep
      readonly days: number
    }

const distances: readonly (readonly [TimelineStep, TimelineStep, number])[] = [
  ['checkEndAt', 'votingOpenAt', gaps.checkToVoting],
  ['judgingCloseAt', 'ceremonyAt', gaps.minutesToCeremony],
  ['reviewEndAt', 'ceremonyAt', gaps.minutesToCeremony],
]

/**
 * What a timeline asks too much of the staff: a step that needs them on a free day, or fewer whole working
 * days than posters (two before the vote) and prizes (three before the ceremony) take.
 */
export function staffProblems(timeline: Timeline, timeZone: string): readonly StaffProblem[] {
  const free = staffSteps
    .filter(step => !isWorkingDay(staffedDay(timeline[step], timeZone)))
    .map(step => ({ kind: 'free-day', step }) as const)
  const short = distances
    .filter(
      ([earlier, later, days]) =>
        workingDaysBetween(timeline[earlier], timeline[later], timeZone) < days,
    )
    .map(([earlier, later, days]) => ({ kind: 'short-gap', earlier, later, days }) as const)
  return [...free, ...short]
}
