import { demoPeople } from './people.ts'

/**
 * Velenje, a small invented town that shows how towns are kept apart, and an invented one on the coast
 * whose letters and prints are in two languages.
 */
export const demoTowns = {
  velenje: {
    name: 'Velenje',
    nameGenitive: 'Velenja',
    nameLocative: 'v Velenju',
    nameAdjective: 'velenjski',
    municipality: 'Mestna občina Velenje',
    timeZone: 'Europe/Ljubljana',
    languages: ['sl', 'en', 'it', 'hu', 'de'],
    colourPrimary: '#17503c',
    colourAccent: '#b4500b',
    privacyContact: 'varstvo-podatkov@velenje.example.org',
    organiserEmail: demoPeople.organiser,
    intros: {
      sl: 'Mestna občina Velenje vabi lastnike in najemnike prodajnih prostorov v Velenju, da jih za občinski praznik čim lepše uredijo.',
      en: 'The city municipality invites owners and tenants of shops in Velenje to arrange them at their best for the municipal holiday.',
    },
  },
  lipovec: {
    name: 'Lipovec',
    nameGenitive: 'Lipovca',
    nameLocative: 'v Lipovcu',
    nameAdjective: 'lipovški',
    municipality: 'Občina Lipovec',
    timeZone: 'Europe/Ljubljana',
    languages: ['sl', 'en'],
    colourPrimary: '#5b2a6e',
    colourAccent: '#8a5a00',
    privacyContact: 'varstvo-podatkov@lipovec.example.org',
    organiserEmail: demoPeople.otherOrganiser,
    intros: {
      sl: 'Občina Lipovec vabi trgovce v kraju, da za občinski praznik uredijo svoje izložbe.',
      en: 'The municipality of Lipovec invites its shops to dress their windows for the municipal holiday.',
    },
  },
  solinarka: {
    name: 'Solinarka',
    nameGenitive: 'Solinarke',
    nameLocative: 'v Solinarki',
    nameAdjective: 'solinarski',
    municipality: 'Občina Solinarka',
    timeZone: 'Europe/Ljubljana',
    languages: ['sl', 'it', 'en'],
    bilingual: {
      language: 'it',
      name: 'Salinara Nuova',
      municipality: 'Comune di Salinara Nuova',
    },
    colourPrimary: '#0b4f6c',
    colourAccent: '#a3431f',
    privacyContact: 'varstvo-podatkov@solinarka.example.org',
    organiserEmail: 'urad@solinarka.example.org',
    intros: {
      sl: 'Občina Solinarka vabi trgovce v kraju, da za občinski praznik uredijo svoje izložbe.',
      it: 'Il Comune di Salinara Nuova invita gli esercenti ad allestire le proprie vetrine per la festa del comune.',
    },
  },
} as const
