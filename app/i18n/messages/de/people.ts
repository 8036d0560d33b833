import type { Words } from '../../words.ts'

export const people = {
  signIn: {
    title: 'Einloggen',
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen sechsstelligen Code; ein Passwort brauchen Sie nicht.',
    email: 'E-Mail-Adresse',
    send: 'Code anfordern',
  },
  code: {
    title: 'Code eingeben',
    lead: address =>
      `Wenn die Adresse ${address} stimmt, ist der Code bereits unterwegs. Er gilt 30 Minuten lang. Sehen Sie bitte auch im Spam-Ordner nach.`,
    field: 'Sechsstelliger Code',
    enter: 'Einloggen',
    again: 'Neuen Code anfordern',
  },
  account: {
    title: 'Meine Seite',
    signedInAs: address => `Sie sind mit der Adresse ${address} eingeloggt.`,
    myEntries: 'Meine Anmeldungen zum Wettbewerb',
    jury: 'Jury',
    organiser: 'Veranstalter',
    signOut: 'Ausloggen',
    signOutEverywhere: 'Auf allen Geräten ausloggen',
    signedOut: 'Sie haben sich ausgeloggt.',
    nothingYet: 'Mit Ihrer Adresse ist noch keine Anmeldung verknüpft.',
  },
  ended: {
    title: 'Sie sind nicht mehr eingeloggt',
    lead: 'Was Sie eingegeben haben, ist noch da. Loggen Sie sich in einem neuen Fenster ein, kehren Sie dann hierher zurück und senden Sie es noch einmal ab. Falls ein Foto dabei war, müssen Sie es erneut auswählen.',
    signIn: 'In einem neuen Fenster einloggen',
    sendAgain: 'Noch einmal absenden',
  },
  reasons: {
    'code-wrong':
      'Der Code ist nicht richtig. Vergleichen Sie ihn bitte mit der letzten Nachricht, die Sie von uns erhalten haben.',
    'code-run-out': 'Der Code ist abgelaufen. Fordern Sie bitte einen neuen an.',
    'code-used': 'Dieser Code wurde bereits verwendet. Fordern Sie bitte einen neuen an.',
    'code-tried-too-often':
      'Der Code wurde fünfmal falsch eingegeben und gilt nicht mehr. Fordern Sie bitte einen neuen an.',
  },
} satisfies Words['people']
