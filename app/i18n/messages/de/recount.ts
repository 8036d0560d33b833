import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

const differs = (expected: string, found: string) =>
  `Errechnet wurde ${expected}, in der Datei steht ${found}.`

export const recount = {
  title: 'Selbst nachzählen',
  lead: 'Auf dieser Seite prüft Ihr eigenes Gerät die Datei mit den Ergebnissen und wiederholt die Auszählung. Die Datei verlässt Ihr Gerät nicht.',
  own: 'Ergebnisse dieses Wettbewerbs nachzählen',
  ownHelp: 'Die veröffentlichte Datei wird in Ihren Browser geladen, alles Weitere geschieht dort.',
  noOwn: 'Die Ergebnisse dieses Wettbewerbs sind noch nicht veröffentlicht.',
  choose: 'Datei results.json auswählen',
  chooseHelp:
    'Sie können die Datei auch auf diese Seite ziehen. Ist die Seite einmal geladen, funktioniert sie auch ohne Verbindung.',
  needsScript:
    'Um im Browser nachzuzählen, muss JavaScript eingeschaltet sein. Dasselbe leistet der Befehl „npm run recount -- results.json“.',
  working: 'Wird gezählt …',
  unreadable: 'Die Datei konnte nicht gelesen werden. Wählen Sie sie bitte noch einmal aus.',
  notLoaded:
    'Die Ergebnisse konnten nicht geladen werden. Prüfen Sie bitte die Verbindung und versuchen Sie es noch einmal.',
  broken:
    'Die Auszählung wurde unerwartet abgebrochen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  stepsTitle: 'Was geprüft wurde',
  steps: {
    file: 'die Datei ist vollständig und hat die vorgeschriebene Form',
    seal: 'der Fingerabdruck und die Signatur der Gemeinde stimmen',
    rules: 'die Teilnahmebedingungen sind jene, die mit dem Wettbewerb veröffentlicht wurden',
    log: 'jeder Stimmzettel steht genau einmal im Journal',
    openings: 'die geöffneten Stimmzettel und Bewertungsbögen sind jene aus dem Journal',
    tree: 'das Journal ist jenes, das die Gemeinde signiert hat',
    numbers: 'alle Punkte, Plätze und Preise ergeben sich aus den Stimmen und Bewertungen',
  },
  verified:
    'Das Ergebnis ist bestätigt: Sie haben die Auszählung wiederholt, und alles stimmt überein.',
  notVerified: 'Diese Datei ist nicht in Ordnung.',
  about: (contest, version) => `Wettbewerb ${contest}, Version ${version}.`,
  leaves: count =>
    plural('de', count, {
      one: 'Das Journal enthält # Eintrag.',
      other: 'Das Journal enthält # Einträge.',
    }),
  ballots: count =>
    plural('de', count, {
      one: 'Ausgezählt wurde # Stimmzettel.',
      other: 'Ausgezählt wurden # Stimmzettel.',
    }),
  corrects: hash => `Berichtigt das Ergebnis mit dem Fingerabdruck ${hash}.`,
  ballot: {
    find: 'Ihren Stimmzettel suchen (freiwillig)',
    findHelp: 'Geben Sie die Bestätigungsnummer ein oder wählen Sie die Datei mit dem Beleg.',
    number: 'Bestätigungsnummer',
    file: 'Datei mit dem Beleg',
    unreadable: 'Das ist weder eine Bestätigungsnummer noch eine Datei mit einem Beleg.',
    title: 'Ihr Stimmzettel',
    traced: {
      counted: 'Er steht im Journal und ist gewertet.',
      'not-counted': 'Er steht im Journal und ist nach einer Entscheidung nicht gewertet.',
      'in-review': 'Er steht im Journal und wird überprüft.',
      void: 'Er steht im Journal und ist ungültig, weil das Geschäft nicht mehr antritt.',
      replaced: 'Er steht im Journal; Sie haben ihn später durch einen anderen ersetzt.',
      'not-there': 'Er steht nicht im Journal. Prüfen Sie, ob Sie ihn richtig eingegeben haben.',
      several: 'Mehrere Kennungen beginnen so. Geben Sie die ganze Kennung des Stimmzettels ein.',
      'promise-broken':
        'Die Gemeinde hat signiert, dass er im Journal stehen wird, und er fehlt. Der Beleg beweist das.',
      'promise-not-signed':
        'Der Beleg ist nicht von dieser Gemeinde für diesen Wettbewerb signiert.',
    },
  },
  closedTitle: 'Was sich nicht öffnen lässt',
  nothingClosed: 'Alles ist offen, nichts ist verschlossen geblieben.',
  replacedBallots: count =>
    plural('de', count, {
      one: '# Stimmzettel, den die abstimmende Person später ersetzt hat',
      other: '# Stimmzettel, die von den Abstimmenden später ersetzt wurden',
    }),
  replacedSheets: count =>
    plural('de', count, {
      one: '# früherer Stand eines Bewertungsbogens',
      other: '# frühere Stände von Bewertungsbögen',
    }),
  closedSheets: count =>
    plural('de', count, {
      one: '# Bewertungsbogen, der laut Teilnahmebedingungen nicht öffentlich ist; seine Punkte sind der Datei entnommen',
      other:
        '# Bewertungsbögen, die laut Teilnahmebedingungen nicht öffentlich sind; ihre Punkte sind der Datei entnommen',
    }),
  disputedTitle: 'Strittige Stimmen',
  noDisputed: 'Es gibt keine strittigen Stimmen.',
  disputedSame: count =>
    plural('de', count, {
      one: 'Auch wenn man # strittige Stimme mitzählte, würden die Preise genauso vergeben.',
      other: 'Auch wenn man # strittige Stimmen mitzählte, würden die Preise genauso vergeben.',
    }),
  disputedOther: count =>
    plural('de', count, {
      one: 'Zählte man # strittige Stimme mit, würden die Preise so vergeben:',
      other: 'Zählte man # strittige Stimmen mit, würden die Preise so vergeben:',
    }),
  awards: 'Preise',
  award: (title, entries) => `${title}: ${entries}`,
  entryNumber: number => `Nr. ${number}`,
  gold: 'Anerkennung in Gold',
  silver: 'Anerkennung in Silber',
  bronze: 'Anerkennung in Bronze',
  recognition: 'Besondere Anerkennung der Jury',
  keyGiven: 'Die Datei ist mit dem Schlüssel signiert, den Sie angegeben haben.',
  keyInFile: key =>
    `Die Datei ist mit dem Schlüssel signiert, der in ihr selbst steht. Vergleichen Sie ihn mit dem Schlüssel der Gemeinde auf der Seite mit den Teilnahmebedingungen oder auf dem Plakat: ${key}`,
  table: {
    caption: 'Mit Preisen ausgezeichnet',
    everybody: 'Alle Punkte und Plätze',
    entry: 'Geschäft',
    place: 'Platz',
    noPlace: 'nicht gereiht',
    total: 'Gesamt',
    jury: 'Jury',
    audience: 'Publikum',
    votes: 'Stimmen',
  },
  irregularities: {
    'too-large': it => `Die Datei ist zu groß: höchstens ${it.mebibytes}\u00a0MiB.`,
    'not-utf8': () =>
      'Die Datei ist kein Text in der Kodierung UTF-8. Wahrscheinlich ist sie beschädigt, oder es ist eine andere Datei.',
    'not-json': () =>
      'Die Datei ist kein gültiges JSON. Wahrscheinlich ist sie abgeschnitten oder verändert; laden Sie sie bitte noch einmal herunter.',
    'unknown-format': it =>
      `Die Datei hat das Format ${it.found}, das diese Version des Programms nicht kennt. Verwenden Sie bitte eine neuere.`,
    'not-a-result': it =>
      `Die Datei hat nicht die vorgeschriebene Form: ${it.path ? `An der Stelle ${it.path}` : 'Am Anfang'} steht etwas anderes (${it.problem}).`,
    'another-contest': it =>
      `Die Datei gehört zum Wettbewerb ${it.found}, diese Seite aber zu ${it.expected}.`,
    'hash-differs': it =>
      `Der Fingerabdruck des Inhalts ist nicht richtig, also wurde die Datei verändert. ${differs(it.expected, it.found)}`,
    'another-key': it =>
      `Die Datei ist nicht mit dem angegebenen Schlüssel signiert. Angegeben ist ${it.expected}, in der Datei steht ${it.found}.`,
    'key-id-differs': it =>
      `Die Kennung des Schlüssels ist nicht richtig. ${differs(it.expected, it.found)}`,
    'signature-invalid': () => 'Die Signatur der Gemeinde ist nicht gültig.',
    'rules-hash-differs': it =>
      `Der Fingerabdruck der Teilnahmebedingungen ist nicht richtig. ${differs(it.expected, it.found)}`,
    'rules-of-another-contest': it =>
      `Die Datei des Wettbewerbs ${it.expected} enthält die Teilnahmebedingungen des Wettbewerbs ${it.found}.`,
    'rules-contradict': it =>
      `Nach diesen Teilnahmebedingungen kann nicht ausgezählt werden (${it.problem}).`,
    'leaf-out-of-place': it =>
      `Der Eintrag ${it.leaf} im Journal (${it.leafKind}) kann an dieser Stelle nicht stehen.`,
    'leaf-missing': it => `Im Journal fehlt der Eintrag ${it.leafKind}.`,
    twice: it =>
      `Der Eintrag ${it.leaf} im Journal wiederholt die Kennung ${it.id}, die darin schon vorgekommen ist.`,
    'replaces-nothing': it =>
      `Der Eintrag ${it.leaf} im Journal ersetzt ${it.id}; davor kommt diese Kennung nicht vor, oder sie gilt nicht mehr.`,
    'commitment-differs': it =>
      `Der Eintrag ${it.leaf} im Journal lässt sich mit dem, was angegeben ist, nicht öffnen. ${differs(it.expected, it.found)}`,
    'opened-though-replaced': it =>
      `Der Eintrag ${it.leaf} im Journal ist geöffnet oder gezählt, obwohl er ersetzt wurde.`,
    'not-opened': it =>
      `Der Eintrag ${it.leaf} im Journal müsste geöffnet sein, ist es aber nicht.`,
    'opened-needlessly': it =>
      `Der Eintrag ${it.leaf} im Journal müsste laut Teilnahmebedingungen verschlossen bleiben.`,
    'account-differs': it =>
      `Der Stimmzettel ${it.ballot} (Eintrag ${it.leaf}) ist falsch gezählt. ${differs(it.expected, it.found)}`,
    'unknown-entry': it =>
      `Der Stimmzettel ${it.ballot} (Eintrag ${it.leaf}) gilt der Anmeldung ${it.entry}, die es in seiner Kategorie nicht gibt.`,
    'unknown-juror': it =>
      `Der Eintrag ${it.leaf} im Journal ist der Bewertungsbogen einer Person, die der Jury nicht angehört.`,
    'close-differs': it =>
      `Das Journal ist mit einer falschen Zahl von Einträgen abgeschlossen. ${differs(it.expected, it.found)}`,
    'count-differs': it =>
      `Die Auszählung im Journal ist nicht diese Auszählung. ${differs(it.expected, it.found)}`,
    'checkpoint-unreadable': () =>
      'Der signierte Stand des Journals ist nicht lesbar oder gehört zu einem anderen Wettbewerb.',
    'size-differs': it =>
      `Die Gemeinde hat ein Journal von anderer Länge signiert. ${differs(it.expected, it.found)}`,
    'root-differs': it =>
      `Die Gemeinde hat ein anderes Journal signiert. ${differs(it.expected, it.found)}`,
    'checkpoint-not-signed': () => 'Der Stand des Journals ist nicht von dieser Gemeinde signiert.',
    'cannot-be-counted': it => `Das kann nicht ausgezählt werden: ${it.message}`,
    'number-differs': it =>
      [
        it.entry === null
          ? 'Eine Zahl stimmt nicht überein'
          : `Bei der Anmeldung ${it.entry} stimmt eine Zahl nicht überein`,
        it.category === null ? '' : ` (Kategorie ${it.category})`,
        `: ${it.path}. ${differs(it.expected, it.found)}`,
      ].join(''),
  },
  command: {
    usage:
      'Verwendung: npm run recount -- <Datei oder Adresse> [--key <Schlüssel, Datei oder Adresse>] [--ballot <Nummer oder Datei>] [--lang sl|en|it|hu|de]',
    missing: source => `Das kann nicht gelesen werden: ${source}`,
    badKey: source =>
      `Ein Schlüssel besteht aus 64 Hexadezimalziffern; hier ist keiner enthalten: ${source}`,
  },
} satisfies Words['recount']
