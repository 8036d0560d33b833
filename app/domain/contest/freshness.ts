import { isPublicationHour } from '../result/publish-now.ts'
import type { Facts } from './state.ts'
import { countAt, type Timeline, timelineSteps } from './timeline.ts'

/**
 * The first instant after the given one at which what the public sees of a contest may change by the clock
 * alone; null when its timeline has none ahead.
 */
export function nextChangeByClock(contest: Timeline, since: Date): Date | null {
  const instants = [...timelineSteps.map(step => contest[step]), countAt(contest)]
  return earliest(instants.filter(instant => instant > since))
}

/** The earliest of some instants; null when there is none. */
export function earliest(instants: readonly Date[]): Date | null {
  if (instants.length === 0) return null
  return new Date(Math.min(...instants.map(instant => instant.getTime())))
}

/**
 * Whether the hour of publication has come and the results have not, so that they may be there at any
 * moment. A hold by hand and a cancellation say for themselves when they end.
 */
export function isResultDue(
  contest: Timeline & Facts & { readonly publishNowAt: Date | null },
  now: Date,
): boolean {
  const { callPublishedAt, resultPublishedAt, heldAt, cancelledAt } = contest
  if (!callPublishedAt || resultPublishedAt || heldAt || cancelledAt) return false
  return isPublicationHour(contest, now)
}
