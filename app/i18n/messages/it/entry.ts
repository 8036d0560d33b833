import type { Words } from '../../words.ts'

export const entry = {
  number: number => `Numero ${number}`,
  statuses: {
    unconfirmed: 'in attesa di conferma',
    submitted: 'in attesa di esame',
    accepted: 'accolta',
    rejected: 'respinta',
    withdrawn: 'ritirata',
  },
  voteForThis: 'Votate per questo negozio',
  photoAlt: (shop, trade) => `Vetrina: ${shop}, ${trade}`,
  photoAltInside: (shop, trade) => `Interno: ${shop}, ${trade}`,
  photoAltDetail: (shop, trade) => `Particolare: ${shop}, ${trade}`,
  mine: {
    title: 'Le mie iscrizioni al concorso',
    none: 'Non avete ancora inviato alcuna iscrizione.',
    submitted: when => `L’iscrizione è stata inviata ${when}.`,
    waiting: 'L’organizzatore esaminerà l’iscrizione. Vi comunicheremo la decisione per e-mail.',
    accepted: number => `L’iscrizione è stata accolta. Il vostro numero è ${number}.`,
    rejected: reason => `L’iscrizione è stata respinta. Motivo: ${reason}`,
    agreed: 'Avete accettato il regolamento con l’impronta',
    seePublic: 'Consultate la vostra pagina nel concorso',
  },
  form: {
    title: 'Iscrizione al concorso',
    lead: (contest, until) => `${contest}. Potete iscrivervi ${until}.`,
    shop: 'Negozio',
    shopName: 'Nome del negozio o del locale',
    category: 'Categoria',
    trade: 'Attività',
    tradeHelp: 'Per esempio fioreria, libreria, parrucchiere.',
    street: 'Via',
    houseNumber: 'Numero civico',
    postCode: 'Codice postale',
    city: 'Località',
    contact: 'Chi è responsabile dell’iscrizione?',
    contactHelp: 'Questi dati sono visibili solo all’organizzatore.',
    contactName: 'Nome e cognome',
    phone: 'Telefono',
    storyHelp: 'Alcune frasi che i visitatori leggeranno accanto alla fotografia.',
    photo: 'Fotografia',
    photoHelp:
      'JPEG, PNG, WebP, AVIF o HEIC, al massimo 15\u00a0MB. Dalla fotografia rimuoviamo i dati sul luogo e sul dispositivo.',
    photoKept: 'Scegliete di nuovo la fotografia: dopo un errore il browser non la conserva.',
    declarations: 'Dichiarazioni',
    agreeRules: 'Accetto il regolamento del concorso.',
    agreeAuthority:
      'Posso iscrivere questo negozio in qualità di proprietario o locatario, o su loro incarico.',
    agreePhoto:
      'Ho il diritto di pubblicare la fotografia; le persone riconoscibili acconsentono alla pubblicazione.',
    submit: 'Inviate l’iscrizione',
  },
  desk: {
    accept: 'Accogliete e assegnate il numero',
    reject: 'Respingete',
    rejectReason: 'Spiegazione (sarà comunicata al partecipante)',
    contact: 'Persona responsabile',
    submitted: 'Inviata',
    back: 'Tornate al concorso',
    acceptedAs: number => `L’iscrizione è stata accolta con il numero ${number}.`,
    rejected: 'L’iscrizione è stata respinta.',
  },
  reasons: {
    'call-not-published': 'Il bando non è ancora pubblicato.',
    'entries-not-open-yet': 'Le iscrizioni non sono ancora aperte.',
    'entries-closed': 'Il termine per l’iscrizione è scaduto. Rivolgetevi all’organizzatore.',
    'entry-already-decided': 'Su questa iscrizione è già stata presa una decisione.',
    'contest-already-counted':
      'Il conteggio è già stato effettuato, perciò non si può più decidere sulle iscrizioni.',
    'entry-unknown': 'Questa iscrizione non esiste.',
    'category-unknown': 'Scegliete una delle categorie del concorso.',
    'photo-missing': 'Aggiungete una fotografia della vetrina.',
    'photo-empty': 'Il file è vuoto. Scegliete di nuovo la fotografia.',
    'photo-too-large':
      'La fotografia supera i 15\u00a0MB. Inviatela in qualità inferiore o sceglietene una più piccola.',
    'photo-too-many-pixels':
      'La fotografia ha più di 50 milioni di pixel. Inviatela in dimensioni ridotte.',
    'photo-not-an-image':
      'Questa non è una fotografia JPEG, PNG, WebP, AVIF o HEIC. Scegliete un altro file.',
    'photo-svg':
      'Questo è un disegno SVG, non una fotografia. Scegliete una fotografia della vetrina.',
    'photo-pdf':
      'Questo è un documento PDF. Scegliete la fotografia stessa o salvatela dal documento come JPEG.',
    'photo-polyglot':
      'Oltre alla fotografia il file contiene altro. Aprite la fotografia e salvatela di nuovo come JPEG.',
    'photo-store-away':
      'L’archivio delle fotografie al momento non è raggiungibile. Non è andato perso nulla. Riprovi tra qualche minuto.',
    'photo-busy':
      'In questo momento elaboriamo troppe fotografie. Attendete un minuto e inviatela di nuovo.',
    'photo-damaged':
      'Il file è danneggiato. Scattate di nuovo la fotografia o sceglietene un’altra.',
  },
} satisfies Words['entry']
