import type { Words } from '../../words.ts'

export const town = {
  title: 'Ort',
  lead: 'So heißt der Ort auf allen Seiten und in allen Nachrichten. Eine Änderung ist sofort zu sehen.',
  link: 'Ort, Sprachen und Farben',
  names: 'Bezeichnung',
  name: 'Name des Ortes',
  nameGenitive: 'Der Name im slowenischen Genitiv',
  nameGenitiveHelp: '„Koga ali česa ni?“ Zum Beispiel: Velenja.',
  nameLocative: 'Der Name im slowenischen Lokativ mit seiner Präposition',
  nameLocativeHelp: '„Kje?“ Zum Beispiel: v Velenju.',
  nameAdjective: 'Das slowenische Adjektiv',
  nameAdjectiveHelp: '„Kakšen?“ Zum Beispiel: velenjski.',
  municipality: 'Gemeinde',
  municipalityHelp:
    'Mit vollem Namen, zum Beispiel: Mestna občina Velenje. Sie ist für die personenbezogenen Daten verantwortlich.',
  privacyContact: 'Datenschutzbeauftragte Person',
  privacyContactHelp: 'Die E-Mail-Adresse, an die sich Betroffene wenden.',
  controller:
    'Die Postanschrift der Gemeinde und alles Weitere zu personenbezogenen Daten geben Sie bei den Erklärungen an.',
  place: 'Zeit und Sprachen',
  timeZone: 'Zeitzone',
  timeZoneHelp: 'Zum Beispiel Europe/Ljubljana. Alle Fristen sind in ihr angegeben.',
  firstLanguage: 'Erste Sprache der Seiten',
  firstLanguageHelp: 'In ihr öffnet sich eine Seite, wenn niemand eine andere wählt.',
  others: 'Sprachen, in denen es die Seiten gibt',
  othersHelp: 'Slowenisch ist immer dabei.',
  community: 'Ist der Ort amtlich zweisprachig?',
  communityNone: 'Nicht zweisprachig',
  communityNoneHelp: 'Nachrichten kommen in der Sprache derer, die sie erhalten.',
  communityHelp: 'Jede Nachricht kommt in beiden Sprachen.',
  communityName: 'Name des Ortes in der zweiten Amtssprache',
  communityMunicipality: 'Name der Gemeinde in der zweiten Amtssprache',
  colours: 'Farben',
  coloursHelp:
    'Schreiben Sie sie als #rrggbb. Wo eine Farbe nicht zu lesen wäre, machen die Seiten sie dunkler oder heller; ihr Farbton bleibt.',
  colourPrimary: 'Hauptfarbe',
  colourAccent: 'Zweite Farbe',
  shown: 'So sehen die gespeicherten Farben auf den Seiten aus',
  day: 'am Tag',
  evening: 'am Abend',
  text: 'Text',
  button: 'Schaltfläche',
  save: 'Speichern',
  saved: 'Gespeichert. Alle sehen bereits den neuen Stand.',
  setUp: {
    title: 'Vitrina für Ihren Ort einrichten',
    lead: 'Geben Sie ein, wie der Ort heißt und wer den Wettbewerb veranstaltet. Alles davon können Sie später ändern, nur die Adresse der Seite nicht.',
    slug: 'Adresse der Seite',
    slugHelp: address =>
      `Kleinbuchstaben und Bindestriche, zum Beispiel velenje. Die Seite des Ortes steht dann unter ${address}.`,
    organiser: 'Ihre E-Mail-Adresse',
    organiserHelp:
      'Mit ihr loggen Sie sich als Veranstalter ein. Den Code senden wir Ihnen per E-Mail.',
    button: 'Einrichten und einloggen',
    spentTitle: 'Dieser Link gilt nicht mehr',
    spent:
      'Der Link gilt 48 Stunden und nur einmal. Wenn es noch keinen Ort gibt, starten Sie Vitrina neu: Ein neuer wird ausgegeben. Ist der Ort schon eingerichtet, loggen Sie sich ein.',
    signIn: 'Einloggen',
  },
  reasons: {
    'time-zone-unknown': 'Diese Zeitzone gibt es nicht. Schreiben Sie sie wie Europe/Ljubljana.',
    'colour-unreadable':
      'Schreiben Sie die Farbe als # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #17503c.',
    'second-names-missing':
      'Ein zweisprachiger Ort braucht die Namen von Ort und Gemeinde in der zweiten Amtssprache.',
    'community-language-missing':
      'Die Seiten eines zweisprachigen Ortes muss es auch in seiner zweiten Amtssprache geben. Wählen Sie sie bei den Sprachen aus.',
    'setup-link-spent': 'Der Link gilt nicht mehr.',
    'town-slug-not-allowed':
      'Diese Adresse ist nicht möglich, weil dort eine andere Seite steht. Wählen Sie eine andere.',
  },
} satisfies Words['town']
