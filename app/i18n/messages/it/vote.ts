import type { Words } from '../../words.ts'

export const vote = {
  title: 'Votazione',
  steps: {
    label: 'I passi del voto',
    choose: 'Scegliete',
    confirm: 'Inserite il codice',
    keep: 'Conservate la ricevuta',
  },
  choose: {
    heading: 'Quale negozio è, secondo voi, il meglio allestito?',
    email: 'Il vostro indirizzo e-mail',
    emailHelp:
      'A ogni casella di posta spetta un voto. L’indirizzo non viene pubblicato ed è cancellato al più tardi dopo 48 ore.',
    age: 'Ho almeno 15 anni.',
    next: 'Inviatemi il codice',
    change: 'Modificate il voto',
    cast: 'Votate',
    voted: when =>
      `Da questo indirizzo e-mail avete già votato ${when}. Potete modificare il vostro voto fino al termine della votazione.`,
    notice:
      'Trattiamo i dati solo affinché a ogni casella di posta spetti un voto. Titolare del trattamento è il comune; inviate le domande a:',
  },
  code: {
    title: 'Inserite il codice',
    lead: address =>
      `Se l’indirizzo ${address} è corretto, il codice è già in arrivo. È valido per 30 minuti. Controllate anche la posta indesiderata.`,
    youChose: shop => `Avete scelto: ${shop}.`,
    field: 'Codice di sei cifre',
    cast: 'Votate',
    again: 'Ricominciate con un altro indirizzo',
  },
  receipt: {
    title: 'Il vostro voto è registrato',
    number: 'Numero della conferma',
    purpose:
      'Conservate il numero: dopo la pubblicazione dei risultati potrete verificare se il vostro voto è stato conteggiato.',
    youChose: shop => `Avete votato per: ${shop}.`,
    castAt: when => `Voto espresso ${when}.`,
    details: 'Dettagli',
    ballotId: 'Contrassegno della scheda di voto',
    nonce: 'Numero segreto della scheda di voto',
    detailsHelp:
      'Con il numero segreto potete dimostrare che cosa avete scelto. Non siete tenuti a mostrarlo a nessuno.',
    change: 'Modificate il voto',
    toContest: 'Tornate al concorso',
  },
  promise: {
    lead: 'Con la firma il comune promette che questa scheda sarà nel registro in base al quale si conta.',
    text: 'Promessa del comune',
    signature: 'Firma della promessa (Ed25519)',
    key: 'Chiave pubblica del comune',
    save: 'Salvate la conferma come file',
  },
  closed: {
    sign: 'Chiuso',
    toResults: 'Alla pagina dei risultati',
    toContest: 'Alla pagina del concorso',
  },
  reasons: {
    'session-ended': 'Il tempo per votare con questo codice è scaduto. Richiedete un nuovo codice.',
    'too-many': 'Dalla vostra rete arrivano troppe richieste. Attendete alcuni minuti e riprovate.',
    'voting-not-open-yet': 'La votazione non è ancora iniziata.',
    'voting-closed': 'La votazione è conclusa.',
    'no-public-vote': 'In questo concorso non è prevista la votazione del pubblico.',
    'contest-cancelled': 'Il concorso è stato annullato.',
    'ballot-replaced-meanwhile':
      'Da questo indirizzo e-mail è stato nel frattempo espresso un altro voto. Qui sotto trovate l’ultimo; se lo desiderate, modificatelo.',
    'entry-not-in-the-running': 'Questo negozio non partecipa al concorso. Sceglietene un altro.',
    'nothing-chosen': 'Scegliete un negozio.',
  },
} satisfies Words['vote']
