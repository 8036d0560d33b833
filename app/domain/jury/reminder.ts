const hour = 3_600_000

/** When jurors who have not signed off are written to: so many hours before the sheets are locked. */
export const jurorReminders = [
  { kind: 'juror-reminder-48', ms: 48 * hour },
  { kind: 'juror-reminder-4', ms: 4 * hour },
] as const

/** The reminder due at an instant before the lock: the last whose hour has come, or none. */
export function reminderDue(judgingCloseAt: Date, now: Date) {
  const left = judgingCloseAt.getTime() - now.getTime()
  if (left <= 0) return null
  return jurorReminders.findLast(({ ms }) => left <= ms)?.kind ?? null
}
