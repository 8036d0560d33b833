import { describe, expect, it } from 'vitest'
import type { Town } from '#app/domain/town/town.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { defaultIntros, defaultTitles, shortName, wordsAnswered } from '#app/web/contest-form.ts'

loadAllWords()

const town: Town = {
  id: 'a',
  slug: 'solinarka',
  name: 'Solinarka',
  nameGenitive: 'Solinarke',
  nameLocative: 'v Solinarki',
  nameAdjective: 'solinarski',
  municipality: 'Občina Solinarka',
  timeZone: 'Europe/Ljubljana',
  languages: ['sl', 'it', 'en'],
  colourPrimary: '#000000',
  colourAccent: '#000000',
  privacyContact: 'dpo@solinarka.test',
  bilingual: { language: 'it', name: 'Salinara', municipality: 'Comune di Salinara' },
}

it('A contest invites in each language of its town, by the town’s name there', () => {
  expect(defaultIntros(town)).toEqual({
    sl: 'Občina Solinarka vabi lastnike in najemnike prodajnih prostorov v Solinarki, da jih za občinski praznik čim lepše uredijo.',
    it: 'In occasione della festa del comune, l’amministrazione comunale invita i proprietari e gli affittuari dei negozi di Salinara ad allestirli nel modo più bello.',
    en: 'Občina Solinarka invites owners and tenants of shops in Solinarka to present them as beautifully as they can for the municipal holiday.',
  })
})

it('A contest has a name in each language of its town', () => {
  expect(Object.keys(defaultTitles(town))).toEqual(['sl', 'it', 'en'])
})

describe('The short name of a contest is', () => {
  it.each([
    ['the year of its holiday', [], '2026'],
    ['the year and the month where the year is taken', ['2026'], '2026-12'],
    ['numbered where both are taken', ['2026', '2026-12', '2026-12-2'], '2026-12-3'],
  ])('%s', (_, taken, expected) => {
    expect(shortName('2026-12-20', taken)).toBe(expected)
  })
})

it('A prize without a name is none, and one without a value says so', () => {
  const answers = {
    requestKey: '5d0e5b8f-8c1c-4a60-9a86-6f5c8c0a1b2d',
    holiday: '2026-09-20',
    who: 'Trgovci.',
    members: 5,
    card: 'jury-only' as const,
    paper: 'no' as const,
    contact: { name: 'Urad', email: 'urad@solinarka.test' },
    prizes: [
      { award: 'place-1' as const, name: 'Bon' },
      { award: 'place-2' as const, value: 200 },
    ],
  }

  expect(wordsAnswered(answers).prizes).toEqual([
    { award: 'place-1', names: { sl: 'Bon' }, value: null },
  ])
})
