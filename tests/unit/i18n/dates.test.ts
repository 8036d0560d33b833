import { describe, expect, it } from 'vitest'
import { datesIn, sortedBy } from '#app/i18n/dates.ts'

const sl = datesIn('sl', 'Europe/Ljubljana')
const en = datesIn('en', 'Europe/Ljubljana')

describe('A closing instant is told by the last minute inside', () => {
  it.each([
    [
      '2026-09-09T22:00:00Z',
      'do vključno srede, 9. septembra 2026, do 23.59',
      'until Wednesday, 9 September 2026 inclusive, 23:59',
    ],
    [
      '2026-09-23T18:00:00Z',
      'do srede, 23. septembra 2026, do 20.00',
      'until Wednesday, 23 September 2026, 20:00',
    ],
    [
      '2026-12-31T23:00:00Z',
      'do vključno četrtka, 31. decembra 2026, do 23.59',
      'until Thursday, 31 December 2026 inclusive, 23:59',
    ],
    [
      '2026-10-25T23:00:00Z',
      'do vključno nedelje, 25. oktobra 2026, do 23.59',
      'until Sunday, 25 October 2026 inclusive, 23:59',
    ],
    [
      '2026-03-28T23:00:00Z',
      'do vključno sobote, 28. marca 2026, do 23.59',
      'until Saturday, 28 March 2026 inclusive, 23:59',
    ],
    [
      '2026-03-29T22:00:00Z',
      'do vključno nedelje, 29. marca 2026, do 23.59',
      'until Sunday, 29 March 2026 inclusive, 23:59',
    ],
  ])('%s', (close, slovenian, english) => {
    const instant = new Date(close)

    expect([sl.until(instant), en.until(instant)]).toEqual([slovenian, english])
  })
})

it('Each weekday stands in the form that its sentence asks for.', () => {
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 8, 14 + day, 10)))

  expect(week.map(day => sl.onDayAt(day))).toEqual([
    'v ponedeljek, 14. septembra 2026, ob 12.00',
    'v torek, 15. septembra 2026, ob 12.00',
    'v sredo, 16. septembra 2026, ob 12.00',
    'v četrtek, 17. septembra 2026, ob 12.00',
    'v petek, 18. septembra 2026, ob 12.00',
    'v soboto, 19. septembra 2026, ob 12.00',
    'v nedeljo, 20. septembra 2026, ob 12.00',
  ])
  expect(week.map(day => sl.until(day).split(',')[0])).toEqual([
    'do ponedeljka',
    'do torka',
    'do srede',
    'do četrtka',
    'do petka',
    'do sobote',
    'do nedelje',
  ])
  expect(week.map(day => en.onDayAt(day)).slice(0, 2)).toEqual([
    'on Monday, 14 September 2026, at 12:00',
    'on Tuesday, 15 September 2026, at 12:00',
  ])
})

it('Each month stands in the genitive, as dates have it.', () => {
  const year = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1, 10)))

  expect(year.map(sl.day)).toEqual([
    '1. januarja 2026',
    '1. februarja 2026',
    '1. marca 2026',
    '1. aprila 2026',
    '1. maja 2026',
    '1. junija 2026',
    '1. julija 2026',
    '1. avgusta 2026',
    '1. septembra 2026',
    '1. oktobra 2026',
    '1. novembra 2026',
    '1. decembra 2026',
  ])
  expect([
    en.day(new Date('2026-02-01T10:00:00Z')),
    en.day(new Date('2026-08-01T10:00:00Z')),
  ]).toEqual(['1 February 2026', '1 August 2026'])
})

it('Hours follow the town’s clock through the night in which it is set back.', () => {
  const night = ['2026-10-24T22:05:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']
  const instants = night.map(instant => new Date(instant))

  expect(instants.map(sl.short)).toEqual([
    '25. 10. 2026, 0.05',
    '25. 10. 2026, 2.30',
    '25. 10. 2026, 2.30',
  ])
  expect(instants.map(en.short)).toEqual([
    '25 Oct 2026, 00:05',
    '25 Oct 2026, 02:30',
    '25 Oct 2026, 02:30',
  ])
})

it('Names stand in the order of the alphabet: č after c, š after s, ž last, and numbers by size.', () => {
  const names = ['Žito', 'Čebela', 'Cvet', 'Šal', 'Sok', 'Dom', 'Hiša 10', 'Hiša 9', 'čaj']

  expect(sortedBy('sl', names, name => name)).toEqual([
    'Cvet',
    'čaj',
    'Čebela',
    'Dom',
    'Hiša 9',
    'Hiša 10',
    'Sok',
    'Šal',
    'Žito',
  ])
})
