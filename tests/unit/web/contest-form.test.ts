import { expect, it } from 'vitest'
import type { Town } from '#app/domain/town/town.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { defaultIntros, titlesTyped } from '#app/web/contest-form.ts'

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

it('A contest is named in the town’s languages in which its name was filled in', () => {
  const typed = { en: '', it: 'La vetrina più bella', hu: 'Kirakat', de: '' }

  expect(titlesTyped(town, 'Naj izložba', typed)).toEqual({
    sl: 'Naj izložba',
    it: 'La vetrina più bella',
  })
})
