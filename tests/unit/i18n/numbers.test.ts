import { describe, expect, it } from 'vitest'
import { figureIn, numberIn } from '#app/i18n/figures.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { plural } from '#app/i18n/plural.ts'
import { de } from '#app/i18n/messages/de/all.ts'
import { hu } from '#app/i18n/messages/hu/all.ts'
import { it as italian } from '#app/i18n/messages/it/all.ts'

const counts = [0, 1, 2, 5, 101, 1234]

describe('Numbers are written as the language writes them:', () => {
  it.each([
    ['sl', '1234', '12.345'],
    ['en', '1,234', '12,345'],
    ['it', '1234', '12.345'],
    ['hu', '1234', '12\u00a0345'],
    ['de', '1\u00a0234', '12\u00a0345'],
  ] as const)('in %s %s and %s', (language, four, five) => {
    expect([numberIn(language, 1234), numberIn(language, 12345)]).toEqual([four, five])
  })

  it('with a decimal comma everywhere but in English', () => {
    expect(languages.map(language => figureIn(language, '87.50'))).toEqual([
      '87,50',
      '87.50',
      '87,50',
      '87,50',
      '87,50',
    ])
  })
})

describe('In Italian one is singular, of', () => {
  it('votes cast, of which none is said in words', () => {
    expect(counts.map(italian.contest.desk.votes)).toEqual([
      'Non è ancora stato espresso alcun voto.',
      'È stato espresso 1 voto.',
      'Sono stati espressi 2 voti.',
      'Sono stati espressi 5 voti.',
      'Sono stati espressi 101 voti.',
      'Sono stati espressi 1234 voti.',
    ])
  })

  it('shops, and the verb agrees', () => {
    expect(counts.map(italian.contest.entriesInTheRunning)).toEqual([
      'Al concorso partecipano 0 negozi.',
      'Al concorso partecipa 1 negozio.',
      'Al concorso partecipano 2 negozi.',
      'Al concorso partecipano 5 negozi.',
      'Al concorso partecipano 101 negozi.',
      'Al concorso partecipano 1234 negozi.',
    ])
  })

  it('full millions, which may have a form of their own', () => {
    const forms = { one: '# voto', many: '# di voti', other: '# voti' }

    expect([1, 2, 1_000_000, 1_000_001].map(count => plural('it', count, forms))).toEqual([
      '1 voto',
      '2 voti',
      '1.000.000 di voti',
      '1.000.001 voti',
    ])
    expect(italian.result.votes(1_000_000)).toBe('1.000.000 voti')
  })
})

describe('In Hungarian the noun stays in the singular after a number, of', () => {
  it('shops', () => {
    expect(counts.map(hu.contest.entriesInTheRunning)).toEqual(
      ['0', '1', '2', '5', '101', '1234'].map(count => `A versenyben ${count} üzlet vesz részt.`),
    )
  })

  it('votes', () => {
    expect(counts.map(hu.result.votes)).toEqual(
      ['0', '1', '2', '5', '101', '1234'].map(count => `${count} szavazat`),
    )
  })
})

describe('In German one is singular and all else plural, of', () => {
  it('votes', () => {
    expect(counts.map(de.result.votes)).toEqual([
      '0 Stimmen',
      '1 Stimme',
      '2 Stimmen',
      '5 Stimmen',
      '101 Stimmen',
      '1\u00a0234 Stimmen',
    ])
  })

  it('places, and the verb agrees', () => {
    expect(counts.map(de.contest.rules.places)).toEqual([
      'Vergeben werden 0 Plätze.',
      'Vergeben wird 1 Platz.',
      'Vergeben werden 2 Plätze.',
      'Vergeben werden 5 Plätze.',
      'Vergeben werden 101 Plätze.',
      'Vergeben werden 1\u00a0234 Plätze.',
    ])
  })
})
