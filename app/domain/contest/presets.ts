import type { Temporal } from 'temporal-polyfill'
import { instantOf } from '../town/zoned-time.ts'
import { type Card, rulesOfCard } from './cards.ts'
import type { Rules } from './rules.ts'
import type { Timeline } from './timeline.ts'

/** When the contest runs: its winners are announced after the holiday, or on it. */
export const presets = ['after-holiday', 'on-holiday'] as const
export type Preset = (typeof presets)[number]

type Offsets = {
  readonly entriesOpen: number
  readonly entriesClose: number
  readonly checkEnd: number
  readonly votingOpen: number
  readonly votingClose: number
  readonly judgingOpen: number
  readonly judgingClose: number
  readonly review: number
  readonly announce: (holiday: Temporal.PlainDate) => Temporal.PlainDate
}

const offsets: Readonly<Record<Preset, Offsets>> = {
  'after-holiday': {
    entriesOpen: -30,
    entriesClose: -11,
    checkEnd: -8,
    votingOpen: -6,
    votingClose: 3,
    judgingOpen: -6,
    judgingClose: 5,
    review: 5,
    announce: holiday => firstSaturdayFrom(holiday.add({ days: 9 })),
  },
  'on-holiday': {
    entriesOpen: -45,
    entriesClose: -21,
    checkEnd: -18,
    votingOpen: -17,
    votingClose: -5,
    judgingOpen: -17,
    judgingClose: -5,
    review: -4,
    announce: holiday => holiday,
  },
}

const objectionDays = 8
const voterDataDays = 90

/**
 * The timeline of a preset around the holiday, in the town's wall times. The rules of thumb come from
 * Velenje's calls of 2017 and 2019: both real years follow from "after-holiday".
 */
export function timelineOf(
  preset: Preset,
  holiday: Temporal.PlainDate,
  timeZone: string,
): Timeline {
  const steps = offsets[preset]
  const at = (days: number, wallTime: string) =>
    instantOf(holiday.add({ days }), wallTime, timeZone)
  const ceremonyDay = steps.announce(holiday)
  const after = (days: number) => instantOf(ceremonyDay.add({ days }), '24:00', timeZone)
  return {
    entriesOpenAt: at(steps.entriesOpen, '09:00'),
    entriesCloseAt: at(steps.entriesClose, '24:00'),
    checkEndAt: at(steps.checkEnd, '24:00'),
    votingOpenAt: at(steps.votingOpen, '08:00'),
    votingCloseAt: at(steps.votingClose, '20:00'),
    judgingOpenAt: at(steps.judgingOpen, '08:00'),
    judgingCloseAt: at(steps.judgingClose, '15:00'),
    reviewEndAt: at(steps.review, '15:00'),
    ceremonyAt: instantOf(ceremonyDay, '11:00', timeZone),
    resultsAt: instantOf(ceremonyDay, '12:30', timeZone),
    objectionsEndAt: after(objectionDays),
    voterDataDeleteAt: after(voterDataDays),
  }
}

/** The rules every new contest starts from: Velenje's five published criteria, marks from 1 to 10. */
export function defaultRules(card: Card): Rules {
  const { juryShare, publicShare, audience } = rulesOfCard(card)
  return {
    format: 1,
    categories: [{ key: 'all', names: allShops }],
    criteria: defaultCriteria,
    scale: { min: 1, max: 10, step: 1 },
    jury: { method: 'mean', share: juryShare, sheetsPerEntry: 3, opened: 'all' },
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

function firstSaturdayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: (6 - day.dayOfWeek + 7) % 7 })
}
