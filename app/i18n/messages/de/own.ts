import type { Words } from '../../words.ts'

export const own = {
  list: 'Was die Anmeldung enthält und was fehlt',
  complete: 'Die Anmeldung ist vollständig.',
  until: until => `Ändern und ergänzen können Sie sie ${until}.`,
  there: 'vorhanden',
  lacking: 'fehlt',
  parts: {
    'three-photos': 'mindestens drei Fotos',
    'photo-outside': 'ein Foto von außen',
    'photo-inside': 'ein Foto von innen',
    authors: 'wer die Fotos gemacht hat',
    'photo-texts': 'eine Beschreibung jedes Fotos',
    story: 'die Geschichte der Auslage',
    hours: 'Öffnungszeiten',
  },
  back: 'Zurück zur Anmeldung',
  save: 'Speichern',
  saved: 'Gespeichert.',
  photos: {
    title: 'Fotos',
    lead: 'Drei bis acht Fotos, mindestens eines von außen und eines von innen. Das erste steht in der Galerie.',
    place: place => `Foto ${place}`,
    kind: 'Was zeigt das Foto?',
    kinds: {
      outside: 'Auslage oder Fassade',
      inside: 'Innenraum',
      detail: 'Detail',
    },
    author: 'Wer hat das Foto gemacht?',
    authorHelp: 'Der Name steht neben dem Foto.',
    text: language => `Beschreibung (${language})`,
    textHelp:
      'Sie wird von allen gelesen, die das Foto nicht sehen. Ändern Sie den Vorschlag so, dass er sagt, was darauf ist.',
    up: 'Nach vorn',
    down: 'Nach hinten',
    remove: 'Entfernen',
    removeTitle: 'Möchten Sie das Foto entfernen?',
    removeLead: 'Ein entferntes Foto lässt sich nicht zurückholen.',
    keep: 'Behalten',
    addTitle: 'Foto hinzufügen',
    add: 'Hinzufügen',
    full: 'Die Anmeldung hat acht Fotos, mehr sind nicht möglich. Entfernen Sie eines, um ein anderes hinzuzufügen.',
  },
  details: {
    title: 'Angaben, Geschichte und Öffnungszeiten',
    stories: 'Die Geschichte',
    story: language => `Die Geschichte der Auslage (${language})`,
    hours: 'Öffnungszeiten nach Tagen',
    hoursHelp: 'Zum Beispiel 8.00–12.00, 14.00–18.00. Leer bedeutet geschlossen.',
    fixed: category =>
      `Kategorie: ${category}. Sobald die Anmeldung ihre Nummer hat, lässt sich die Kategorie nicht mehr ändern.`,
  },
  opening: {
    title: 'Öffnungszeiten',
    days: {
      mon: 'Montag',
      tue: 'Dienstag',
      wed: 'Mittwoch',
      thu: 'Donnerstag',
      fri: 'Freitag',
      sat: 'Samstag',
      sun: 'Sonntag',
    },
    closed: 'geschlossen',
  },
  photoBy: author => `Foto von ${author}`,
  withdraw: {
    opener: 'Anmeldung zurücknehmen',
    title: 'Möchten Sie die Anmeldung zurücknehmen?',
    lead: 'Das lässt sich nicht rückgängig machen. Das Geschäft verschwindet von den Seiten des Wettbewerbs, seine Nummer bekommt niemand sonst, und Stimmen dafür zählen nicht.',
    confirm: 'Ja, Anmeldung zurücknehmen',
    keep: 'Nein, Anmeldung behalten',
    done: 'Sie haben die Anmeldung zurückgenommen.',
  },
  award: {
    title: 'Herzlichen Glückwunsch, Ihr Geschäft ist ausgezeichnet',
    lead: 'Um den Preis zu übergeben, brauchen wir noch zwei Angaben. Nur der Veranstalter sieht sie.',
    legalForm: 'Rechtsform',
    legalFormHelp: 'Zum Beispiel Einzelunternehmen, GmbH, Genossenschaft.',
    registrationNumber: 'Registernummer',
    submit: 'An den Veranstalter senden',
    given: (legalForm, number) => `Rechtsform: ${legalForm}, Registernummer: ${number}`,
  },
  reasons: {
    'entry-not-open':
      'Diese Anmeldung lässt sich nicht ändern, weil sie nicht am Wettbewerb teilnimmt.',
    'editing-closed':
      'Die Prüfung der Anmeldungen ist beendet, daher lässt sich die Anmeldung nicht mehr ändern.',
    'category-unknown': 'Wählen Sie bitte eine Kategorie des Wettbewerbs aus.',
    'category-fixed':
      'Die Anmeldung hat schon ihre Nummer, daher lässt sich die Kategorie nicht mehr ändern.',
    'contest-already-counted':
      'Die Auszählung ist bereits erfolgt, daher lässt sich die Anmeldung nicht mehr zurücknehmen.',
    'photos-too-many':
      'Die Anmeldung hat schon acht Fotos. Entfernen Sie eines und versuchen Sie es noch einmal.',
    'photo-last':
      'Das einzige Foto lässt sich nicht entfernen. Fügen Sie bitte zuerst ein anderes hinzu.',
    'photo-unknown': 'Dieses Foto ist nicht mehr da.',
    'entry-without-award': 'Nach der Rechtsform fragen wir nur die Ausgezeichneten.',
    'entry-unknown': 'Diese Anmeldung ist nicht hier.',
  },
} satisfies Words['own']
