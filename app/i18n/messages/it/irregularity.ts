import type { Words } from '../../words.ts'

export const irregularity = {
  title: 'Segnalate un’irregolarità',
  lead: 'Diteci che cosa non va nel concorso. Il messaggio è visibile solo all’organizzatore.',
  said: 'Che cosa avete notato?',
  saidHelp: 'Descrivete che cosa è successo, quando e come lo sapete.',
  entry: 'Quale negozio riguarda? (facoltativo)',
  noEntry: 'nessuno in particolare',
  entryName: (number, shop) => `n. ${number}: ${shop}`,
  email: 'Il vostro indirizzo e-mail (facoltativo)',
  emailHelp:
    'Se desiderate una risposta dell’organizzatore. Lo cancelliamo nel giorno in cui si cancellano i dati dei votanti.',
  trap: 'Lasciate vuoto questo campo',
  send: 'Inviate il messaggio',
  received: {
    title: 'Grazie, abbiamo ricevuto il messaggio',
    number: 'Numero del messaggio',
    next: 'L’organizzatore lo esaminerà. Se avete indicato un indirizzo e-mail, potrà rispondervi.',
  },
  reasons: {
    'too-quick':
      'Il modulo è stato inviato troppo in fretta. Attendete qualche secondo e inviatelo di nuovo.',
    'form-too-old': 'Questo modulo è aperto da troppo tempo. Inviatelo ancora una volta.',
    'looks-automatic':
      'È compilato un campo che deve restare vuoto. Svuotatelo e inviate di nuovo.',
    'too-many': 'Dalla vostra rete arrivano troppi messaggi. Attendete alcuni minuti e riprovate.',
  },
  desk: {
    title: 'Irregolarità segnalate',
    none: 'Nessuno ha segnalato irregolarità.',
    number: number => `Messaggio n. ${number}`,
    received: when => `Ricevuto ${when}.`,
    about: number => `Il negozio con il numero ${number}`,
    from: address => `Rispondete a: ${address}`,
    note: 'Che cosa avete accertato e fatto? (non pubblico)',
    handle: 'Contrassegnate come trattato',
    handled: when => `Trattato ${when}.`,
    reasons: {
      'report-handled': 'Questo messaggio è già stato trattato.',
      required: 'Indicate che cosa avete accertato.',
    },
  },
  letter: {
    subject: contest => `È stata segnalata un’irregolarità: ${contest}`,
    body: (number, contest, link) =>
      `nel concorso «${contest}» è stata segnalata un’irregolarità. Potete leggere il messaggio n. ${number} nella pagina dell’organizzatore:\n${link}`,
  },
} satisfies Words['irregularity']
