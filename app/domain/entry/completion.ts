import type { Temporal } from 'temporal-polyfill'
import type { Timeline } from '../contest/timeline.ts'
import { dayAt, dayOf, instantOf } from '../town/zoned-time.ts'
import { type EntryFacts, type EntryStatus, statusOf } from './entry.ts'

/** What an owner was asked to complete, as the last asking has it. */
export type Completion = {
  readonly text: string
  readonly askedAt: Date
  readonly dueAt: Date
  readonly answeredAt: Date | null
}

/** Where an entry stands for the desk, which sees whether it waits for the owner or for the check. */
export type DeskStatus = EntryStatus | 'asked' | 'overdue'

export const deskStatuses = [
  'unconfirmed',
  'submitted',
  'overdue',
  'asked',
  'accepted',
  'rejected',
  'withdrawn',
] as const satisfies readonly DeskStatus[]

/**
 * An undecided entry is "asked" until its owner answers and "overdue" from the first instant after the
 * deadline; answered, it waits for the check again.
 */
export function deskStatusOf(
  entry: EntryFacts,
  asking: Pick<Completion, 'dueAt' | 'answeredAt'> | null,
  now: Date,
): DeskStatus {
  const status = statusOf(entry)
  if (status !== 'submitted' || !asking || asking.answeredAt) return status
  return now < asking.dueAt ? 'asked' : 'overdue'
}

/** Whether it is the organiser's turn: the entry is undecided and no answer of the owner is awaited. */
export function waitsForCheck(status: DeskStatus): boolean {
  return status === 'submitted' || status === 'overdue'
}

export type CompletionDueRefusal = 'completion-due-past' | 'completion-due-late'
export type CompletionDue =
  | { readonly allowed: true; readonly dueAt: Date }
  | { readonly allowed: false; readonly reason: CompletionDueRefusal }

type Check = Pick<Timeline, 'checkEndAt' | 'judgingCloseAt'> & { readonly timeZone: string }

/**
 * The deadline at the end of a day, or where the check ends earlier on that day, then. It must lie ahead
 * and not after the end of the check; of an entry that is checked later, not after the sheets' lock.
 */
export function completionDue(day: Temporal.PlainDate, check: Check, now: Date): CompletionDue {
  const limit = limitOf(check, now)
  const endOfDay = instantOf(day, '24:00', check.timeZone)
  const dueAt = endOfDay < limit ? endOfDay : limit
  if (dueAt <= now || endOfDay <= now) return { allowed: false, reason: 'completion-due-past' }
  const late = day.toString() > lastDay(check, now)
  return late ? { allowed: false, reason: 'completion-due-late' } : { allowed: true, dueAt }
}

/** The day that is proposed: the third from today, or the last possible one where that is earlier. */
export function proposedDueDay(check: Check, now: Date): string {
  const today = dayOf(dayAt(now, check.timeZone))
  const third = today?.add({ days: 3 }).toString() ?? ''
  const last = lastDay(check, now)
  return third < last ? third : last
}

function lastDay(check: Check, now: Date): string {
  return dayAt(new Date(limitOf(check, now).getTime() - 1), check.timeZone)
}

function limitOf({ checkEndAt, judgingCloseAt }: Check, now: Date): Date {
  return now < checkEndAt ? checkEndAt : judgingCloseAt
}
