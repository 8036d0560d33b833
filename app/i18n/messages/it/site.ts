import type { Words } from '../../words.ts'

export const site = {
  languageName: 'Italiano',
  skipToContent: 'Al contenuto',
  myPage: 'La mia pagina',
  switchLanguage: 'Lingua',
  footer:
    'Vitrina è un’applicazione web a codice aperto per i concorsi per il negozio meglio allestito.',
  demo: 'Dimostrazione: tutte le località, i negozi e i voti in queste pagine sono inventati.',
  demoPage: 'Pagina della dimostrazione',
  pageTitle: page => `${page} · Vitrina`,
  close: 'Chiudete',
  undo: 'Annullate',
  loading: 'La pagina si sta caricando.',
  offline:
    'Non c’è connessione. Ciò che avete salvato è al sicuro; ciò che avete scritto resta nella pagina finché non la chiudete.',
  back: 'Indietro:',
  home: {
    title: 'Concorsi per il negozio meglio allestito',
    lead: 'Scegliete una località e guardate le vetrine iscritte.',
    empty: 'Su questo sito non vi è ancora alcuna località.',
  },
  errors: {
    400: {
      heading: 'La richiesta non è comprensibile',
      next: 'Controllate l’indirizzo oppure tornate alla pagina precedente e riprovate.',
    },
    403: {
      heading: 'Non siete autorizzati a vedere questa pagina',
      next: 'Accedete con un altro indirizzo e-mail o rivolgetevi all’organizzatore.',
    },
    404: {
      heading: 'Questa pagina non esiste',
      next: 'Forse l’indirizzo è stato digitato male. Ripartite dalla pagina iniziale.',
    },
    405: {
      heading: 'Questa pagina non si può aprire in questo modo',
      next: 'Tornate alla pagina precedente e usate il pulsante che vi si trova.',
    },
    409: {
      heading: 'In questo momento non è possibile',
      next: 'Ricaricate la pagina precedente: nel frattempo qualcosa è cambiato.',
    },
    413: {
      heading: 'Il file inviato è troppo grande',
      next: 'Tornate indietro e scegliete una fotografia inferiore a 15\u00a0MB.',
    },
    415: {
      heading: 'Questo tipo di file non è accettato',
      next: 'Tornate indietro e scegliete una fotografia JPEG o PNG.',
    },
    429: {
      heading: 'Troppe richieste',
      next: 'Attendete alcuni minuti e riprovate.',
    },
    500: {
      heading: 'Si è verificato un errore sul server',
      next: 'Abbiamo registrato l’errore. Riprovate tra alcuni minuti.',
    },
    503: {
      heading: 'Il server al momento non è raggiungibile',
      next: 'Riprovate tra un minuto. Quello che è stato inviato è salvato.',
    },
    foreignOrigin: 'La richiesta proviene da un altro sito, perciò non ne abbiamo tenuto conto.',
    toHome: 'Alla pagina iniziale',
  },
  form: {
    required: 'Questo campo è obbligatorio.',
    tooLong: most => `Al massimo ${most} caratteri.`,
    email: 'Inserite un indirizzo e-mail, per esempio nome@esempio.it.',
    date: 'Inserite una data valida.',
    choose: 'Scegliete una delle opzioni.',
    mustAgree: 'Senza questa dichiarazione non possiamo procedere.',
    phone: 'Inserite un numero di telefono, per esempio 03 123 45 67.',
    postCode: 'Inserite un codice postale di quattro cifre.',
    slug: 'Usate lettere minuscole, cifre e trattini, per esempio 2026.',
    checkFields: 'Controllate i campi contrassegnati. Quello che avete scritto è ancora qui.',
  },
} satisfies Words['site']
