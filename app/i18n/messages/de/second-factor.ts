import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const secondFactor = {
  setUp: {
    title: 'Zweiten Schritt des Logins einrichten',
    titleAgain: 'Ein anderes Telefon für den zweiten Schritt',
    lead: 'Veranstalter geben neben dem Code aus der E-Mail einen Code vom Telefon ein. So kommt niemand allein mit Ihrem Postfach an den Wettbewerb. Das richten Sie einmal ein, es dauert zwei Minuten.',
    leadAgain:
      'Sobald Sie das neue Telefon bestätigen, gelten die Codes des alten und alle bisherigen Ersatzcodes nicht mehr.',
    install:
      'Installieren Sie auf dem Telefon eine App für Codes, zum Beispiel Aegis, FreeOTP, Google Authenticator oder Microsoft Authenticator.',
    scan: 'Wählen Sie in der App, ein Konto hinzuzufügen, und scannen Sie dieses Bild mit dem Telefon.',
    qr: 'QR-Code mit dem Geheimnis für Ihre App',
    orType: 'Wenn Sie das Bild nicht scannen können, tippen Sie dieses Geheimnis in die App:',
    confirm: 'Geben Sie die sechs Ziffern ein, die die App jetzt zeigt.',
    field: 'Code aus der App',
    button: 'Bestätigen',
  },
  check: {
    title: 'Code vom Telefon eingeben',
    lead: 'Öffnen Sie die App für Codes und geben Sie die sechs Ziffern ein, die sie für Vitrina zeigt.',
    field: 'Code aus der App oder ein Ersatzcode',
    button: 'Weiter',
    lost: 'Kein Telefon zur Hand? Geben Sie einen Ihrer zehn Ersatzcodes ein. Haben Sie auch diese nicht, kann ein anderer Veranstalter Ihres Ortes den zweiten Schritt für Sie zurücksetzen.',
  },
  codes: {
    title: 'Ihre Ersatzcodes',
    lead: 'Jeder dieser Codes ersetzt das Telefon einmal. Drucken Sie sie aus oder schreiben Sie sie ab und bewahren Sie sie sicher auf: Sie sehen sie hier nur jetzt.',
    onward: 'Ich habe sie aufbewahrt, weiter',
  },
  manage: {
    title: 'Zweiter Schritt des Logins',
    since: day => `Der zweite Schritt ist eingerichtet seit dem ${day}.`,
    left: codes =>
      plural('de', codes, {
        one: 'Sie haben noch # Ersatzcode.',
        other: 'Sie haben noch # Ersatzcodes.',
      }),
    renew: 'Neue Ersatzcodes erstellen',
    renewHelp: 'Die bisherigen gelten dann nicht mehr.',
    replace: 'Anderes Telefon einrichten',
    link: 'Zweiter Schritt des Logins',
  },
  reasons: {
    'factor-wrong':
      'Der Code ist nicht richtig oder wurde schon verwendet. Warten Sie, bis die App den nächsten zeigt, und prüfen Sie, ob die Uhr des Telefons stimmt.',
    'factor-tried-too-often':
      'Der Code war fünfmal falsch. Warten Sie 15 Minuten und versuchen Sie es noch einmal.',
    'factor-set-up-already':
      'Der zweite Schritt ist bereits eingerichtet. Geben Sie den Code von Ihrem Telefon ein.',
    'factor-not-set-up':
      'Der zweite Schritt ist noch nicht eingerichtet. Öffnen Sie die gewünschte Seite noch einmal.',
  },
} satisfies Words['secondFactor']
