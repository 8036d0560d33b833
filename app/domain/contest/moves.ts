import { Temporal } from 'temporal-polyfill'
import { allowed, type Decision, refused } from '../decision.ts'
import type { Facts } from './state.ts'
import {
  codeGraceMs,
  collide,
  orders,
  problemsOfTimeline,
  type Timeline,
  timelineSteps,
  type TimelineStep,
} from './timeline.ts'

/** Why an instant is moved; "other" is said in words. */
export const moveReasons = ['weather', 'too-few-entries', 'technical', 'other'] as const
export type MoveReason = (typeof moveReasons)[number]

export type Moves = { readonly [step in TimelineStep]?: Date }
export type Move = { readonly step: TimelineStep; readonly from: Date; readonly to: Date }

/**
 * The timeline with some steps moved and, as far, those after them that would collide. The terms for
 * objections and for voters' data keep their length: they move with the results.
 */
export function withMoves(timeline: Timeline, moves: Moves, timeZone: string): Timeline {
  const moved = { ...timeline, ...moves }
  const follow = (earlier: TimelineStep, later: TimelineStep) => {
    if (moves[later]) return
    const span = { from: timeline[earlier], to: moved[earlier] }
    const put = movedAsFar(timeline[later], span, timeZone)
    if (put > moved[later]) moved[later] = put
  }
  for (const [earlier, later] of orders) {
    const comes = later === 'objectionsEndAt' || later === 'voterDataDeleteAt'
    const late = earlier === 'votingCloseAt' && later === 'ceremonyAt' && codesRunOutAfter(moved)
    if (comes || late || collide(moved, earlier, later)) follow(earlier, later)
  }
  return moved
}

/** The ceremony and the latest hour of the results put off together, to a new instant of the ceremony. */
export function postponedTo(timeline: Timeline, ceremonyAt: Date, timeZone: string): Timeline {
  const span = { from: timeline.ceremonyAt, to: ceremonyAt }
  const resultsAt = movedAsFar(timeline.resultsAt, span, timeZone)
  return withMoves(timeline, { ceremonyAt, resultsAt }, timeZone)
}

/** The ceremony's instant a number of days later, at the same hour of the wall clock. */
export function daysLater(instant: Date, days: number, timeZone: string): Date {
  return dateOf(zoned(instant, timeZone).add({ days }))
}

/** The steps that stand elsewhere than before, in the order of the timeline. */
export function movesBetween(before: Timeline, after: Timeline): readonly Move[] {
  return timelineSteps
    .filter(step => before[step].getTime() !== after[step].getTime())
    .map(step => ({ step, from: before[step], to: after[step] }))
}

export type MoveRefusal =
  | 'call-not-published'
  | 'contest-cancelled'
  | 'results-published'
  | 'nothing-moved'
  | 'step-is-past'
  | 'step-moved-forward'
  | 'steps-collide'

/**
 * Whether the dates of a published call may be moved so: each step is still ahead and goes to a later
 * instant only, and the timeline stays in order. Once the results are out, nothing moves.
 */
export function mayMove(
  contest: Timeline & Facts,
  after: Timeline,
  now: Date,
): Decision<MoveRefusal> {
  if (contest.cancelledAt) return refused('contest-cancelled')
  if (!contest.callPublishedAt) return refused('call-not-published')
  if (contest.resultPublishedAt) return refused('results-published')
  const moves = movesBetween(contest, after)
  if (moves.length === 0) return refused('nothing-moved')
  if (moves.some(({ from }) => from <= now)) return refused('step-is-past')
  if (moves.some(({ from, to }) => to < from)) return refused('step-moved-forward')
  return problemsOfTimeline(after).length > 0 ? refused('steps-collide') : allowed
}

function codesRunOutAfter({ votingCloseAt, ceremonyAt }: Timeline): boolean {
  return votingCloseAt.getTime() + codeGraceMs > ceremonyAt.getTime()
}

/** Days are days of the calendar, so that 11.00 stays 11.00 when the clocks change. */
function movedAsFar(
  instant: Date,
  { from, to }: { readonly from: Date; readonly to: Date },
  timeZone: string,
): Date {
  const span = zoned(from, timeZone).until(zoned(to, timeZone), { largestUnit: 'day' })
  return dateOf(zoned(instant, timeZone).add(span))
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}

function dateOf(zonedTime: Temporal.ZonedDateTime): Date {
  return new Date(zonedTime.epochMilliseconds)
}
