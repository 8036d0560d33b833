/** The days of a week as opening hours name them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export type OpeningDay = { readonly day: Weekday; readonly open: string }

/** Whether opening hours have been given at all. */
export function isOpeningKnown(hours: readonly string[]): boolean {
  return hours.some(line => line !== '')
}

/** Seven days with what stands at the door, empty for a closed day; no days when nobody has said. */
export function openingDays(hours: readonly string[]): readonly OpeningDay[] {
  if (!isOpeningKnown(hours)) return []
  return weekdays.map((day, index) => ({ day, open: hours[index] ?? '' }))
}
