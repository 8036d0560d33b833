import { Temporal } from 'temporal-polyfill'

/** The instant of a wall time on a day in a zone. "24:00" is the first instant of the next day. */
export function instantOf(day: Temporal.PlainDate, wallTime: string, timeZone: string): Date {
  const endOfDay = wallTime === '24:00'
  const plain = (endOfDay ? day.add({ days: 1 }) : day).toPlainDateTime(
    Temporal.PlainTime.from(endOfDay ? '00:00' : wallTime),
  )
  return new Date(plain.toZonedDateTime(timeZone).epochMilliseconds)
}

/** The calendar day written as 2026-09-20, or null when the text is not an existing day. */
export function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The calendar day of an instant in a zone, written as 2026-09-20. */
export function dayAt(instant: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    timeZone,
  )
  return zoned.toPlainDate().toString()
}

/** The time of the wall clock at an instant in a zone, written as 09:00. */
export function wallTimeAt(instant: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    timeZone,
  )
  return zoned.toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The instant of a day and a time as they were typed; null when either is none. */
export function instantTyped(day: string, time: string, timeZone: string): Date | null {
  const date = dayOf(day)
  if (!date || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return instantOf(date, time, timeZone)
}
