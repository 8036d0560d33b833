import type { Language } from '#app/domain/town/local-text.ts'
import { dateSentences, type Moment } from './date-sentences.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Dates as they stand in a sentence of the language, in a town's own time. */
export function datesIn(language: Language, timeZone: string) {
  const say = dateSentences[language]
  const clock = clockIn(timeZone)
  const momentOf = (instant: Date): Moment => {
    const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type))
    return {
      year: number('year'),
      month: number('month') - 1,
      day: number('day'),
      weekday: weekdays.indexOf(shown.get('weekday') ?? ''),
      hour: number('hour'),
      minute: number('minute'),
    }
  }

  return {
    /** "9. septembra 2026" */
    day: (instant: Date) => say.day(momentOf(instant)),
    /** "v sredo, 9. septembra 2026" */
    onDay: (instant: Date) => say.onDay(momentOf(instant)),
    /** "v sredo, 9. septembra 2026, ob 20.00" */
    onDayAt: (instant: Date) => say.onDayAt(momentOf(instant)),
    /** A closing instant by its last minute inside: "do vključno srede, 9. septembra 2026, do 23.59". */
    until: (close: Date) => {
      const isMidnight = (moment: Moment) => moment.hour === 0 && moment.minute === 0
      const first = momentOf(close)
      if (!isMidnight(first)) return say.until(first, false)
      const last = momentOf(new Date(close.getTime() - 60_000))
      return say.until(last, !isMidnight(last))
    },
    /** "9. 9. 2026, 20.00", to stand alone in a table. */
    short: (instant: Date) => say.short(momentOf(instant)),
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter takes longer than a page's dates; the towns' time zones are few. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}

export type Dates = ReturnType<typeof datesIn>

/** Texts in the language's alphabetical order: in Slovenian č after c, š after s, ž after z. */
export function sortedBy<T>(
  language: Language,
  items: readonly T[],
  name: (item: T) => string,
): readonly T[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return [...items].sort((a, b) => collator.compare(name(a), name(b)))
}
