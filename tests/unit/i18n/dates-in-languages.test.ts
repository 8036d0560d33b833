import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#app/domain/town/local-text.ts'
import { datesIn, sortedBy } from '#app/i18n/dates.ts'

const zone = 'Europe/Ljubljana'
const inAll = (say: (dates: ReturnType<typeof datesIn>) => string) =>
  languages.map(language => say(datesIn(language, zone)))

describe('In each language a sentence says', () => {
  it('a closing at the end of a day by the day itself and its last minute', () => {
    const close = new Date('2026-09-09T22:00:00Z')

    expect(inAll(dates => dates.until(close))).toEqual([
      'do vključno srede, 9. septembra 2026, do 23.59',
      'until Wednesday, 9 September 2026 inclusive, 23:59',
      'fino a mercoledì 9 settembre 2026 compreso, ore 23.59',
      '2026. szeptember 9-éig bezárólag (szerda, 23.59 óráig)',
      'bis einschließlich Mittwoch, 9. September 2026, 23:59 Uhr',
    ])
  })

  it('a closing at an hour by that hour', () => {
    const close = new Date('2026-09-23T18:00:00Z')

    expect(inAll(dates => dates.until(close))).toEqual([
      'do srede, 23. septembra 2026, do 20.00',
      'until Wednesday, 23 September 2026, 20:00',
      'fino a mercoledì 23 settembre 2026, ore 20.00',
      '2026. szeptember 23. (szerda) 20.00 óráig',
      'bis Mittwoch, 23. September 2026, 20:00 Uhr',
    ])
  })

  it('when something happens', () => {
    const opening = new Date('2026-08-21T07:00:00Z')

    expect(inAll(dates => dates.onDayAt(opening))).toEqual([
      'v petek, 21. avgusta 2026, ob 9.00',
      'on Friday, 21 August 2026, at 09:00',
      'venerdì 21 agosto 2026 alle ore 9.00',
      '2026. augusztus 21-én, pénteken 9.00 órakor',
      'am Freitag, dem 21. August 2026, um 09:00 Uhr',
    ])
    expect(inAll(dates => dates.onDay(opening))).toEqual([
      'v petek, 21. avgusta 2026',
      'on Friday, 21 August 2026',
      'venerdì 21 agosto 2026',
      '2026. augusztus 21-én, pénteken',
      'am Freitag, dem 21. August 2026',
    ])
  })

  it('a day, the first of a month and of a year too', () => {
    expect(inAll(dates => dates.day(new Date('2027-01-01T10:00:00Z')))).toEqual([
      '1. januarja 2027',
      '1 January 2027',
      '1º gennaio 2027',
      '2027. január 1.',
      '1. Jänner 2027',
    ])
  })

  it('and a table an instant in short', () => {
    expect(inAll(dates => dates.short(new Date('2026-09-09T06:05:00Z')))).toEqual([
      '9. 9. 2026, 8.05',
      '9 Sep 2026, 08:05',
      '9/9/2026, ore 8.05',
      '2026. 09. 09., 8.05',
      '9.9.2026, 08:05',
    ])
  })
})

describe('Each weekday and each month has its word', () => {
  it.each<[Language, string[], string[]]>([
    [
      'it',
      ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
        ' ',
      ),
    ],
    [
      'hu',
      ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'],
      'január február március április május június július augusztus szeptember október november december'.split(
        ' ',
      ),
    ],
    [
      'de',
      ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
      'Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
        ' ',
      ),
    ],
  ])('in %s', (language, weekdays, months) => {
    const dates = datesIn(language, zone)
    const week = weekdays.map((_, day) => dates.onDay(new Date(Date.UTC(2026, 8, 14 + day, 10))))
    const year = months.map((_, month) => dates.day(new Date(Date.UTC(2026, month, 2, 10))))

    expect(week.filter((said, day) => !said.includes(weekdays[day] ?? '?'))).toEqual([])
    expect(year.filter((said, month) => !said.includes(` ${months[month]}`))).toEqual([])
  })
})

it('A Sunday is included as a woman in Italian, every other day as a man.', () => {
  const { until } = datesIn('it', zone)
  const ends = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 8, 14 + day, 22)))

  expect(ends.map(end => /compres./.exec(until(end))?.[0])).toEqual([
    ...Array.from({ length: 6 }, () => 'compreso'),
    'compresa',
  ])
})

it('The ending of a Hungarian day follows how its number is spoken.', () => {
  const { onDay } = datesIn('hu', zone)
  const month = Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(2026, 9, 1 + day, 10)))

  expect(month.map(day => /október (\S+),/.exec(onDay(day))?.[1]).join(' ')).toBe(
    [
      '1-jén 2-án 3-án 4-én 5-én 6-án 7-én 8-án 9-én 10-én',
      '11-én 12-én 13-án 14-én 15-én 16-án 17-én 18-án 19-én 20-án',
      '21-én 22-én 23-án 24-én 25-én 26-án 27-én 28-án 29-én 30-án 31-én',
    ].join(' '),
  )
})

it('Names stand in the order of each language’s own alphabet: cs after c and ö after o in Hungarian.', () => {
  const names = ['Zora', 'Čebela', 'Cvet', 'Öko', 'Ormož', 'Ősz', 'Otto', 'Csilla', 'Czifra', 'Dom']
  const ordered = (language: Language) => sortedBy(language, names, name => name)

  expect({ sl: ordered('sl'), hu: ordered('hu'), de: ordered('de') }).toEqual({
    sl: ['Csilla', 'Cvet', 'Czifra', 'Čebela', 'Dom', 'Öko', 'Ormož', 'Ősz', 'Otto', 'Zora'],
    hu: ['Čebela', 'Cvet', 'Czifra', 'Csilla', 'Dom', 'Ormož', 'Otto', 'Öko', 'Ősz', 'Zora'],
    de: ['Čebela', 'Csilla', 'Cvet', 'Czifra', 'Dom', 'Öko', 'Ormož', 'Ősz', 'Otto', 'Zora'],
  })
})
