import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const check = {
  accept: 'Anmeldung annehmen',
  accepted:
    'Die Anmeldung ist angenommen. Ihre Nummer bekommt sie gemeinsam mit den anderen, wenn die Prüfung endet.',
  ask: 'Um Ergänzung bitten',
  askText: 'Was soll ergänzt werden?',
  askTextHelp: 'Diesen Text erhält die anmeldende Person per E-Mail.',
  askDue: 'Letzter Tag für die Ergänzung',
  askSend: 'Bitte abschicken',
  asked: until => `Sie haben um Ergänzung der Anmeldung gebeten, Frist: ${until}.`,
  overdue: until => `Die Anmeldung wurde nicht ergänzt. Die Frist war: ${until}.`,
  answered: when => `Die Anmeldung wurde ${when} ergänzt.`,
  reject: 'Anmeldung ablehnen',
  rejectKind: 'Grund der Ablehnung',
  rejectWordsHelp: 'Steht der Grund nicht auf der Liste, ist die Erläuterung Pflicht.',
  rejectKinds: {
    'outside-area': 'Das Geschäft liegt außerhalb des Gebiets des Wettbewerbs.',
    'not-eligible': 'Nach den Teilnahmebedingungen ist eine Teilnahme nicht möglich.',
    'not-completed': 'Die Anmeldung wurde trotz unserer Bitte nicht ergänzt.',
    'entered-twice': 'Dasselbe Geschäft ist bereits angemeldet.',
    'photo-unfit': 'Die Fotos eignen sich nicht zur Veröffentlichung.',
    other: 'Anderer Grund',
  },
  next: shop => `Die nächste wartende Anmeldung: ${shop}`,
  noneWaiting: 'Keine Anmeldung wartet mehr auf die Prüfung.',
  statuses: { asked: 'wartet auf Ergänzung', overdue: 'nicht fristgerecht ergänzt' },
  mine: {
    asked: until => `Bitte ergänzen Sie Ihre Anmeldung ${until}:`,
    overdue:
      'Die Frist für die Ergänzung ist abgelaufen. Solange nicht entschieden ist, können Sie noch ergänzen:',
    done: 'Die Anmeldung ist ergänzt',
    answered:
      'Sie haben mitgeteilt, dass die Anmeldung ergänzt ist. Der Veranstalter prüft sie noch einmal.',
    numberFollows:
      'Ihre Anmeldung ist angenommen. Nummer und Plakat erhalten Sie, wenn die Prüfung endet.',
    poster: 'Plakat für die Auslage (PDF)',
  },
  list: {
    status: 'Stand',
    all: 'alle Anmeldungen',
    search: 'Name, Branche, Adresse oder Nummer',
    find: 'Suchen',
    found: count =>
      plural('de', count, {
        one: '# Anmeldung wird gezeigt.',
        other: '# Anmeldungen werden gezeigt.',
      }),
    noneFound:
      'Solche Anmeldungen gibt es nicht. Wählen Sie einen anderen Stand oder kürzen Sie die Suche.',
  },
  numbers: {
    title: 'Nummern und Plakate',
    byClock: until => `Die Prüfung dauert ${until}. Danach werden die Nummern von selbst vergeben.`,
    help: 'Die Reihenfolge folgt dem langen Spaziergang auf der Karte. Geschäfte ohne bekannte Lage kommen zuletzt, nach Straße und Hausnummer. Eine vergebene Nummer ändert sich nicht mehr.',
    preview: 'Reihenfolge der Nummern',
    unplaced: 'Lage nicht eingetragen',
    none: 'Noch ist keine Anmeldung angenommen.',
    give: 'Nummern vergeben',
    given: when =>
      `Die Nummern wurden ${when} vergeben. Später angenommene Anmeldungen bekommen die nächsten.`,
    posters: 'Alle Plakate (PDF)',
    poster: number => `Plakat der Nummer ${number} (PDF)`,
  },
  letters: {
    completion: {
      subject: shop => `Bitte ergänzen Sie Ihre Anmeldung: ${shop}`,
      body: (shop, contest, until, text, link) =>
        `die Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ muss ${until} ergänzt werden:\n\n${text}\n\nErgänzen können Sie sie hier:\n${link}`,
    },
    numbered: {
      subject: (shop, number) => `Ihre Nummer beim Wettbewerb ist ${number}: ${shop}`,
      body: (shop, contest, number, link) =>
        `die Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ ist angenommen. Ihre Nummer ist ${number}.\n\nBeigelegt ist ein Plakat mit der Nummer und einem QR-Code. Drucken Sie es auf ein Blatt A4 und hängen Sie es in die Auslage.\n\nIhre Seite beim Wettbewerb:\n${link}`,
    },
  },
  reasons: {
    'numbers-already-given': 'Die Nummern sind bereits vergeben.',
    'entries-not-closed': 'Nummern werden nach dem Anmeldeschluss vergeben.',
    'entries-waiting': 'Entscheiden Sie zuerst über alle Anmeldungen, die noch warten.',
    'contest-already-counted': 'Es ist bereits ausgezählt.',
    'completion-due-past': 'Wählen Sie einen Tag, der noch nicht vorbei ist.',
    'completion-due-late':
      'Die Frist für die Ergänzung darf nicht nach dem Ende der Prüfung liegen.',
  },
} satisfies Words['check']
