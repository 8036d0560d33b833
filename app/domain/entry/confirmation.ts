import { type Decision, allowed, refused } from '../decision.ts'
import { type Facts, stateAt } from '../contest/state.ts'
import type { Timeline } from '../contest/timeline.ts'
import { codeLifeMs } from '../people/code.ts'
import { type EnterRefusal, uploadGraceMs } from './entry.ts'

/** How a shop asked an organiser to enter it. */
export const waysOfAsking = ['counter', 'telephone'] as const
export type WayOfAsking = (typeof waysOfAsking)[number]

/** An entry that its sender does not confirm is kept for 48 hours, one entered on behalf for 7 days. */
export const unconfirmedLifeMs = 48 * 3_600_000
export const onBehalfLifeMs = 7 * 86_400_000

type Sent = { readonly submittedAt: Date; readonly enteredById: string | null }

/**
 * The first instant at which an entry cannot be confirmed any more. Who sends it has 48 hours, but not
 * longer after the entries have closed than the last code runs; a shop entered on its behalf has 7 days,
 * but not beyond the end of the check.
 */
export function confirmUntil(timeline: Timeline, entry: Sent): Date {
  const sent = entry.submittedAt.getTime()
  return entry.enteredById === null
    ? earlier(
        sent + unconfirmedLifeMs,
        timeline.entriesCloseAt.getTime() + uploadGraceMs + codeLifeMs,
      )
    : earlier(sent + onBehalfLifeMs, timeline.checkEndAt.getTime())
}

/** When the code that is sent now to confirm an entry runs out. */
export function codeRunsOutAt(timeline: Timeline, entry: Sent, now: Date): Date {
  const until = confirmUntil(timeline, entry)
  return entry.enteredById === null ? earlier(now.getTime() + codeLifeMs, until.getTime()) : until
}

/** An entry may be confirmed, and a new code asked for, until that instant; never in a cancelled contest. */
export function mayConfirm(
  contest: Timeline & Facts,
  entry: Sent,
  now: Date,
): Decision<Extract<EnterRefusal, 'entries-closed'>> {
  const alive = stateAt(contest, now).phase !== 'cancelled'
  return alive && now < confirmUntil(contest, entry) ? allowed : refused('entries-closed')
}

function earlier(a: number, b: number): Date {
  return new Date(Math.min(a, b))
}
