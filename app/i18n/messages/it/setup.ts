import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const setup = {
  sections: {
    text: 'Testo e premi',
    criteria: 'Criteri e categorie',
    winners: 'Commissione, voti, riconoscimenti',
    eligibility: 'Chi può iscriversi',
    dates: 'Le date',
  },
  settings: {
    title: 'Altre impostazioni',
    lead: 'Tutto ha valori predefiniti, che potete modificare fino alla pubblicazione del bando.',
    frozen:
      'Il bando è pubblicato, perciò il regolamento è bloccato. Testo e date si possono cambiare con una modifica pubblica.',
    save: 'Salvate',
    saved: 'Salvato.',
    otherLanguages: 'In altre lingue',
    backToDesk: 'Tornate alla pagina dell’organizzatore',
  },
  numberBetween: (least, most) => `Inserite un numero intero da ${least} a ${most}.`,
  who: 'Chi può iscriversi, e dove?',
  whoHelp: 'Per esempio proprietari e affittuari dei negozi nelle vie elencate.',
  defaultWho: town =>
    `Proprietari e affittuari di negozi, pubblici esercizi e servizi aperti al pubblico nel centro di ${town}.`,
  prizes: 'Quali sono i premi e quanto valgono?',
  prizesHelp:
    'Le righe vuote non contano. Il bando deve indicare il valore di ogni premio; potete aggiungerlo anche più tardi.',
  prize: 'Premio',
  value: 'Valore in euro',
  award: 'Per che cosa è il premio',
  awards: {
    'place-1': '1° posto',
    'place-2': '2° posto',
    'place-3': '3° posto',
    'place-4': '4° posto',
    'place-5': '5° posto',
    audience: 'premio del pubblico',
    recognition: 'riconoscimento speciale della commissione',
    other: 'altro premio',
  },
  prizeNumber: number => `Premio n. ${number}`,
  addPrize: 'Aggiungete un premio',
  removePrize: number => `Togliete il premio n. ${number}`,
  members: 'Quanti membri ha la commissione?',
  membersHelp:
    'Di solito cinque. È preferibile un numero dispari; meno di tre persone non possono classificare nessun negozio.',
  paper: 'Si potrà votare anche su carta?',
  paperNo: 'No, solo in rete',
  paperNoHelp: 'Chi non ha un indirizzo di posta elettronica non può votare.',
  paperYes: 'Sì, anche su carta',
  paperYesHelp:
    'La risposta entra nel regolamento. Questa versione non può ancora registrare schede cartacee: non promettetele con leggerezza.',
  contact: 'A chi possono rivolgersi i partecipanti?',
  contactName: 'Nome della persona o dell’ufficio',
  contactEmail: 'Indirizzo di posta elettronica per le domande',
  contactPhone: 'Telefono (facoltativo)',
  text: {
    title: 'Nome del concorso',
    intro: 'Invito in una frase',
    description: 'Descrizione del concorso',
    rulesText: 'Il regolamento con parole vostre',
    markdownHelp:
      'Separate i capoversi con una riga vuota. Iniziate un elenco con un trattino; mettete le parole in **grassetto** tra asterischi.',
  },
  criteria: {
    categories: 'Categorie',
    category: number => `Nome della categoria n. ${number}`,
    addCategory: 'Aggiungete una categoria',
    removeCategory: number => `Togliete la categoria n. ${number}`,
    criterion: number => `Nome del criterio n. ${number}`,
    add: 'Aggiungete un criterio',
    remove: number => `Togliete il criterio n. ${number}`,
    up: number => `Spostate in alto il criterio n. ${number}`,
    scale: 'Scala dei punteggi',
    min: 'Punteggio minimo',
    max: 'Punteggio massimo',
    step: 'Intervallo',
  },
  winners: {
    juryTitle: 'Commissione',
    sheets: 'Schede complete necessarie per entrare in classifica',
    method: 'Come si ricavano i punti della commissione?',
    methods: {
      mean: { name: 'Media semplice', help: 'Predefinita e più facile da spiegare.' },
      'trimmed-mean': {
        name: 'Media senza gli estremi',
        help: 'Da cinque schede in poi si tolgono la più alta e la più bassa.',
      },
      'severity-corrected': {
        name: 'Con correzione della severità',
        help: 'Per commissioni in cui non tutti valutano tutto.',
      },
    },
    share: 'Quota della commissione in percentuale',
    shareHelp: 'Il resto fino a 100 è la quota del pubblico.',
    opened: 'Quali schede saranno pubbliche?',
    openedAll: 'Tutte',
    openedAwarded: 'Solo quelle dei negozi premiati',
    minutes: 'Per pubblicare i risultati serve il verbale firmato',
    previewTitle: 'Chi può vedere i risultati prima della pubblicazione?',
    previewChair: 'Solo chi presiede la commissione',
    previewBoth: 'Chi presiede la commissione e gli organizzatori',
    voteTitle: 'Votazione',
    publicMethod: 'Come si ricavano i punti del pubblico?',
    publicMethods: {
      rank: {
        name: 'Secondo la graduatoria',
        help: 'Predefinito: modera il peso di chi raccoglie più voti.',
      },
      'share-of-leader': {
        name: 'In rapporto al primo',
        help: 'Di solito vince chi raccoglie più voti.',
      },
      'share-of-votes': { name: 'Quota di tutti i voti', help: 'Le differenze sono piccole.' },
    },
    quorum: 'Numero minimo di voti perché contino',
    ties: 'Parità',
    tie: number => `Regola n. ${number} in caso di parità`,
    noTie: 'nessuna regola',
    awardsTitle: 'Riconoscimenti',
    places: 'Quanti posti si assegnano?',
    audience: 'Premio del pubblico per il maggior numero di voti',
    standards: 'Riconoscimenti d’oro, d’argento e di bronzo in base ai punti della commissione',
    gold: 'Oro da',
    silver: 'Argento da',
    bronze: 'Bronzo da',
    onePrize: 'Ogni esercente riceve al massimo un premio',
    lastFirst: 'Il primo classificato dell’anno scorso partecipa fuori concorso',
  },
  eligibility: {
    kinds: 'Tipi di negozi (facoltativo)',
    oneEntry: 'Ogni negozio si iscrive una sola volta',
    noJurors: 'I membri della commissione e le persone a loro vicine non possono iscriversi',
    least: 'Numero minimo di iscrizioni (0 se non richiesto)',
    leastHelp: 'Se sono meno, potete prorogare il termine o annullare il concorso.',
  },
  dates: {
    lead: 'Gli orari sono quelli del luogo. Un termine alle 0.00 indica la fine del giorno precedente.',
    fromPreset: 'Date proposte',
    fromPresetHelp:
      'Si calcolano di nuovo dal giorno della festa e sostituiscono quelle qui sotto.',
    propose: 'Proponete le date',
  },
  missing: {
    musts: 'Prima della pubblicazione:',
    advice: 'Consigliamo inoltre:',
    none: 'Non manca nulla. Potete pubblicare il bando.',
    who: 'Scrivete chi può iscriversi.',
    prizes: 'Inserite i premi con il loro valore.',
    prizeValue: award => `Inserite il valore del premio (${award}).`,
    contact: 'Indicate a chi possono rivolgersi i partecipanti.',
    jurySmall: 'La commissione ha meno membri delle schede di valutazione necessarie: ampliatela.',
    mail: 'Provate se la posta arriva davvero.',
    unstated: what => `Indicate nelle dichiarazioni del comune: ${what}.`,
    awardWithoutPrize: award => `Manca un premio per: ${award}.`,
    weights: sum => `La somma dei pesi è ${sum}. Una somma di 100 si capisce più facilmente.`,
    notInLanguage: (text, language) => `${text}: manca il testo in ${language}.`,
    texts: {
      titles: 'Nome del concorso',
      intros: 'Invito',
      descriptions: 'Descrizione',
      perimeters: 'Chi può iscriversi',
    },
    languages: {
      sl: 'sloveno',
      en: 'inglese',
      it: 'italiano',
      hu: 'ungherese',
      de: 'tedesco',
    },
    jurors: count =>
      plural('it', count, {
        one: 'Invitate in commissione ancora # persona.',
        other: 'Invitate in commissione ancora # persone.',
      }),
    paper: 'Le schede cartacee non si possono ancora registrare: valutate se prometterle davvero.',
    freeDay: step => `«${step}» cade in un giorno non lavorativo.`,
    shortGap: (earlier, later, days) =>
      plural('it', days, {
        one: `Tra «${earlier}» e «${later}» dovrebbe esserci # giorno lavorativo.`,
        other: `Tra «${earlier}» e «${later}» dovrebbero esserci # giorni lavorativi.`,
      }),
  },
  testLetter: {
    title: 'Prova della posta',
    lead: 'Codici, inviti e conferme si inviano per posta elettronica. Prima di pubblicare il bando verificate che i messaggi arrivino.',
    send: 'Inviate un messaggio di prova',
    sentTo: email =>
      `Il messaggio va a ${email}. Guardate anche nella posta indesiderata e copiate le sei cifre.`,
    code: 'Le sei cifre del messaggio',
    confirm: 'Il messaggio è arrivato',
    done: when => `Il messaggio di prova è arrivato ${when}.`,
    subject: (code, contest) => `${code} è il codice di prova: ${contest}`,
    body: (code, contest) =>
      `questo è un messaggio di prova del concorso «${contest}». Sulla pagina dell’organizzatore inserite:\n\n    ${code}\n\nCosì si saprà che la posta arriva.`,
  },
  call: {
    prizes: 'Premi',
    worth: value => `del valore di ${value}`,
    contact: 'Contatto',
    who: 'Chi può iscriversi',
    ownWords: 'Testo del bando',
    jurySize: count =>
      plural('it', count, {
        one: 'La commissione ha # membro.',
        other: 'La commissione ha # membri.',
      }),
    juryMethods: {
      mean: 'I punti della commissione sono la media delle schede di valutazione.',
      'trimmed-mean':
        'I punti della commissione sono la media delle schede di valutazione senza la più alta e la più bassa, se le schede sono almeno cinque.',
      'severity-corrected':
        'I punti della commissione sono la media, corretta per la severità dei membri.',
    },
    publicMethods: {
      rank: 'I punti del pubblico seguono la graduatoria dei voti.',
      'share-of-leader':
        'I punti del pubblico sono la quota di voti rispetto al negozio più votato.',
      'share-of-votes': 'I punti del pubblico sono la quota di tutti i voti.',
    },
    standards: (gold, silver, bronze) =>
      `L’oro va a chi raggiunge almeno ${gold} punti della commissione, l’argento da ${silver}, il bronzo da ${bronze}.`,
    onePrize: 'Ogni esercente riceve al massimo un premio.',
    lastFirst: 'Il primo classificato dell’anno scorso partecipa fuori concorso.',
    minutes: 'I risultati si pubblicano quando il verbale della commissione è firmato.',
    openedAll:
      'Con i risultati diventano pubbliche tutte le schede di valutazione, senza i nomi dei membri.',
    openedAwarded:
      'Con i risultati diventano pubbliche le schede di valutazione dei premiati, senza i nomi dei membri.',
    previewChair:
      'Prima della pubblicazione può vedere i risultati solo chi presiede la commissione.',
    previewBoth:
      'Prima della pubblicazione possono vedere i risultati chi presiede la commissione e gli organizzatori; ogni consultazione viene registrata.',
    oneEntry: 'Ogni negozio può iscriversi una sola volta.',
    noJurors: 'I membri della commissione e le persone a loro vicine non possono iscriversi.',
    least: count =>
      plural('it', count, {
        one: 'Con meno di # iscrizione l’organizzatore può prorogare il termine o annullare il concorso.',
        other:
          'Con meno di # iscrizioni l’organizzatore può prorogare il termine o annullare il concorso.',
      }),
    paper: 'Si può votare anche su carta.',
  },
  reasons: {
    'too-many-test-letters':
      'Nell’ultima ora avete già inviato diversi messaggi. Aspettate che arrivino.',
    'test-code-wrong': 'Queste cifre non sono di un messaggio di prova inviato nell’ultimo giorno.',
  },
} satisfies Words['setup']
