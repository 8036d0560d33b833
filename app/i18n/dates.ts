import type { Language } from '#app/domain/town/local-text.ts'

const months = {
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  en: 'January February March April May June July August September October November December',
} as const
const daysOn = {
  sl: 'ponedeljek torek sredo četrtek petek soboto nedeljo',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
} as const
const daysUntil = {
  sl: 'ponedeljka torka srede četrtka petka sobote nedelje',
  en: daysOn.en,
} as const

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Dates as they stand in a sentence of the language, in a town's own time. Intl gives Slovenian months
 * only in the nominative, so the genitive is spelled out here.
 */
export function datesIn(language: Language, timeZone: string) {
  const word = (words: Readonly<Record<Language, string>>, index: number) =>
    words[language].split(' ')[index] ?? ''

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
  const parts = (instant: Date) => {
    const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type))
    const [hour, minute] = [number('hour'), number('minute')]
    const minutes = String(minute).padStart(2, '0')
    return {
      ...(language === 'sl'
        ? { day: `${number('day')}. `, time: `${hour}.${minutes}` }
        : { day: `${number('day')} `, time: `${String(hour).padStart(2, '0')}:${minutes}` }),
      month: word(months, number('month') - 1),
      numericMonth: number('month'),
      year: String(number('year')),
      weekday: weekdays.indexOf(shown.get('weekday') ?? ''),
      midnight: hour === 0 && minute === 0,
    }
  }
  const dayMonthYear = (instant: Date) => {
    const { day, month, year } = parts(instant)
    return `${day}${month} ${year}`
  }

  return {
    /** "9. septembra 2026" */
    day: dayMonthYear,
    /** "v sredo, 9. septembra 2026" */
    onDay: (instant: Date) => {
      const weekday = word(daysOn, parts(instant).weekday)
      return `${language === 'sl' ? 'v' : 'on'} ${weekday}, ${dayMonthYear(instant)}`
    },
    /** "v sredo, 9. septembra 2026, ob 20.00" */
    onDayAt: (instant: Date) => {
      const { weekday, time } = parts(instant)
      return language === 'sl'
        ? `v ${word(daysOn, weekday)}, ${dayMonthYear(instant)}, ob ${time}`
        : `on ${word(daysOn, weekday)}, ${dayMonthYear(instant)}, at ${time}`
    },
    /** A closing instant by its last minute inside: "do vključno srede, 9. septembra 2026, do 23.59". */
    until: (close: Date) => {
      const last = parts(close).midnight ? new Date(close.getTime() - 60_000) : close
      const { weekday, time, midnight } = parts(last)
      const whole = last !== close && !midnight
      if (language === 'sl') {
        const inclusive = whole ? 'vključno ' : ''
        return `do ${inclusive}${word(daysUntil, weekday)}, ${dayMonthYear(last)}, do ${time}`
      }
      const inclusive = whole ? ' inclusive' : ''
      return `until ${word(daysUntil, weekday)}, ${dayMonthYear(last)}${inclusive}, ${time}`
    },
    /** "9. 9. 2026, 20.00", to stand alone in a table. */
    short: (instant: Date) => {
      const { day, month, numericMonth, year, time } = parts(instant)
      return language === 'sl'
        ? `${day}${numericMonth}. ${year}, ${time}`
        : `${day}${month.slice(0, 3)} ${year}, ${time}`
    },
  }
}

export type Dates = ReturnType<typeof datesIn>

/** Texts in the language's alphabetical order: č after c, š after s, ž after z. */
export function sortedBy<T>(
  language: Language,
  items: readonly T[],
  name: (item: T) => string,
): readonly T[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return [...items].sort((a, b) => collator.compare(name(a), name(b)))
}
