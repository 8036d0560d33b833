import type { Words } from '../../words.ts'

export const site = {
  languageName: 'Deutsch',
  skipToContent: 'Zum Inhalt',
  myPage: 'Meine Seite',
  switchLanguage: 'Sprache',
  footer: 'Vitrina ist eine quelloffene Webanwendung für Wettbewerbe um das schönste Geschäft.',
  demo: 'Demoversion: Alle Orte, Geschäfte und Stimmen auf diesen Seiten sind erfunden.',
  demoPage: 'Über diese Demoversion',
  pageTitle: page => `${page} · Vitrina`,
  close: 'Schließen',
  undo: 'Rückgängig machen',
  loading: 'Die Seite wird geladen.',
  offline:
    'Sie sind nicht verbunden. Was Sie gespeichert haben, ist sicher; was Sie eingegeben haben, bleibt auf der Seite, bis Sie sie schließen.',
  back: 'Zurück:',
  home: {
    title: 'Wettbewerbe um das schönste Geschäft',
    lead: 'Wählen Sie einen Ort und sehen Sie sich die angemeldeten Auslagen an.',
    empty: 'Auf dieser Seite gibt es noch keinen Ort.',
  },
  errors: {
    400: {
      heading: 'Wir verstehen die Anfrage nicht',
      next: 'Prüfen Sie bitte die Adresse oder kehren Sie zur vorherigen Seite zurück und versuchen Sie es noch einmal.',
    },
    403: {
      heading: 'Sie sind für diese Seite nicht berechtigt',
      next: 'Loggen Sie sich mit einer anderen E-Mail-Adresse ein oder wenden Sie sich an den Veranstalter.',
    },
    404: {
      heading: 'Diese Seite gibt es nicht',
      next: 'Vielleicht enthält die Adresse einen Tippfehler. Beginnen Sie am besten auf der Startseite.',
    },
    405: {
      heading: 'Diese Seite lässt sich auf diesem Weg nicht öffnen',
      next: 'Kehren Sie zur vorherigen Seite zurück und verwenden Sie die Schaltfläche, die Sie dort finden.',
    },
    409: {
      heading: 'Das ist im Moment nicht möglich',
      next: 'Laden Sie die vorherige Seite neu: Inzwischen hat sich etwas geändert.',
    },
    413: {
      heading: 'Die gesendete Datei ist zu groß',
      next: 'Kehren Sie zurück und wählen Sie ein Foto mit weniger als 15\u00a0MB.',
    },
    415: {
      heading: 'Diese Art von Datei nehmen wir nicht an',
      next: 'Kehren Sie zurück und wählen Sie ein Foto im Format JPEG oder PNG.',
    },
    429: {
      heading: 'Zu viele Anfragen',
      next: 'Warten Sie bitte einige Minuten und versuchen Sie es dann noch einmal.',
    },
    500: {
      heading: 'Auf dem Server ist ein Fehler aufgetreten',
      next: 'Wir haben den Fehler aufgezeichnet. Versuchen Sie es bitte in einigen Minuten noch einmal.',
    },
    503: {
      heading: 'Der Server ist derzeit nicht erreichbar',
      next: 'Versuchen Sie es bitte in einer Minute noch einmal. Alles, was bereits abgesendet wurde, ist gespeichert.',
    },
    foreignOrigin:
      'Die Anfrage kam von einer anderen Website, deshalb haben wir sie nicht berücksichtigt.',
    toHome: 'Zur Startseite',
  },
  form: {
    required: 'Dieses Feld muss ausgefüllt werden.',
    tooLong: most => `Höchstens ${most} Zeichen.`,
    email: 'Geben Sie bitte eine E-Mail-Adresse ein, zum Beispiel name@beispiel.at.',
    date: 'Geben Sie bitte ein gültiges Datum ein.',
    choose: 'Wählen Sie bitte eine der Möglichkeiten aus.',
    mustAgree: 'Ohne diese Erklärung können wir nicht fortfahren.',
    phone: 'Geben Sie bitte eine Telefonnummer ein, zum Beispiel 03 123 45 67.',
    postCode: 'Geben Sie bitte eine vierstellige Postleitzahl ein.',
    slug: 'Verwenden Sie bitte Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel 2026.',
    checkFields: 'Prüfen Sie bitte die markierten Felder. Ihre Eingaben sind noch da.',
  },
} satisfies Words['site']
