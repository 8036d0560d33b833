import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const feedback: Words['feedback'] = {
  title: 'Riscontro',
  lead: contest => `${contest}. Questi numeri li vedete solo voi.`,
  link: 'Riscontro della commissione e del pubblico',
  back: 'La mia iscrizione',
  notYet: when =>
    `Il riscontro sarà qui dopo la pubblicazione dei risultati, al più tardi ${when}.`,
  later: 'Il riscontro sarà qui dopo la pubblicazione dei risultati.',
  notCounted: 'Questa iscrizione non era tra quelle valutate, perciò non c’è riscontro.',
  awarded: awards => `Congratulazioni! Avete ricevuto: ${awards}.`,
  strongest: criterion =>
    `Rispetto agli altri, alla commissione siete piaciuti di più per il criterio «${criterion}».`,
  kind: 'Grazie di aver partecipato: ogni vetrina curata rende più bella la città.',
  place: (place, all) =>
    plural('it', all, {
      one: `Siete al ${place}º posto su # negozio.`,
      other: `Siete al ${place}º posto su # negozi.`,
    }),
  unplaced: {
    'too-few-sheets': 'Senza posto: la commissione non ha consegnato abbastanza schede complete.',
    'nothing-assessed': 'Senza posto: la commissione non ha potuto valutare nulla.',
    'no-votes': 'Senza posto: non c’erano voti validi.',
    'out-of-competition': 'Avete partecipato fuori concorso.',
  },
  sheets: count =>
    plural('it', count, {
      one: 'È stata conteggiata # scheda.',
      other: 'Sono state conteggiate # schede.',
    }),
  criteria: 'Medie per criterio',
  scale: (min, max) => `Scala da ${min} a ${max}.`,
  own: 'Voi',
  all: 'Tutti nella categoria',
  withheld: 'troppo pochi voti',
  whyWithheld:
    'Una media di meno di tre valutazioni non viene mostrata, perché non si possa dedurre come ha valutato un singolo membro della commissione.',
}
