/** What organisers and the chair are written about the hour of publication. */
export const occasions = ['day-before', 'hours-before', 'held', 'overdue'] as const
export type Occasion = (typeof occasions)[number]

export function isOccasion(text: string): text is Occasion {
  return occasions.some(occasion => occasion === text)
}

const minute = 60_000
const hour = 60 * minute

/**
 * The letter that is due by the clock: one from a day before the hour of publication, one from two hours
 * before, and one when the results are still not out five minutes after it, within a day. Null between.
 */
export function noticeDue(
  resultsAt: Date,
  now: Date,
): Extract<Occasion, 'day-before' | 'hours-before' | 'overdue'> | null {
  const left = resultsAt.getTime() - now.getTime()
  if (left > 24 * hour || left <= -24 * hour) return null
  if (left > 2 * hour) return 'day-before'
  if (left > 0) return 'hours-before'
  return left <= -5 * minute ? 'overdue' : null
}

/** The span of hours of publication about which `noticeDue` has something to say at an instant. */
export function noticeSpan(now: Date): { readonly from: Date; readonly to: Date } {
  return {
    from: new Date(now.getTime() - 24 * hour),
    to: new Date(now.getTime() + 24 * hour),
  }
}
