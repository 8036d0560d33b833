import { type Card, rulesOfCard } from './cards.ts'
import type { Rules } from './rules.ts'

/** When the contest runs: its winners are announced after the holiday, or on it. */
export const presets = ['after-holiday', 'on-holiday'] as const
export type Preset = (typeof presets)[number]

/** The rules every new contest starts from: Velenje's five published criteria, marks from 1 to 10. */
export function defaultRules(card: Card): Rules {
  const { juryShare, publicShare, audience } = rulesOfCard(card)
  return {
    format: 1,
    categories: [{ key: 'all', names: allShops }],
    criteria: defaultCriteria,
    scale: { min: 1, max: 10, step: 1 },
    jury: { method: 'mean', share: juryShare, members: 5, sheetsPerEntry: 3, opened: 'all' },
    public: { method: 'rank', share: publicShare, quorum: 100 },
    tieChain: ['jury-points', 'criterion:theme', 'criterion:window', 'counted-votes'],
    awards: {
      places: 3,
      audience,
      standards: null,
      onePrizePerOperator: false,
      lastFirstOutOfCompetition: false,
    },
    minutesRequired: false,
    eligibility: { oneEntryPerUnit: true, noJurors: true, leastEntries: 0 },
    paperBallots: false,
    preview: 'chair-and-organisers',
  }
}

const allShops = {
  sl: 'Vsi prodajni prostori',
  en: 'All shops',
  it: 'Tutti i negozi',
  hu: 'Minden üzlet',
  de: 'Alle Geschäfte',
}

const defaultCriteria: Rules['criteria'] = [
  {
    key: 'theme',
    names: {
      sl: 'Skladnost s temo praznika in podobo občine',
      en: 'Fit with the holiday theme and the municipality’s identity',
      it: 'Coerenza con il tema della festa e con l’immagine del comune',
      hu: 'Összhang az ünnep témájával és a község arculatával',
      de: 'Übereinstimmung mit dem Thema des Feiertags und dem Bild der Gemeinde',
    },
    weight: 30,
    assess: 'photo-or-visit',
  },
  {
    key: 'window',
    names: {
      sl: 'Zunanja izložba in pročelje',
      en: 'Window display and shopfront',
      it: 'Vetrina esterna e facciata',
      hu: 'Külső kirakat és homlokzat',
      de: 'Auslage und Fassade',
    },
    weight: 25,
    assess: 'photo-or-visit',
  },
  {
    key: 'interior',
    names: {
      sl: 'Urejenost notranjega prostora',
      en: 'Order and design of the interior',
      it: 'Ordine e allestimento degli interni',
      hu: 'A belső tér rendezettsége',
      de: 'Ordnung und Gestaltung des Innenraums',
    },
    weight: 20,
    assess: 'photo-or-visit',
  },
  {
    key: 'offer',
    names: {
      sl: 'Pestrost, izvirnost in inovativnost ponudbe',
      en: 'Variety, originality and innovation of the offer',
      it: 'Varietà, originalità e carattere innovativo dell’offerta',
      hu: 'A kínálat változatossága, eredetisége és újszerűsége',
      de: 'Vielfalt, Originalität und Innovation des Angebots',
    },
    weight: 15,
    assess: 'visit-only',
  },
  {
    key: 'staff',
    names: {
      sl: 'Prijaznost in ustrežljivost osebja',
      en: 'Friendliness and helpfulness of the staff',
      it: 'Cortesia e disponibilità del personale',
      hu: 'A személyzet kedvessége és segítőkészsége',
      de: 'Freundlichkeit und Hilfsbereitschaft des Personals',
    },
    weight: 10,
    assess: 'visit-only',
  },
]
