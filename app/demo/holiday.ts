import { Temporal } from 'temporal-polyfill'
import { timelineOf } from '#app/domain/contest/preset-timeline.ts'
import { countAt, type Timeline } from '#app/domain/contest/timeline.ts'
import { after, hour } from './hours.ts'
import type { DemoState, Scene } from './scenes.ts'

/**
 * The holiday nearest to the scene's usual distance from today around which the contest is in its state
 * now, because free days put its dates off here and there.
 */
export function holidayFor(
  { state, holidayInDays }: Scene,
  now: Date,
  timeZone: string,
): Temporal.PlainDate {
  const usual = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: holidayInDays })
  const distances = Array.from({ length: 60 }, (_, step) => (step % 2 ? -1 : 1) * ((step + 1) >> 1))
  const fits = (holiday: Temporal.PlainDate) =>
    isIn(state, timelineOf('after-holiday', holiday, timeZone), now)
  const fitting = distances.map(days => usual.add({ days })).find(fits)
  if (!fitting) throw new Error(`No holiday puts a contest into ${state} now`)
  return fitting
}

/** Whether the state began long enough ago to have been played, and goes on for a while. */
function isIn(state: DemoState, timeline: Timeline, now: Date): boolean {
  const [from, until] = spanOf(state, timeline)
  return from < now && now < until
}

function spanOf(state: DemoState, timeline: Timeline): readonly [from: Date, until: Date] {
  const longAgo = new Date(0)
  const never = new Date(8.64e15)
  switch (state) {
    case 'draft':
    case 'announced':
      return [longAgo, after(timeline.entriesOpenAt, -24 * hour)]
    case 'check':
      return [after(timeline.entriesCloseAt, 4 * hour), after(timeline.votingOpenAt, -2 * hour)]
    case 'voting':
      return [after(timeline.votingOpenAt, 4 * hour), after(timeline.votingCloseAt, -24 * hour)]
    case 'counting':
    case 'counted':
      return [after(countAt(timeline), hour), after(timeline.resultsAt, -4 * hour)]
    case 'held':
      return [timeline.resultsAt, timeline.objectionsEndAt]
    case 'results':
      return [after(timeline.resultsAt, 4 * hour), timeline.objectionsEndAt]
    case 'closed':
      return [timeline.objectionsEndAt, never]
    case 'entries':
    case 'cancelled':
      return [after(timeline.entriesOpenAt, 4 * hour), after(timeline.entriesCloseAt, -24 * hour)]
    default:
      return state satisfies never
  }
}
