import { demoPeople } from './people.ts'

/** Velenje, and a small invented town that shows how towns are kept apart. */
export const demoTowns = {
  velenje: {
    name: 'Velenje',
    nameGenitive: 'Velenja',
    nameLocative: 'v Velenju',
    nameAdjective: 'velenjski',
    municipality: 'Mestna občina Velenje',
    timeZone: 'Europe/Ljubljana',
    languages: ['sl', 'en'],
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
} as const
