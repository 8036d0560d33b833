import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const result = {
  title: 'Risultati',
  place: place => `${place}º posto`,
  audienceAward: 'Premio del pubblico',
  noAudienceAward:
    'Il premio del pubblico non viene assegnato, perché nessun negozio che potrebbe riceverlo ha ottenuto un voto conteggiato.',
  total: 'Totale',
  juryPoints: 'Punti della commissione',
  publicPoints: 'Punti del pubblico',
  votes: count => plural('it', count, { one: '# voto', other: '# voti' }),
  placesTitle: 'I negozi premiati',
  charts: {
    shop: 'Negozio',
    figures: 'I dati in una tabella',
    criteria: 'Come sono nati i punti della commissione',
    criteriaLead: (min, max) =>
      `Punteggio medio della commissione per ogni criterio, su una scala da ${min} a ${max}. Il numero è quello del negozio.`,
    views: 'Che cosa ha visto la commissione e che cosa il pubblico',
    viewsLead:
      'I punti della commissione a sinistra, i voti del pubblico a destra, tra i negozi premiati.',
    votes: 'Voti',
  },
  sharedPlace: 'Il posto è condiviso, perché secondo tutte le regole vi è parità.',
  decidedBy: rule => `A parità di punti ha deciso: ${rule}.`,
  thanks: 'Grazie a tutti i partecipanti',
  thanksLead: 'Gli altri partecipanti in ordine alfabetico:',
  accounting: 'Riepilogo di tutti i voti',
  howMany: 'Numero',
  counted: 'conteggiati',
  notCounted: 'non conteggiati',
  inReview: 'in verifica',
  void: 'nulli perché il negozio non è più in gara',
  notToBlame: 'Se un voto non è conteggiato, la responsabilità non è del partecipante.',
  quorumUnmet:
    'I voti conteggiati erano meno di quanti ne richieda il regolamento, perciò la classifica è stata decisa dalla sola commissione.',
  closeness: {
    byVotes: votes =>
      plural('it', votes, {
        one: 'un solo negozio avesse ricevuto # voto in più',
        other: 'un solo negozio avesse ricevuto # voti in più',
      }),
    byJury: (points, beyond) =>
      beyond
        ? `la commissione gli avesse assegnato oltre ${points} punti in più`
        : `la commissione gli avesse assegnato ${points} punti in più`,
    byJuryAlone: (points, beyond) =>
      beyond
        ? `la commissione avesse assegnato a un solo negozio oltre ${points} punti in più`
        : `la commissione avesse assegnato a un solo negozio ${points} punti in più`,
    either: (first, second) => `${first} oppure se ${second}`,
    wouldChange: change => `Il premio sarebbe andato ad altri se ${change}.`,
    fixed:
      'Nessun voto o punto in più per un solo negozio avrebbe cambiato l’assegnazione di questo premio.',
  },
  agreement: {
    title: 'Quanto è stata concorde la commissione',
    details: 'Dettagli',
    summary: {
      strong: 'I membri della commissione hanno valutato in modo molto simile.',
      fair: 'I membri della commissione hanno valutato in modo abbastanza simile.',
      weak: 'I membri della commissione hanno valutato in modo piuttosto diverso.',
      none: 'I punteggi dei membri della commissione non concordano più di quanto accadrebbe per caso.',
      unknown: 'I punteggi sono troppo pochi per dire quanto sia stata concorde la commissione.',
    },
    scale: 'Per tutti i valori, 1 significa piena concordanza e 0 pura casualità.',
    alpha: 'Alfa di Krippendorff dei punti',
    criterion: name => `Alfa di Krippendorff dei punteggi per il criterio «${name}»`,
    kendallsW: 'W di Kendall',
    order: {
      strong: 'I membri hanno ordinato i negozi in modo quasi uguale.',
      fair: 'I membri hanno ordinato i negozi in modo simile.',
      weak: 'I membri hanno ordinato i negozi in modo piuttosto diverso.',
      none: 'Ogni membro ha ordinato i negozi a modo proprio.',
      unknown:
        'Gli ordini non si possono confrontare, perché troppo pochi negozi sono stati valutati da tutti i membri.',
    },
    single: 'ICC(2,1)',
    singleSays: {
      strong: 'Già un solo membro avrebbe dato quasi gli stessi punti di un altro.',
      fair: 'Un solo membro avrebbe dato punti simili a quelli di un altro.',
      weak: 'Un solo membro avrebbe dato punti piuttosto diversi da quelli di un altro.',
      none: 'Dai punti di un membro non si può dedurre nulla su quelli di un altro.',
      unknown: 'Sui punti di un singolo membro non si può dire nulla.',
    },
    average: 'ICC(2,k)',
    averageSays: {
      strong: 'La media di questa commissione è molto affidabile.',
      fair: 'La media di questa commissione è abbastanza affidabile.',
      weak: 'Un’altra commissione altrettanto numerosa avrebbe potuto decidere in modo piuttosto diverso.',
      none: 'La media di questa commissione non è affidabile.',
      unknown: 'Sull’affidabilità della media non si può dire nulla.',
    },
    singleConsistency: 'ICC(3,1)',
    singleConsistencySays: {
      strong:
        'A prescindere dalla severità, un solo membro avrebbe dato quasi gli stessi punti di un altro.',
      fair: 'A prescindere dalla severità, un solo membro avrebbe dato punti simili a quelli di un altro.',
      weak: 'Anche a prescindere dalla severità, un solo membro avrebbe dato punti piuttosto diversi da quelli di un altro.',
      none: 'Anche a prescindere dalla severità, dai punti di un membro non si può dedurre nulla su quelli di un altro.',
      unknown:
        'A prescindere dalla severità, sui punti di un singolo membro non si può dire nulla.',
    },
    averageConsistency: 'ICC(3,k)',
    averageConsistencySays: {
      strong: 'A prescindere dalla severità, la media di questa commissione è molto affidabile.',
      fair: 'A prescindere dalla severità, la media di questa commissione è abbastanza affidabile.',
      weak: 'Anche a prescindere dalla severità, un’altra commissione avrebbe potuto decidere in modo piuttosto diverso.',
      none: 'Anche a prescindere dalla severità, la media di questa commissione non è affidabile.',
      unknown: 'A prescindere dalla severità, sull’affidabilità della media non si può dire nulla.',
    },
    restsOn: entries =>
      plural('it', entries, {
        one: 'W e ICC si basano su # negozio valutato da tutti i membri.',
        other: 'W e ICC si basano su # negozi valutati da tutti i membri.',
      }),
  },
  recount: 'Contate voi stessi',
  recountHelp: 'Nel vostro browser potete verificare la firma e ripetere l’intero conteggio.',
  file: 'Risultati come file firmato (JSON)',
  fileHelp:
    'Il file contiene il regolamento, tutte le schede di valutazione e tutte le schede di voto senza nomi, affinché chiunque possa ripetere il conteggio.',
  notYet: when => `I risultati saranno pubblicati al più tardi ${when}.`,
  toContest: 'Alla pagina del concorso',
  awaitedSign: 'A breve',
  heldSign: 'Sospeso',
  cancelledSign: 'Annullato',
  postponed: (planned, when) =>
    `La pubblicazione dei risultati è rinviata: era annunciata ${planned}, ora sarà al più tardi ${when}.`,
  preparing: 'I risultati sono in preparazione. Ricaricate la pagina tra qualche istante.',
  heldBecause: 'La pubblicazione dei risultati è sospesa. Motivo:',
  heldNext:
    'Quando il motivo sarà venuto meno, i risultati saranno pubblicati su questa pagina, esattamente come sono stati conteggiati.',
  cancelledNext: 'Non ci saranno risultati; i voti e le valutazioni dati non contano.',
  early: reason =>
    `I risultati sono stati pubblicati prima dell’ora ultima annunciata. Motivo: ${reason}`,
  corrected: (version, when, reason) =>
    `L’esito è stato corretto: questa è la versione ${version}, pubblicata ${when}. Motivo della correzione: ${reason}`,
  superseded: (version, last) =>
    `Questa è la versione ${version}, che non vale più. Vale la versione ${last}.`,
  versions: 'Tutte le versioni',
  versionOf: (version, when, reason) =>
    reason ? `Versione ${version}, ${when}: ${reason}` : `Versione ${version}, ${when}`,
  withdrawn: 'Hanno ritirato l’iscrizione durante il concorso:',
  recusals: 'Astensioni dei membri della commissione',
  recusal: (juror, shops) => `${juror}: nessuna valutazione per astensione per ${shops}.`,
  thanksToAll: 'Grazie anche alla commissione per le visite e a tutti quelli che hanno votato.',
  thanksToJury: 'Grazie anche alla commissione per le visite.',
  version: (version, when) => `Versione ${version}, pubblicata ${when}.`,
  countedAt: when => `Conteggio effettuato ${when}.`,
} satisfies Words['result']
