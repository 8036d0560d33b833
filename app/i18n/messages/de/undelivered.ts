import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const undelivered = {
  title: 'Nicht verschickte Nachrichten',
  lead: 'Nachrichten dieses Wettbewerbs, die hätten abgehen sollen und nicht abgegangen sind. Einige Stunden lang versucht es der Server von selbst.',
  none: 'Alle Nachrichten sind abgegangen.',
  to: 'An wen',
  kind: 'Nachricht',
  since: 'Seit wann',
  trouble: 'Warum',
  kinds: {
    'entry-received': 'Empfangsbestätigung einer Anmeldung',
    'entry-accepted': 'Mitteilung der Annahme',
    'entry-rejected': 'Mitteilung der Ablehnung',
    'entry-completion': 'Bitte um Ergänzung',
    'entry-numbered': 'Nummer und Plakat',
    'juror-invitation': 'Einladung in die Jury',
    'entry-code': 'Code zur Bestätigung einer Anmeldung',
    'entry-missing': 'Erinnerung, was einer Anmeldung fehlt',
    'entry-withdrawn': 'Bestätigung eines Rückzugs',
    'juror-reminder-48': 'Erinnerung der Jury zwei Tage vor dem Schluss',
    'juror-reminder-4': 'Erinnerung der Jury vier Stunden vor dem Schluss',
    'juror-reopened': 'Mitteilung über wieder geöffnete Bewertungen',
    'juror-removed': 'Mitteilung über die Abberufung eines Jurymitglieds',
    'publication-notice': 'Mitteilung über die Veröffentlichung der Ergebnisse',
    'results-for-entrant': 'Ergebnisse für eine Anmeldung',
    'results-for-juror': 'Ergebnisse für ein Jurymitglied',
    'objection-received': 'Bestätigung eines Einspruchs',
    'objection-decided': 'Entscheidung über einen Einspruch',
    'result-corrected': 'Mitteilung über berichtigte Ergebnisse',
    'irregularity-reported': 'Mitteilung über eine gemeldete Unregelmäßigkeit',
    'test-letter': 'Probenachricht',
    'contest-amended': 'Mitteilung über eine Änderung der Ausschreibung',
    'contest-cancelled': 'Mitteilung über die Absage des Wettbewerbs',
  },
  otherKind: 'andere Nachricht',
  troubles: {
    waits: 'Sie wartet noch auf den Versand.',
    'address-refused':
      'Der Mailserver nimmt die Adresse nicht an: Prüfen Sie, ob sie richtig geschrieben ist.',
    'asked-to-wait': 'Der Mailserver der Empfängerseite bittet, es später zu versuchen.',
    'no-connection': 'Der Mailserver ist nicht erreichbar.',
    'sender-refused': 'Der Mailserver nimmt unser Passwort nicht an: Verständigen Sie die Technik.',
    unknown: 'Der Mailserver hat die Nachricht nicht übernommen.',
  },
  toVoters: count =>
    plural('de', count, {
      one: 'Auch # Code zum Abstimmen ist nicht abgegangen. Codes werden nicht noch einmal verschickt, weil sie nach einer halben Stunde ablaufen.',
      other:
        'Auch # Codes zum Abstimmen sind nicht abgegangen. Codes werden nicht noch einmal verschickt, weil sie nach einer halben Stunde ablaufen.',
    }),
  resendTo: to => `Noch einmal senden: ${to}`,
  resendAll: 'Alle noch einmal senden',
  again: count =>
    plural('de', count, {
      one: '# Nachricht ist wieder unterwegs.',
      other: '# Nachrichten sind wieder unterwegs.',
    }),
} satisfies Words['undelivered']
