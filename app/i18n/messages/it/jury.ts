import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const jury = {
  title: 'Commissione giudicatrice',
  none: 'Non fate parte di alcuna commissione.',
  member: number => `Membro della commissione n. ${number}`,
  declaration: {
    title: 'Dichiarazione di imparzialità',
    text: 'Dichiaro di non avere con i partecipanti rapporti di parentela o d’affari che possano influire sui miei punteggi e mi impegno a valutare secondo i criteri del concorso. Qualora per una singola iscrizione sorga un conflitto di interessi, mi astengo dal valutarla.',
    agree: 'Rendete la dichiarazione',
    needed: 'Vedrete le iscrizioni dopo aver reso la dichiarazione di imparzialità.',
  },
  report: {
    title: 'Relazione sul lavoro della commissione',
    lead: 'Questa relazione è visibile solo a chi presiede la commissione. Le stesse cifre, senza nomi, si trovano nel file firmato.',
    notYet: 'La relazione sarà disponibile dopo la pubblicazione dei risultati.',
    leniency: 'Severità dei membri',
    milder: (member, points) =>
      `${member}: in media ${points} punti in più rispetto alla commissione nel suo insieme.`,
    stricter: (member, points) =>
      `${member}: in media ${points} punti in meno rispetto alla commissione nel suo insieme.`,
    even: member =>
      `${member}: né maggiore né minore severità rispetto alla commissione nel suo insieme.`,
    meanHolds: 'Vale perciò la media semplice.',
    corrected: 'I punti sono stati corretti in base alla severità dei membri.',
    correctionProblems: {
      'no-sheets':
        'La severità non può essere stimata, perché non vi è alcuna scheda di valutazione.',
      'juror-with-few-sheets':
        'La severità non può essere stimata, perché uno dei membri ha meno di cinque schede di valutazione.',
      'panel-not-connected':
        'La severità non può essere stimata, perché alcuni membri non hanno valutato nessuno stesso negozio.',
    },
    leaveOneOut: 'I premi senza un singolo membro',
    sameWithout: member => `${member}: senza questi punteggi i premi sarebbero gli stessi.`,
    otherWithout: member => `${member}: senza questi punteggi i premi sarebbero:`,
    back: 'Tornate all’elenco',
  },
  list: {
    lead: (done, all) =>
      plural('it', all, {
        one: `Avete valutato ${done} di # negozio.`,
        other: `Avete valutato ${done} di # negozi.`,
      }),
    opens: when => `La valutazione inizia ${when}.`,
    closes: until => `Potete valutare ${until}.`,
    closed: 'La valutazione è conclusa.',
    complete: 'valutato',
    begun: 'iniziato',
    untouched: 'non ancora valutato',
    'come-back': 'da rivedere',
    left: 'senza punteggi',
    recused: 'astensione',
    empty: 'Non vi sono ancora iscrizioni accolte.',
  },
  sheet: {
    back: 'Tutti i negozi',
    unassessed: 'Non è stato possibile valutare',
    save: 'Salvate i punteggi',
    saved: 'I punteggi sono stati salvati.',
    savedPartly: 'Salvato. Alcuni punteggi mancano ancora.',
    next: 'Negozio successivo',
    sealed: 'Fino al termine della valutazione nessun altro vede i vostri punteggi.',
  },
  desk: {
    title: 'Commissione giudicatrice',
    invite: 'Invitate nella commissione',
    name: 'Nome e cognome',
    email: 'Indirizzo e-mail',
    chair: 'Presiede la commissione',
    send: 'Inviate l’invito',
    none: 'La commissione non ha ancora membri.',
    sheets: count =>
      plural('it', count, {
        one: '# scheda di valutazione iniziata',
        other: '# schede di valutazione iniziate',
      }),
    isChair: 'presiede la commissione',
  },
  reasons: {
    'judging-not-open-yet': 'La valutazione non è ancora iniziata.',
    'judging-closed': 'La valutazione è conclusa, le schede di valutazione sono bloccate.',
    'impartiality-not-declared': 'Rendete prima la dichiarazione di imparzialità.',
    'sheets-signed-off': 'Avete già concluso la vostra valutazione.',
    'sheet-changed-meanwhile':
      'La scheda di valutazione è stata nel frattempo salvata altrove. Qui sotto trovate gli ultimi punteggi salvati; se necessario correggeteli e salvate di nuovo.',
    'mark-not-on-scale': 'Uno dei punteggi non rientra nella scala del concorso.',
    'juror-already-invited': 'Questa persona fa già parte della commissione.',
    'chair-already-chosen': 'La commissione ha già un presidente o una presidente.',
    'judging-over': 'La valutazione è conclusa, perciò non si può più invitare nella commissione.',
    'entry-recused': 'Vi siete astenuti per questa iscrizione, perciò non la valutate.',
    'juror-removed':
      'Questa persona non fa più parte della commissione e i suoi punteggi non contano.',
    'already-recused': 'Vi siete già astenuti per questa iscrizione.',
    'entries-open':
      'Alcuni negozi non sono ancora completi. Valutateli o dichiarate di lasciarli senza punteggi.',
    'not-signed-off':
      'Questa persona non ha concluso la valutazione, perciò le sue schede sono aperte.',
    'already-counted': 'Il conteggio è già avvenuto, perciò non è più possibile.',
    'own-seat': 'Non potete escludere voi stessi dalla commissione.',
    'no-such-juror': 'La commissione non ha un membro simile.',
    'too-many-recognitions':
      'La commissione ha già assegnato il massimo di riconoscimenti speciali.',
    'entry-not-in-the-running': 'Questa iscrizione non partecipa al concorso.',
  },
} satisfies Words['jury']
