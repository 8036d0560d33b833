import { describe, expect, it } from 'vitest'
import { en } from '#app/i18n/messages/en/all.ts'
import { sl } from '#app/i18n/messages/sl/all.ts'

/** Whether four digits get a point is for ICU to say, and its versions differ. */
const withoutPoint = (sentence: string) => sentence.replace('1.234', '1234')

const counts = [0, 1, 2, 3, 4, 5, 11, 100, 101, 102, 1234]

describe('In Slovenian the verb agrees with the number of', () => {
  it.each<[string, (count: number) => string, string[]]>([
    [
      'votes cast',
      sl.contest.desk.votes,
      [
        'Ni še oddanih glasov.',
        'Oddan je 1 glas.',
        'Oddana sta 2 glasova.',
        'Oddani so 3 glasovi.',
        'Oddani so 4 glasovi.',
        'Oddanih je 5 glasov.',
        'Oddanih je 11 glasov.',
        'Oddanih je 100 glasov.',
        'Oddan je 101 glas.',
        'Oddana sta 102 glasova.',
        'Oddanih je 1234 glasov.',
      ],
    ],
    [
      'shops',
      sl.contest.entriesInTheRunning,
      [
        'Na natečaju je 0 prodajnih prostorov.',
        'Na natečaju je 1 prodajni prostor.',
        'Na natečaju sta 2 prodajna prostora.',
        'Na natečaju so 3 prodajni prostori.',
        'Na natečaju so 4 prodajni prostori.',
        'Na natečaju je 5 prodajnih prostorov.',
        'Na natečaju je 11 prodajnih prostorov.',
        'Na natečaju je 100 prodajnih prostorov.',
        'Na natečaju je 101 prodajni prostor.',
        'Na natečaju sta 102 prodajna prostora.',
        'Na natečaju je 1234 prodajnih prostorov.',
      ],
    ],
    [
      'places',
      sl.contest.rules.places,
      [
        'Podeljenih bo 0 mest.',
        'Podeljeno bo 1 mesto.',
        'Podeljeni bosta 2 mesti.',
        'Podeljena bodo 3 mesta.',
        'Podeljena bodo 4 mesta.',
        'Podeljenih bo 5 mest.',
        'Podeljenih bo 11 mest.',
        'Podeljenih bo 100 mest.',
        'Podeljeno bo 101 mesto.',
        'Podeljeni bosta 102 mesti.',
        'Podeljenih bo 1234 mest.',
      ],
    ],
    [
      'sheets begun',
      sl.jury.desk.sheets,
      [
        '0 začetih ocenjevalnih listov',
        '1 začet ocenjevalni list',
        '2 začeta ocenjevalna lista',
        '3 začeti ocenjevalni listi',
        '4 začeti ocenjevalni listi',
        '5 začetih ocenjevalnih listov',
        '11 začetih ocenjevalnih listov',
        '100 začetih ocenjevalnih listov',
        '101 začet ocenjevalni list',
        '102 začeta ocenjevalna lista',
        '1234 začetih ocenjevalnih listov',
      ],
    ],
    [
      'votes',
      sl.result.votes,
      [
        '0 glasov',
        '1 glas',
        '2 glasova',
        '3 glasovi',
        '4 glasovi',
        '5 glasov',
        '11 glasov',
        '100 glasov',
        '101 glas',
        '102 glasova',
        '1234 glasov',
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(counts.map(sentence).map(withoutPoint)).toEqual(expected)
  })
})

describe('In English one is singular and all else plural, of', () => {
  it('shops', () => {
    expect(counts.map(en.contest.entriesInTheRunning)).toEqual([
      '0 shops are taking part in the contest.',
      '1 shop is taking part in the contest.',
      ...['2', '3', '4', '5', '11', '100', '101', '102', '1,234'].map(
        count => `${count} shops are taking part in the contest.`,
      ),
    ])
  })

  it('votes', () => {
    expect(counts.map(en.result.votes)).toEqual([
      '0 votes',
      '1 vote',
      ...['2', '3', '4', '5', '11', '100', '101', '102', '1,234'].map(count => `${count} votes`),
    ])
  })

  it('places, whose ordinals end as they are spoken', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111].map(en.result.place)).toEqual(
      [
        '1st',
        '2nd',
        '3rd',
        '4th',
        '11th',
        '12th',
        '13th',
        '21st',
        '22nd',
        '23rd',
        '101st',
        '111th',
      ].map(ordinal => `${ordinal} place`),
    )
  })
})
