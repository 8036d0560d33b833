import type { Language } from '#app/domain/town/local-text.ts'

/** An instant on a town's clock. Months count from 0, weekdays from Monday as 0. */
export type Moment = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
}

/** How a language puts a date into a sentence, with whatever prepositions and endings that takes. */
type Sentences = {
  readonly day: (moment: Moment) => string
  readonly onDay: (moment: Moment) => string
  readonly onDayAt: (moment: Moment) => string
  /** Up to a minute; of a whole day it is said that the day itself is inside. */
  readonly until: (moment: Moment, wholeDay: boolean) => string
  readonly short: (moment: Moment) => string
}

const listed = (words: string) => (index: number) => words.split(' ')[index] ?? ''
const padded = (number: number) => String(number).padStart(2, '0')
const withDot = ({ hour, minute }: Moment) => `${hour}.${padded(minute)}`
const withColon = ({ hour, minute }: Moment) => `${padded(hour)}:${padded(minute)}`

const slovenian = sentencesOf(() => {
  // Intl gives Slovenian months and days only in the nominative; sentences ask for other cases.
  const month = listed(
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  )
  const on = listed('ponedeljek torek sredo četrtek petek soboto nedeljo')
  const until = listed('ponedeljka torka srede četrtka petka sobote nedelje')
  const day = (at: Moment) => `${at.day}. ${month(at.month)} ${at.year}`
  return {
    day,
    onDay: at => `v ${on(at.weekday)}, ${day(at)}`,
    onDayAt: at => `v ${on(at.weekday)}, ${day(at)}, ob ${withDot(at)}`,
    until: (at, wholeDay) =>
      `do ${wholeDay ? 'vključno ' : ''}${until(at.weekday)}, ${day(at)}, do ${withDot(at)}`,
    short: at => `${at.day}. ${at.month + 1}. ${at.year}, ${withDot(at)}`,
  }
})

const english = sentencesOf(() => {
  const month = listed(
    'January February March April May June July August September October November December',
  )
  const weekday = listed('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
  const day = (at: Moment) => `${at.day} ${month(at.month)} ${at.year}`
  const named = (at: Moment) => `${weekday(at.weekday)}, ${day(at)}`
  return {
    day,
    onDay: at => `on ${named(at)}`,
    onDayAt: at => `on ${named(at)}, at ${withColon(at)}`,
    until: (at, wholeDay) => `until ${named(at)}${wholeDay ? ' inclusive' : ''}, ${withColon(at)}`,
    short: at => `${at.day} ${month(at.month).slice(0, 3)} ${at.year}, ${withColon(at)}`,
  }
})

/** Without prepositions, and the first of a month as an ordinal; of the weekdays only Sunday is feminine. */
const italian = sentencesOf(() => {
  const month = listed(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  )
  const weekday = listed('lunedì martedì mercoledì giovedì venerdì sabato domenica')
  const day = (at: Moment) => `${at.day === 1 ? '1º' : at.day} ${month(at.month)} ${at.year}`
  const named = (at: Moment) => `${weekday(at.weekday)} ${day(at)}`
  const included = (at: Moment) => (at.weekday === 6 ? ' compresa' : ' compreso')
  return {
    day,
    onDay: named,
    onDayAt: at => `${named(at)} alle ore ${withDot(at)}`,
    until: (at, wholeDay) =>
      `fino a ${named(at)}${wholeDay ? included(at) : ''}, ore ${withDot(at)}`,
    short: at => `${at.day}/${at.month + 1}/${at.year}, ore ${withDot(at)}`,
  }
})

/** The year comes first, and what prepositions say elsewhere is an ending that follows the vowels before it. */
const hungarian = sentencesOf(() => {
  const month = listed(
    'január február március április május június július augusztus szeptember október november december',
  )
  const weekday = listed('hétfő kedd szerda csütörtök péntek szombat vasárnap')
  const on = listed('hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap')
  const backVowels = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30])
  const vowelOf = (day: number) => (backVowels.has(day) ? 'á' : 'é')
  const ordinal = (day: number) => `${day}-${day === 1 ? 'j' : ''}${vowelOf(day)}`
  const yearMonth = (at: Moment) => `${at.year}. ${month(at.month)}`
  const onDay = (at: Moment) => `${yearMonth(at)} ${ordinal(at.day)}n, ${on(at.weekday)}`
  return {
    day: at => `${yearMonth(at)} ${at.day}.`,
    onDay,
    onDayAt: at => `${onDay(at)} ${withDot(at)} órakor`,
    until: (at, wholeDay) =>
      wholeDay
        ? `${yearMonth(at)} ${ordinal(at.day)}ig bezárólag (${weekday(at.weekday)}, ${withDot(at)} óráig)`
        : `${yearMonth(at)} ${at.day}. (${weekday(at.weekday)}) ${withDot(at)} óráig`,
    short: at => `${at.year}. ${padded(at.month + 1)}. ${padded(at.day)}., ${withDot(at)}`,
  }
})

/** As Austria says it, where the year begins with Jänner. */
const german = sentencesOf(() => {
  const month = listed(
    'Jänner Februar März April Mai Juni Juli August September Oktober November Dezember',
  )
  const weekday = listed('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag')
  const day = (at: Moment) => `${at.day}. ${month(at.month)} ${at.year}`
  const onDay = (at: Moment) => `am ${weekday(at.weekday)}, dem ${day(at)}`
  return {
    day,
    onDay,
    onDayAt: at => `${onDay(at)}, um ${withColon(at)} Uhr`,
    until: (at, wholeDay) =>
      `bis ${wholeDay ? 'einschließlich ' : ''}${weekday(at.weekday)}, ${day(at)}, ${withColon(at)} Uhr`,
    short: at => `${at.day}.${at.month + 1}.${at.year}, ${withColon(at)}`,
  }
})

export const dateSentences: Readonly<Record<Language, Sentences>> = {
  sl: slovenian,
  en: english,
  it: italian,
  hu: hungarian,
  de: german,
}

function sentencesOf(make: () => Sentences): Sentences {
  return make()
}
