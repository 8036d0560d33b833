import type { Words } from '../../words.ts'

export const people = {
  signIn: {
    title: 'Accesso',
    lead: 'Inserite il vostro indirizzo e-mail. Vi invieremo un codice di sei cifre; non serve alcuna password.',
    email: 'Indirizzo e-mail',
    send: 'Inviatemi il codice',
  },
  code: {
    title: 'Inserite il codice',
    lead: address =>
      `Se l’indirizzo ${address} è corretto, il codice è già in arrivo. È valido per 30 minuti. Controllate anche la posta indesiderata.`,
    field: 'Codice di sei cifre',
    enter: 'Accedete',
    again: 'Richiedete un nuovo codice',
  },
  account: {
    title: 'La mia pagina',
    signedInAs: address => `Avete effettuato l’accesso con l’indirizzo ${address}.`,
    myEntries: 'Le mie iscrizioni al concorso',
    jury: 'Commissione giudicatrice',
    organiser: 'Organizzatore',
    signOut: 'Uscite',
    signOutEverywhere: 'Uscite da tutti i dispositivi',
    signedOut: 'Avete effettuato l’uscita.',
    nothingYet: 'Al vostro indirizzo non è ancora collegata alcuna iscrizione.',
  },
  ended: {
    title: 'Il vostro accesso è scaduto',
    lead: 'Quello che avete scritto è ancora qui. Accedete in una nuova finestra, poi tornate qui e inviate di nuovo. L’eventuale fotografia andrà scelta ancora una volta.',
    signIn: 'Accedete in una nuova finestra',
    sendAgain: 'Inviate di nuovo',
  },
  reasons: {
    'code-wrong': 'Il codice non è corretto. Controllatelo nell’ultimo messaggio.',
    'code-run-out': 'Il codice è scaduto. Richiedetene uno nuovo.',
    'code-used': 'Questo codice è già stato usato. Richiedetene uno nuovo.',
    'code-tried-too-often':
      'Il codice è stato inserito cinque volte in modo errato e non è più valido. Richiedetene uno nuovo.',
  },
} satisfies Words['people']
