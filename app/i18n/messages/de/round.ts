import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const round = {
  filter: {
    label: 'Welche Geschäfte',
    all: 'Alle',
    open: 'Noch offen',
    'come-back': 'Später wieder',
    complete: 'Bewertet',
    aside: 'Ohne Bewertung',
  },
  noneHere: 'Solche Geschäfte gibt es nicht.',
  scale: {
    poor: 'ungenügend',
    weak: 'mangelhaft',
    good: 'gut',
    'very-good': 'sehr gut',
    outstanding: 'ausgezeichnet',
  },
  previous: 'Voriges Geschäft',
  saving: 'Wird gespeichert …',
  kept: 'Alle Bewertungen sind gespeichert.',
  keptPartly: 'Gespeichert. Es fehlen noch einige Bewertungen.',
  notKept:
    'Die Bewertung ist noch nicht gespeichert. Sobald die Verbindung wieder da ist, drücken Sie „Bewertungen speichern“.',
  notSent:
    'Es wurde nicht gesendet, weil keine Verbindung besteht. Was Sie eingetragen haben, ist noch da; senden Sie es noch einmal, sobald die Verbindung wieder da ist.',
  note: {
    label: 'Private Notiz',
    help: 'Nur Sie sehen sie, auch nach dem Ende der Bewertung.',
    save: 'Notiz speichern',
    saved: 'Die Notiz ist gespeichert.',
  },
  aside: {
    comeBack: 'Geschlossen, ich komme wieder',
    comingBack: 'Sie haben vermerkt, dass Sie wiederkommen.',
    leave: 'Ohne Bewertung lassen',
    left: 'Sie haben dieses Geschäft ohne Bewertung gelassen. Ein unfertiger Bewertungsbogen zählt nicht.',
    clear: 'Vermerk entfernen',
  },
  recusal: {
    title: 'Ausschluss wegen Befangenheit',
    lead: 'Wenn Sie mit den Teilnehmenden etwas verbindet, das Ihre Bewertung beeinflussen könnte, schließen Sie sich bei dieser Anmeldung aus. Öffentlich steht nur, welches Mitglied bei welcher Anmeldung ausgeschlossen ist; den Grund erfahren die Veranstalter und der Vorsitz der Jury, und er steht im Protokoll. Der Ausschluss lässt sich nicht rückgängig machen.',
    late: 'Sie haben diese Anmeldung bereits bewertet. Nach dem Ausschluss zählen Ihre Bewertungen nicht mehr; im Protokoll des Wettbewerbs bleiben sie als nicht gezählt.',
    reason: 'Grund',
    reasons: {
      relative: 'Verwandtschaft oder persönliche Nähe',
      'own-business': 'eigener Betrieb',
      'business-relation': 'Geschäftsbeziehung',
      other: 'anderer Grund',
    },
    act: 'Bei dieser Anmeldung ausschließen',
    done: 'Sie sind bei dieser Anmeldung ausgeschlossen.',
    doneLate:
      'Sie sind bei dieser Anmeldung ausgeschlossen. Ihre früheren Bewertungen zählen nicht mehr.',
  },
  others: {
    title: 'Die Bewertungen der ganzen Jury',
    member: 'Jurymitglied',
  },
  signOff: {
    title: 'Abschluss der Bewertung',
    lead: 'Nach dem Abschluss können Sie Ihre Bewertungen nicht mehr ändern. Nur der Vorsitz der Jury kann sie wieder öffnen.',
    open: count =>
      plural('de', count, {
        one: '# Geschäft ist noch nicht fertig:',
        other: '# Geschäfte sind noch nicht fertig:',
      }),
    unfinished: 'Ein unfertiger Bewertungsbogen zählt nicht und wird im Protokoll genannt.',
    leaveRest: 'Die genannten Geschäfte lasse ich ohne Bewertung.',
    act: 'Bewertung abschließen',
    done: 'Sie haben die Bewertung abgeschlossen. Danke!',
    reopened: reason => `Ihre Bewertungsbögen sind wieder offen. Grund: ${reason}`,
  },
} satisfies Words['round']
