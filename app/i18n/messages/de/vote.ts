import type { Words } from '../../words.ts'

export const vote = {
  title: 'Abstimmung',
  steps: {
    label: 'Die Schritte der Abstimmung',
    choose: 'Auswählen',
    confirm: 'Code eingeben',
    keep: 'Beleg aufbewahren',
  },
  choose: {
    heading: 'Welches Geschäft ist Ihrer Meinung nach am schönsten gestaltet?',
    email: 'Ihre E-Mail-Adresse',
    emailHelp:
      'Jedes E-Mail-Postfach hat eine Stimme. Wir veröffentlichen die Adresse nicht und löschen sie spätestens nach 48 Stunden.',
    age: 'Ich bin 15 Jahre alt oder älter.',
    next: 'Code anfordern',
    change: 'Stimme ändern',
    cast: 'Stimme abgeben',
    voted: when =>
      `Von dieser E-Mail-Adresse aus haben Sie bereits ${when} abgestimmt. Bis zum Ende der Abstimmung können Sie Ihre Stimme ändern.`,
    notice:
      'Wir verarbeiten die Daten nur, damit jedes E-Mail-Postfach eine Stimme hat. Verantwortlich für die Datenverarbeitung ist die Gemeinde; Fragen richten Sie bitte an:',
  },
  code: {
    title: 'Code eingeben',
    lead: address =>
      `Wenn die Adresse ${address} stimmt, ist der Code bereits unterwegs. Er gilt 30 Minuten lang. Sehen Sie bitte auch im Spam-Ordner nach.`,
    youChose: shop => `Ihre Wahl: ${shop}.`,
    field: 'Sechsstelliger Code',
    cast: 'Stimme abgeben',
    again: 'Mit einer anderen Adresse neu beginnen',
  },
  receipt: {
    title: 'Ihre Stimme wurde erfasst',
    number: 'Bestätigungsnummer',
    purpose:
      'Bewahren Sie diese Nummer auf: Sobald die Ergebnisse veröffentlicht sind, können Sie damit prüfen, ob Ihre Stimme gewertet wurde.',
    youChose: shop => `Sie haben gestimmt für: ${shop}.`,
    castAt: when => `Abgegeben ${when}.`,
    details: 'Einzelheiten',
    ballotId: 'Kennung des Stimmzettels',
    nonce: 'Geheimzahl des Stimmzettels',
    detailsHelp:
      'Mit der Geheimzahl können Sie nachweisen, wie Sie abgestimmt haben. Sie müssen sie niemandem zeigen.',
    change: 'Stimme ändern',
    toContest: 'Zurück zum Wettbewerb',
  },
  promise: {
    lead: 'Mit ihrer Signatur verspricht die Gemeinde, dass dieser Stimmzettel im Journal stehen wird, nach dem gezählt wird.',
    text: 'Versprechen der Gemeinde',
    signature: 'Signatur des Versprechens (Ed25519)',
    key: 'Öffentlicher Schlüssel der Gemeinde',
    save: 'Beleg als Datei speichern',
  },
  closed: {
    sign: 'Zu',
    toResults: 'Zu den Ergebnissen',
    toContest: 'Zur Seite des Wettbewerbs',
  },
  reasons: {
    'session-ended':
      'Die Zeit für die Abstimmung mit diesem Code ist abgelaufen. Fordern Sie bitte einen neuen Code an.',
    'too-many':
      'Aus Ihrem Netzwerk kommen zu viele Anfragen. Warten Sie bitte einige Minuten und versuchen Sie es dann noch einmal.',
    'voting-not-open-yet': 'Die Abstimmung hat noch nicht begonnen.',
    'voting-closed': 'Die Abstimmung ist beendet.',
    'no-public-vote': 'Bei diesem Wettbewerb gibt es keine öffentliche Abstimmung.',
    'contest-cancelled': 'Der Wettbewerb ist abgesagt.',
    'ballot-replaced-meanwhile':
      'Von dieser E-Mail-Adresse aus wurde inzwischen eine andere Stimme abgegeben. Unten sehen Sie die letzte; wenn Sie möchten, können Sie sie ändern.',
    'entry-not-in-the-running':
      'Dieses Geschäft nimmt nicht am Wettbewerb teil. Wählen Sie bitte ein anderes.',
    'nothing-chosen': 'Wählen Sie bitte ein Geschäft aus.',
  },
} satisfies Words['vote']
