import type { Words } from '../../words.ts'

export const entry = {
  number: number => `Nummer ${number}`,
  statuses: {
    unconfirmed: 'wartet auf Bestätigung',
    submitted: 'wartet auf Prüfung',
    accepted: 'angenommen',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgenommen',
  },
  voteForThis: 'Für dieses Geschäft abstimmen',
  photoAlt: (shop, trade) => `Auslage: ${shop}, ${trade}`,
  photoAltInside: (shop, trade) => `Innenraum: ${shop}, ${trade}`,
  photoAltDetail: (shop, trade) => `Ausschnitt: ${shop}, ${trade}`,
  mine: {
    title: 'Meine Anmeldungen zum Wettbewerb',
    none: 'Sie haben noch keine Anmeldung eingereicht.',
    submitted: when => `Ihre Anmeldung wurde ${when} eingereicht.`,
    waiting:
      'Der Veranstalter prüft Ihre Anmeldung. Über die Entscheidung informieren wir Sie per E-Mail.',
    accepted: number => `Ihre Anmeldung ist angenommen. Ihre Nummer ist ${number}.`,
    rejected: reason => `Ihre Anmeldung wurde abgelehnt. Begründung: ${reason}`,
    agreed: 'Akzeptiert haben Sie die Teilnahmebedingungen mit dem Fingerabdruck',
    seePublic: 'Ihre Seite beim Wettbewerb ansehen',
  },
  form: {
    title: 'Anmeldung zum Wettbewerb',
    lead: (contest, until) => `${contest}. Anmelden können Sie sich ${until}.`,
    shop: 'Geschäftslokal',
    shopName: 'Name des Geschäfts oder Lokals',
    category: 'Kategorie',
    trade: 'Branche',
    tradeHelp: 'Zum Beispiel Blumengeschäft, Buchhandlung, Friseursalon.',
    street: 'Straße',
    houseNumber: 'Hausnummer',
    postCode: 'Postleitzahl',
    city: 'Ort',
    contact: 'Wer ist für die Anmeldung verantwortlich?',
    contactHelp: 'Diese Angaben sieht nur der Veranstalter.',
    contactName: 'Vor- und Nachname',
    phone: 'Telefon',
    storyHelp: 'Einige Sätze, die Besucherinnen und Besucher neben dem Foto lesen.',
    photo: 'Foto',
    photoHelp:
      'JPEG, PNG, WebP, AVIF oder HEIC, höchstens 15\u00a0MB. Angaben zu Aufnahmeort und Gerät entfernen wir aus dem Foto.',
    photoKept:
      'Wählen Sie das Foto bitte noch einmal aus: Der Browser behält es nach einem Fehler nicht.',
    declarations: 'Erklärungen',
    agreeRules: 'Ich akzeptiere die Teilnahmebedingungen.',
    agreeAuthority:
      'Ich darf dieses Geschäft als Eigentümer oder Mieter oder in deren Auftrag anmelden.',
    agreePhoto:
      'Ich bin berechtigt, das Foto zu veröffentlichen; alle darauf erkennbaren Personen sind mit der Veröffentlichung einverstanden.',
    submit: 'Anmeldung einreichen',
  },
  desk: {
    accept: 'Annehmen und Nummer zuteilen',
    reject: 'Ablehnen',
    rejectReason: 'Erläuterung (wird der anmeldenden Person mitgeteilt)',
    contact: 'Verantwortliche Person',
    submitted: 'Eingereicht',
    back: 'Zurück zum Wettbewerb',
    acceptedAs: number => `Die Anmeldung ist unter der Nummer ${number} angenommen.`,
    rejected: 'Die Anmeldung ist abgelehnt.',
  },
  reasons: {
    'call-not-published': 'Die Ausschreibung ist noch nicht veröffentlicht.',
    'entries-not-open-yet': 'Die Anmeldung hat noch nicht begonnen.',
    'entries-closed': 'Der Anmeldeschluss ist vorbei. Wenden Sie sich bitte an den Veranstalter.',
    'entry-already-decided': 'Über diese Anmeldung ist bereits entschieden.',
    'contest-already-counted':
      'Die Auszählung ist bereits erfolgt, daher kann über die Anmeldung nicht mehr entschieden werden.',
    'entry-unknown': 'Diese Anmeldung gibt es nicht.',
    'category-unknown': 'Wählen Sie bitte eine der Kategorien des Wettbewerbs aus.',
    'photo-missing': 'Fügen Sie bitte ein Foto Ihrer Auslage hinzu.',
    'photo-empty': 'Die Datei ist leer. Wählen Sie das Foto bitte noch einmal aus.',
    'photo-too-large':
      'Das Foto ist größer als 15\u00a0MB. Senden Sie es bitte in geringerer Qualität oder wählen Sie ein kleineres aus.',
    'photo-too-many-pixels':
      'Das Foto hat mehr als 50 Millionen Bildpunkte. Senden Sie es bitte in einer kleineren Größe.',
    'photo-not-an-image':
      'Das ist kein Foto im Format JPEG, PNG, WebP, AVIF oder HEIC. Wählen Sie bitte eine andere Datei aus.',
    'photo-svg':
      'Das ist eine SVG-Zeichnung und kein Foto. Wählen Sie bitte ein Foto Ihres Schaufensters aus.',
    'photo-pdf':
      'Das ist ein PDF-Dokument. Wählen Sie bitte das Foto selbst aus oder speichern Sie es aus dem Dokument als JPEG.',
    'photo-polyglot':
      'Die Datei enthält außer dem Foto noch etwas anderes. Öffnen Sie das Foto und speichern Sie es neu als JPEG.',
    'photo-store-away':
      'Der Fotospeicher ist gerade nicht erreichbar. Es ist nichts verloren. Versuchen Sie es in einigen Minuten noch einmal.',
    'photo-busy':
      'Zurzeit werden zu viele Fotos verarbeitet. Warten Sie bitte eine Minute und senden Sie es noch einmal.',
    'photo-damaged':
      'Die Datei ist beschädigt. Fotografieren Sie bitte noch einmal oder wählen Sie ein anderes Foto aus.',
  },
} satisfies Words['entry']
