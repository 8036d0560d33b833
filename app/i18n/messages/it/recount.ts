import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

const differs = (expected: string, found: string) =>
  `Dal calcolo risulta ${expected}, nel file è scritto ${found}.`

export const recount = {
  title: 'Contate voi stessi',
  lead: 'In questa pagina è il vostro dispositivo a verificare il file dei risultati e a ripetere il conteggio. Il file non lascia il dispositivo.',
  own: 'Ripetete il conteggio di questo concorso',
  ownHelp: 'Il file pubblicato viene caricato nel vostro browser, tutto il resto avviene lì.',
  noOwn: 'I risultati di questo concorso non sono ancora pubblicati.',
  choose: 'Scegliete il file results.json',
  chooseHelp:
    'Potete anche trascinarlo su questa pagina. Una volta caricata, la pagina funziona anche senza connessione.',
  needsScript:
    'Per contare nel browser è necessario attivare JavaScript. Lo stesso fa il comando «npm run recount -- results.json».',
  working: 'Conteggio in corso …',
  unreadable: 'Non è stato possibile leggere il file. Sceglietelo di nuovo.',
  notLoaded: 'Non è stato possibile caricare i risultati. Controllate la connessione e riprovate.',
  broken: 'Il conteggio si è interrotto inaspettatamente. Ricaricate la pagina e riprovate.',
  stepsTitle: 'Che cosa è stato verificato',
  steps: {
    file: 'il file è integro e nella forma prescritta',
    seal: 'l’impronta digitale e la firma del comune corrispondono',
    rules: 'il regolamento è quello pubblicato con il bando',
    log: 'nel registro ogni scheda di voto compare esattamente una volta',
    openings: 'le schede di voto e di valutazione aperte sono quelle del registro',
    tree: 'il registro è quello firmato dal comune',
    numbers: 'tutti i punti, i posti e i premi derivano dai voti e dai punteggi',
  },
  verified: 'Il risultato è confermato: avete ripetuto il conteggio e tutto corrisponde.',
  notVerified: 'Questo file non è in ordine.',
  about: (contest, version) => `Concorso ${contest}, versione ${version}.`,
  leaves: count =>
    plural('it', count, {
      one: 'Il registro contiene # annotazione.',
      other: 'Il registro contiene # annotazioni.',
    }),
  ballots: count =>
    plural('it', count, {
      one: 'È stata conteggiata # scheda di voto.',
      other: 'Sono state conteggiate # schede di voto.',
    }),
  corrects: hash => `Rettifica il risultato con l’impronta ${hash}.`,
  ballot: {
    find: 'Cercate la vostra scheda (facoltativo)',
    findHelp: 'Inserite il numero della conferma o scegliete il file con la conferma.',
    number: 'Numero della conferma',
    file: 'File con la conferma',
    unreadable: 'Non è né un numero di conferma né un file con la conferma.',
    title: 'La vostra scheda',
    traced: {
      counted: 'È nel registro ed è stata conteggiata.',
      'not-counted': 'È nel registro e per decisione non è conteggiata.',
      'in-review': 'È nel registro e in verifica.',
      void: 'È nel registro e non è valida, perché il negozio non gareggia più.',
      replaced: 'È nel registro; in seguito l’avete sostituita con un’altra.',
      'not-there': 'Non è nel registro. Verificate di averla inserita correttamente.',
      several: 'Più contrassegni iniziano così. Inserite l’intero contrassegno della scheda.',
      'promise-broken':
        'Il comune ha firmato che sarebbe stata nel registro, ma non c’è. La conferma lo prova.',
      'promise-not-signed': 'La conferma non è firmata da questo comune per questo concorso.',
    },
  },
  closedTitle: 'Che cosa non si può aprire',
  nothingClosed: 'È tutto aperto, nulla è rimasto chiuso.',
  replacedBallots: count =>
    plural('it', count, {
      one: '# scheda di voto che il votante ha poi sostituito',
      other: '# schede di voto che i votanti hanno poi sostituito',
    }),
  replacedSheets: count =>
    plural('it', count, {
      one: '# stato precedente di una scheda di valutazione',
      other: '# stati precedenti di schede di valutazione',
    }),
  closedSheets: count =>
    plural('it', count, {
      one: '# scheda di valutazione che per regolamento non è pubblica; i suoi punti sono presi dal file',
      other:
        '# schede di valutazione che per regolamento non sono pubbliche; i loro punti sono presi dal file',
    }),
  disputedTitle: 'Voti contestati',
  noDisputed: 'Non vi sono voti contestati.',
  disputedSame: count =>
    plural('it', count, {
      one: 'I premi sarebbero gli stessi anche conteggiando # voto contestato.',
      other: 'I premi sarebbero gli stessi anche conteggiando # voti contestati.',
    }),
  disputedOther: count =>
    plural('it', count, {
      one: 'Conteggiando # voto contestato i premi sarebbero:',
      other: 'Conteggiando # voti contestati i premi sarebbero:',
    }),
  awards: 'Premi',
  award: (title, entries) => `${title}: ${entries}`,
  entryNumber: number => `n. ${number}`,
  gold: 'riconoscimento d’oro',
  silver: 'riconoscimento d’argento',
  bronze: 'riconoscimento di bronzo',
  recognition: 'riconoscimento speciale della commissione',
  keyGiven: 'È firmato con la chiave che avete indicato.',
  keyInFile: key =>
    `È firmato con la chiave contenuta nel file stesso. Confrontatela con la chiave del comune nella pagina del regolamento o sulla locandina: ${key}`,
  table: {
    caption: 'Premiati',
    everybody: 'Tutti i punti e i posti',
    entry: 'Negozio',
    place: 'Posto',
    noPlace: 'fuori classifica',
    total: 'Totale',
    jury: 'Commissione',
    audience: 'Pubblico',
    votes: 'Voti',
  },
  irregularities: {
    'too-large': it => `Il file è troppo grande: al massimo ${it.mebibytes}\u00a0MiB.`,
    'not-utf8': () =>
      'Il file non è un testo UTF-8. Probabilmente è danneggiato o è un altro file.',
    'not-json': () =>
      'Il file non è un JSON valido. Probabilmente è troncato o modificato; scaricatelo di nuovo.',
    'unknown-format': it =>
      `Il file è nel formato ${it.found}, che questa versione del programma non conosce. Usatene una più recente.`,
    'not-a-result': it =>
      `Il file non è nella forma prescritta: ${it.path ? `nel punto ${it.path}` : 'all’inizio'} si trova qualcos’altro (${it.problem}).`,
    'another-contest': it =>
      `Il file è del concorso ${it.found}, mentre questa pagina è per ${it.expected}.`,
    'hash-differs': it =>
      `L’impronta digitale del contenuto non è corretta, quindi il file è stato modificato. ${differs(it.expected, it.found)}`,
    'another-key': it =>
      `Il file non è firmato con la chiave indicata. La chiave indicata è ${it.expected}, nel file c’è ${it.found}.`,
    'key-id-differs': it =>
      `L’identificativo della chiave non è corretto. ${differs(it.expected, it.found)}`,
    'signature-invalid': () => 'La firma del comune non è valida.',
    'rules-hash-differs': it =>
      `L’impronta digitale del regolamento non è corretta. ${differs(it.expected, it.found)}`,
    'rules-of-another-contest': it =>
      `Nel file del concorso ${it.expected} si trova il regolamento del concorso ${it.found}.`,
    'rules-contradict': it => `Con questo regolamento non è possibile contare (${it.problem}).`,
    'leaf-out-of-place': it =>
      `L’annotazione ${it.leaf} del registro (${it.leafKind}) non può stare in quel punto.`,
    'leaf-missing': it => `Nel registro manca l’annotazione ${it.leafKind}.`,
    twice: it =>
      `L’annotazione ${it.leaf} del registro ripete il contrassegno ${it.id}, che vi compariva già.`,
    'replaces-nothing': it =>
      `L’annotazione ${it.leaf} del registro sostituisce ${it.id}, che prima di essa non c’è o non è più valido.`,
    'commitment-differs': it =>
      `L’annotazione ${it.leaf} del registro non si apre con quanto indicato. ${differs(it.expected, it.found)}`,
    'opened-though-replaced': it =>
      `L’annotazione ${it.leaf} del registro è aperta o conteggiata, benché sia stata sostituita.`,
    'not-opened': it =>
      `L’annotazione ${it.leaf} del registro dovrebbe essere aperta, ma non lo è.`,
    'opened-needlessly': it =>
      `L’annotazione ${it.leaf} del registro dovrebbe per regolamento restare chiusa.`,
    'account-differs': it =>
      `La scheda di voto ${it.ballot} (annotazione ${it.leaf}) è conteggiata in modo errato. ${differs(it.expected, it.found)}`,
    'unknown-entry': it =>
      `La scheda di voto ${it.ballot} (annotazione ${it.leaf}) è per l’iscrizione ${it.entry}, che non è nella sua categoria.`,
    'unknown-juror': it =>
      `L’annotazione ${it.leaf} del registro è la scheda di valutazione di chi non fa parte della commissione.`,
    'close-differs': it =>
      `Il registro è chiuso con un numero errato di annotazioni. ${differs(it.expected, it.found)}`,
    'count-differs': it =>
      `Il conteggio nel registro non è questo. ${differs(it.expected, it.found)}`,
    'checkpoint-unreadable': () =>
      'Lo stato firmato del registro non è leggibile o appartiene a un altro concorso.',
    'size-differs': it =>
      `Il comune ha firmato un registro di lunghezza diversa. ${differs(it.expected, it.found)}`,
    'root-differs': it =>
      `Il comune ha firmato un altro registro. ${differs(it.expected, it.found)}`,
    'checkpoint-not-signed': () => 'Lo stato del registro non è firmato da questo comune.',
    'cannot-be-counted': it => `Non è possibile effettuare il conteggio: ${it.message}`,
    'number-differs': it =>
      [
        it.entry === null
          ? 'Un numero non corrisponde'
          : `Per l’iscrizione ${it.entry} un numero non corrisponde`,
        it.category === null ? '' : ` (categoria ${it.category})`,
        `: ${it.path}. ${differs(it.expected, it.found)}`,
      ].join(''),
  },
  command: {
    usage:
      'Uso: npm run recount -- <file o indirizzo> [--key <chiave, file o indirizzo>] [--ballot <numero o file>] [--lang sl|en|it|hu|de]',
    missing: source => `Impossibile leggere: ${source}`,
    badKey: source => `Una chiave è composta da 64 cifre esadecimali; qui non ce n’è: ${source}`,
  },
} satisfies Words['recount']
