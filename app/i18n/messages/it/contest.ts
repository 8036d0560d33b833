import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const contest = {
  sentence: {
    draft: () => 'Il concorso è in preparazione.',
    announced: opens => `Le iscrizioni si aprono ${opens}.`,
    entries: closes => `Le iscrizioni al concorso sono aperte ${closes}.`,
    checkThenVoting: opens =>
      `Le iscrizioni sono chiuse e l’organizzatore le sta esaminando. La votazione inizia ${opens}.`,
    checkThenJudging: opens =>
      `Le iscrizioni sono chiuse e l’organizzatore le sta esaminando. La valutazione della commissione inizia ${opens}.`,
    voting: closes => `Potete votare ${closes}. Intanto la commissione sta visitando i negozi.`,
    votingAlone: closes => `Potete votare ${closes}.`,
    judging: closes => `La commissione visita i negozi ${closes}.`,
    counting: results =>
      `La votazione e la valutazione sono concluse. I risultati saranno pubblicati al più tardi ${results}.`,
    countingJuryAlone: results =>
      `La valutazione è conclusa. I risultati saranno pubblicati al più tardi ${results}.`,
    preparing: () => 'I risultati sono in preparazione. Ricaricate la pagina tra qualche istante.',
    results: published => `I risultati sono stati pubblicati ${published}.`,
    held: () => 'La pubblicazione dei risultati è sospesa.',
    cancelled: () => 'Il concorso è stato annullato.',
  },
  phases: {
    draft: 'bozza',
    announced: 'annunciato',
    entries: 'iscrizioni',
    check: 'esame delle iscrizioni',
    voting: 'votazione e valutazione',
    counting: 'conteggio',
    counted: 'conteggiato',
    results: 'risultati',
    closed: 'concluso',
    cancelled: 'annullato',
  },
  steps: {
    entriesOpenAt: 'Apertura delle iscrizioni',
    entriesCloseAt: 'Termine per l’iscrizione',
    checkEndAt: 'Fine dell’esame delle iscrizioni',
    votingOpenAt: 'Inizio della votazione',
    votingCloseAt: 'Termine per la votazione',
    judgingOpenAt: 'Inizio dei sopralluoghi della commissione',
    judgingCloseAt: 'Termine per la valutazione',
    reviewEndAt: 'Fine della verifica dei voti',
    ceremonyAt: 'Proclamazione dei vincitori',
    resultsAt: 'Termine ultimo per la pubblicazione dei risultati',
    objectionsEndAt: 'Termine per i reclami',
    voterDataDeleteAt: 'Cancellazione dei dati dei votanti',
  },
  stepStates: { over: 'concluso', next: 'prossimo passo', ahead: 'più avanti' },
  day: 'Giorno',
  time: 'Ora',
  dates: 'Calendario del concorso',
  call: 'Bando di concorso',
  gallery: 'Negozi in concorso',
  galleryEmpty: 'Le vetrine sono ancora vuote',
  galleryEmptyNext: 'I negozi iscritti saranno pubblicati qui dopo l’esame delle iscrizioni.',
  entriesInTheRunning: count =>
    plural('it', count, {
      one: 'Al concorso partecipa # negozio.',
      other: 'Al concorso partecipano # negozi.',
    }),
  enterYourShop: 'Iscrivete il vostro negozio',
  voteNow: 'Votate',
  seeResults: 'Consultate i risultati',
  readRules: 'Regolamento del concorso',
  order: {
    explanation:
      'L’ordine è casuale e cambia ogni minuto, affinché tutti i negozi siano visibili in egual misura.',
  },
  rules: {
    title: 'Regolamento del concorso',
    frozen: day =>
      `Il regolamento è stato bloccato al momento della pubblicazione del bando, in data ${day}.`,
    hash: 'Impronta digitale del regolamento (SHA-256)',
    hashHelp:
      'Con questa impronta chiunque può verificare che il regolamento non sia stato modificato dopo la pubblicazione.',
    townKey: 'Chiave pubblica del comune',
    townKeyHelp:
      'Con questa chiave sono firmati i risultati. Confrontatela con la chiave indicata dalla verifica.',
    criteria: 'Criteri di valutazione',
    criterion: 'Criterio',
    weight: 'Peso',
    judged: 'Modalità di valutazione',
    byPhotoOrVisit: 'in base alla fotografia o durante il sopralluogo',
    byVisit: 'solo durante il sopralluogo',
    scale: (min, max) =>
      `I membri della commissione assegnano a ciascun negozio, per ogni criterio, un punteggio da ${min} a ${max}.`,
    winners: 'Come si determinano i vincitori',
    shares: (jury, vote) =>
      vote === 0
        ? 'La classifica è decisa dalla commissione.'
        : `Al punteggio complessivo la commissione contribuisce per il ${jury}%, il pubblico per il ${vote}%.`,
    places: count =>
      plural('it', count, {
        one: 'Sarà premiato # posto in classifica.',
        other: 'Saranno premiati # posti in classifica.',
      }),
    audience: 'Il premio del pubblico va al negozio con il maggior numero di voti conteggiati.',
    sheetsPerEntry: count =>
      plural('it', count, {
        one: 'Per entrare in classifica occorre almeno # scheda di valutazione completa.',
        other: 'Per entrare in classifica occorrono almeno # schede di valutazione complete.',
      }),
    quorum: count =>
      plural('it', count, {
        one: 'I voti incidono sul punteggio complessivo se nel concorso vi è almeno # voto conteggiato.',
        other:
          'I voti incidono sul punteggio complessivo se nel concorso vi sono almeno # voti conteggiati.',
      }),
    ties: 'In caso di parità decidono, nell’ordine:',
    sharedPlace:
      'altrimenti i negozi a pari merito condividono il posto e il posto successivo non viene assegnato',
    noLottery: 'Il sorteggio e il momento dell’iscrizione non decidono mai.',
    gender:
      'I termini usati al maschile nel regolamento si intendono riferiti a persone di ogni genere.',
  },
  tieRule: rule =>
    ({
      'jury-points': 'il maggior numero di punti della commissione',
      'counted-votes': 'il maggior numero di voti conteggiati',
    })[rule],
  tieCriterion: name => `il punteggio medio più alto per il criterio «${name}»`,
  cards: {
    'jury-places-and-audience-award': {
      name: 'La commissione assegna i posti dal 1º al 3º, il pubblico il proprio premio',
      help: 'La soluzione meno controversa: la classifica è decisa dalla commissione, il premio del pubblico dai voti.',
    },
    'together-70-30': {
      name: 'Insieme: 70% commissione, 30% pubblico',
      help: 'I punti del pubblico dipendono dalla graduatoria dei voti, perciò il pubblico decide più di quanto indichino le percentuali.',
    },
    'jury-only': {
      name: 'Solo la commissione',
      help: 'Non è prevista la votazione del pubblico.',
    },
  },
  presets: {
    'after-holiday': {
      name: 'Proclamazione dopo la festa',
      help: 'Iscrizioni prima della festa, proclamazione il primo sabato ad almeno nove giorni da essa.',
    },
    'on-holiday': {
      name: 'Proclamazione il giorno della festa',
      help: 'Tutto si conclude prima della festa; i premi si consegnano durante la cerimonia.',
    },
  },
  new: {
    title: 'Nuovo concorso',
    lead: 'Rispondete a sette domande. Per tutto il resto sono previsti valori predefiniti, che potete modificare prima della pubblicazione.',
    holiday: 'Giorno della festa del comune',
    preset: 'Quando saranno proclamati i vincitori?',
    card: 'Come saranno determinati i vincitori?',
    create: 'Create la bozza',
    defaultTitle: 'Il negozio meglio allestito',
    defaultIntro: (_, name) =>
      `In occasione della festa del comune, l’amministrazione comunale invita i proprietari e gli affittuari dei negozi di ${name} ad allestirli nel modo più bello.`,
  },
  desk: {
    title: 'Pagina dell’organizzatore',
    newContest: 'Nuovo concorso',
    noContests: 'In questa località non vi sono ancora concorsi.',
    state: 'Stato',
    today: 'Che cosa c’è da fare',
    nothingToDo:
      'Ora non c’è nulla da fare. Il prossimo passo è segnato nello svolgimento del concorso.',
    tasks: {
      'publish-call': () => 'Pubblicate il bando, affinché sia possibile iscriversi.',
      'check-entries': count =>
        plural('it', count, { one: 'Esaminate # iscrizione.', other: 'Esaminate # iscrizioni.' }),
      'check-photos': count =>
        plural('it', count, {
          one: 'Guardate # foto.',
          other: 'Guardate # foto, una dopo l’altra.',
        }),
      'invite-jurors': count =>
        plural('it', count, {
          one: 'Invitate nella commissione almeno un’altra persona, altrimenti i negozi non potranno essere classificati.',
          other:
            'Invitate nella commissione almeno altre # persone, altrimenti i negozi non potranno essere classificati.',
        }),
      'remind-jurors': count =>
        plural('it', count, {
          one: '# membro della commissione non ha ancora presentato la dichiarazione di imparzialità: sollecitatelo.',
          other:
            '# membri della commissione non hanno ancora presentato la dichiarazione di imparzialità: sollecitateli.',
        }),
      'decide-hold': () => 'La pubblicazione dei risultati è sospesa: decidete quando sbloccarla.',
      'completions-overdue': count =>
        plural('it', count, {
          one: '# iscrizione non è stata integrata nel termine: decidete su di essa.',
          other: '# iscrizioni non sono state integrate nel termine: decidete su di esse.',
        }),
      'give-numbers': () => 'Tutte le iscrizioni sono state esaminate: assegnate i numeri.',
      'print-posters': () => 'I numeri sono stati assegnati: stampate le locandine per le vetrine.',
      'undelivered-mail': count =>
        plural('it', count, {
          one: '# messaggio non è partito: verificate perché.',
          other: '# messaggi non sono partiti: verificate perché.',
        }),
      'entries-missing': count =>
        plural('it', count, {
          one: 'Manca ancora # iscrizione al numero minimo: invitate gli esercenti.',
          other: 'Mancano ancora # iscrizioni al numero minimo: invitate gli esercenti.',
        }),
      'sheets-missing': count =>
        plural('it', count, {
          one: '# negozio non ha ancora abbastanza schede per essere classificato: sollecitate la commissione.',
          other:
            '# negozi non hanno ancora abbastanza schede per essere classificati: sollecitate la commissione.',
        }),
      'jurors-behind': count =>
        plural('it', count, {
          one: '# membro della commissione non ha ancora valutato tutti i negozi: sollecitatelo.',
          other:
            '# membri della commissione non hanno ancora valutato tutti i negozi: sollecitateli.',
        }),
      'votes-missing': count =>
        plural('it', count, {
          one: 'Perché i voti incidano sul punteggio totale, ne manca ancora #: invitate a votare.',
          other:
            'Perché i voti incidano sul punteggio totale, ne mancano ancora #: invitate a votare.',
        }),
      'decide-objections': count =>
        plural('it', count, { one: 'Decidete su # reclamo.', other: 'Decidete su # reclami.' }),
      'handle-reports': count =>
        plural('it', count, {
          one: 'Trattate # irregolarità segnalata.',
          other: 'Trattate # irregolarità segnalate.',
        }),
    },
    publishCall: 'Pubblicate il bando',
    publishHelp:
      'Con la pubblicazione il regolamento e le date vengono bloccati. Modifiche successive sono possibili solo pubblicamente e con una motivazione.',
    entries: 'Iscrizioni',
    noEntries: 'Non vi sono ancora iscrizioni.',
    jury: 'Commissione',
    votes: count =>
      count === 0
        ? 'Non è ancora stato espresso alcun voto.'
        : plural('it', count, {
            one: 'È stato espresso # voto.',
            other: 'Sono stati espressi # voti.',
          }),
    sealed:
      'Fino al termine della votazione e della valutazione nessuno vede come si distribuiscono i voti e i punteggi.',
    heldBecause: 'La pubblicazione dei risultati è sospesa:',
    viewPublic: 'Pagina pubblica del concorso',
  },
  holdReasons: {
    'held-by-organiser': 'L’organizzatore ha sospeso la pubblicazione.',
    'jury-quorum-unmet':
      'La commissione non ha valutato abbastanza negozi da poter assegnare tutti i posti.',
    'votes-in-review': 'Alcuni voti sono ancora in verifica e potrebbero cambiare i premi.',
    'minutes-unsigned': 'Il verbale della commissione non è ancora firmato.',
  },
  rulesProblems: {
    'weights-sum-to-zero':
      'La somma dei pesi non può essere zero: almeno un criterio deve avere un peso.',
    'shares-do-not-sum-to-100':
      'Le quote della commissione e del pubblico devono dare insieme il 100%.',
    'scale-is-empty': 'Il punteggio massimo deve essere superiore al minimo.',
    'scale-does-not-fit-step':
      'Dal punteggio minimo al massimo si deve poter arrivare con passi interi.',
    'criterion-twice': 'Uno dei criteri è indicato due volte.',
    'category-twice': 'Una delle categorie è indicata due volte.',
    'tie-rule-names-unknown-criterion':
      'La regola per la parità menziona un criterio che non esiste.',
    'no-award': 'Il concorso deve avere almeno un premio.',
    'standards-not-descending':
      'Le soglie dei riconoscimenti devono essere decrescenti: oro sopra argento, argento sopra bronzo.',
    'correction-needs-all-sheets-opened':
      'Per correggere la severità devono essere pubbliche tutte le schede di valutazione.',
  },
  problems: {
    timeline: (earlier, later) => `La fase «${earlier}» deve precedere la fase «${later}».`,
    'title-missing': 'Inserite il nome del concorso.',
    'entries-would-be-closed':
      'Il termine per l’iscrizione è già passato: scegliete un giorno di festa successivo.',
  },
  reasons: {
    'call-already-published': 'Il bando è già pubblicato.',
    'call-has-problems': 'Il bando non può ancora essere pubblicato: correggete quanto elencato.',
    'contest-cancelled': 'Il concorso è stato annullato.',
    'contest-slug-not-allowed':
      'Questo nome breve non è ammesso: usate lettere minuscole, cifre e trattini.',
    'contest-slug-taken':
      'Nel frattempo qualcuno ha creato un concorso con questo nome breve. Riprovate.',
  },
} satisfies Words['contest']
