import { Temporal } from 'temporal-polyfill'

/** The fixed work-free days of article 2 of Slovenia's Public Holidays and Work-Free Days Act (ZPDPD). */
const fixedDays: ReadonlySet<string> = new Set([
  '01-01',
  '01-02',
  '02-08',
  '04-27',
  '05-01',
  '05-02',
  '06-25',
  '08-15',
  '10-31',
  '11-01',
  '12-25',
  '12-26',
])

/**
 * Whether offices work on a day: no Saturday, no Sunday and no work-free day of the Act. Easter and Whit
 * Sunday are Sundays anyway; Easter Monday moves with Easter. Holidays on which people work are working days.
 */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5 || fixedDays.has(day.toString().slice(5))) return false
  return !day.equals(easterOf(day.year).add({ days: 1 }))
}

/** The first working day on a day or after it. */
export function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : workingDayFrom(day.add({ days: 1 }))
}

/** The last working day on a day or before it. */
export function workingDayUntil(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : workingDayUntil(day.subtract({ days: 1 }))
}

/** The first day after which a number of whole working days has passed since a day. */
export function afterWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const next = day.add({ days: 1 })
  if (count === 0) return next
  return afterWorkingDays(next, isWorkingDay(next) ? count - 1 : count)
}

/** The last day before which there are still a number of whole working days until a day. */
export function beforeWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const previous = day.subtract({ days: 1 })
  if (count === 0) return previous
  return beforeWorkingDays(previous, isWorkingDay(previous) ? count - 1 : count)
}

/** How many whole working days lie between two instants in a zone; counting stops at ten. */
export function workingDaysBetween(from: Date, to: Date, timeZone: string): number {
  const start = zoned(from, timeZone)
  const end = zoned(to, timeZone).toPlainDate()
  const midnight = start.startOfDay().epochMilliseconds === start.epochMilliseconds
  let day = start.toPlainDate().add({ days: midnight ? 0 : 1 })
  let count = 0
  while (count < 10 && Temporal.PlainDate.compare(day, end) < 0) {
    if (isWorkingDay(day)) count++
    day = day.add({ days: 1 })
  }
  return count
}

/** The day whose office hours an instant needs; the end of a day at 24.00 needs that very day's. */
export function staffedDay(instant: Date, timeZone: string): Temporal.PlainDate {
  return zoned(new Date(instant.getTime() - 1), timeZone).toPlainDate()
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}

/** Easter Sunday by the Gregorian computus. */
function easterOf(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}
