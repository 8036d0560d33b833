import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const objection = {
  title: 'Reclamo contro i risultati',
  lead: (shop, until) =>
    `Negozio: ${shop}. Potete presentare un reclamo ${until}. L’organizzatore vi risponderà con una motivazione.`,
  grounds: 'Che cosa contestate e perché?',
  groundsHelp: 'Indicate che cosa, secondo voi, è sbagliato e su che cosa vi basate.',
  submit: 'Presentate il reclamo',
  number: number => `Reclamo n. ${number}`,
  submitted: when => `Presentato ${when}.`,
  waiting: 'Sul reclamo non è ancora stato deciso.',
  granted: 'Il reclamo è stato accolto.',
  refused: 'Il reclamo non è stato accolto.',
  toEntry: 'La mia iscrizione',
  reasons: {
    'results-not-published': 'I risultati non sono ancora pubblicati.',
    'objections-ended': 'Il termine per i reclami è scaduto.',
    'entry-not-in-the-contest': 'Questa iscrizione non partecipa al concorso.',
    'objection-undecided': 'Sul vostro reclamo precedente non è ancora stato deciso.',
    'objection-decided': 'Su questo reclamo è già stato deciso.',
    'answer-missing': 'Scegliete una decisione e indicate la motivazione.',
  },
  desk: {
    title: 'Reclami',
    none: 'Non vi sono reclami.',
    entry: (number, shop) => `${shop}, numero ${number}`,
    decision: 'Decisione',
    grant: 'Accogliete il reclamo',
    refuse: 'Non accogliete il reclamo',
    answer: 'Motivazione (inviata al partecipante)',
    send: 'Inviate la risposta',
  },
  public: {
    title: 'Reclami',
    none: 'Non vi sono stati reclami.',
    received: count =>
      plural('it', count, {
        one: 'È stato presentato # reclamo.',
        other: 'Sono stati presentati # reclami.',
      }),
    granted: count =>
      plural('it', count, {
        one: '# reclamo è stato accolto.',
        other: '# reclami sono stati accolti.',
      }),
    refused: count =>
      plural('it', count, {
        one: '# reclamo non è stato accolto.',
        other: '# reclami non sono stati accolti.',
      }),
    undecided: count =>
      plural('it', count, {
        one: 'Su # reclamo non è ancora stato deciso.',
        other: 'Su # reclami non è ancora stato deciso.',
      }),
  },
  letters: {
    received: {
      subject: (number, shop) => `Abbiamo ricevuto il reclamo n. ${number}: ${shop}`,
      body: (number, contest, when, grounds, link) =>
        `il vostro reclamo contro i risultati del concorso «${contest}» ci è pervenuto ${when} ed è registrato con il numero ${number}.\n\nAvete scritto:\n${grounds}\n\nVi comunicheremo la decisione per e-mail. Potete consultare il reclamo qui:\n${link}`,
    },
    decided: {
      subject: (number, shop) => `Decisione sul reclamo n. ${number}: ${shop}`,
      granted: (contest, answer) =>
        `abbiamo accolto il vostro reclamo contro i risultati del concorso «${contest}».\n\nMotivazione:\n${answer}`,
      refused: (contest, answer) =>
        `non abbiamo accolto il vostro reclamo contro i risultati del concorso «${contest}».\n\nMotivazione:\n${answer}`,
    },
  },
} satisfies Words['objection']
