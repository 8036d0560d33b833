import { distanceIn } from '../../distances.ts'
import type { Words } from '../../words.ts'

export const map = {
  title: 'Karte und Spaziergang',
  walksLabel: 'Spaziergänge',
  walks: { long: 'Langer Spaziergang', short: 'Kurzer Spaziergang', stepfree: 'Ohne Stufen' },
  walkHelp: {
    long: 'Führt an allen Geschäften auf der Karte vorbei.',
    short:
      'Das Stück des langen Spaziergangs, auf dem Sie in 20 Minuten samt Anschauen die meisten Schaufenster sehen.',
    stepfree: 'Führt an den Geschäften vorbei, die bekanntermaßen ohne Stufe zugänglich sind.',
  },
  summary: (count, metres) =>
    count === 1
      ? 'Der Spaziergang führt an einem Geschäft vorbei.'
      : `Der Spaziergang führt an ${count} Geschäften vorbei und ist ungefähr ${distanceIn('de', metres)} lang.`,
  time: (walking, total) =>
    `Sie gehen ${walking}\u00a0min; mit einer Minute vor jedem Schaufenster sind es insgesamt ${total}\u00a0min.`,
  estimate:
    'Entfernungen sind geschätzt: die Luftlinie und ein Viertel mehr, weil Straßen nicht gerade sind, bei 4\u00a0km/h.',
  stepsUnknown: count =>
    count === 1
      ? 'Von einem Geschäft ist noch nicht bekannt, ob es eine Stufe hat; es fehlt daher auf diesem Spaziergang.'
      : `Von ${count} Geschäften ist noch nicht bekannt, ob sie eine Stufe haben; sie fehlen daher auf diesem Spaziergang.`,
  nothingKnown: 'Noch von keinem Geschäft ist bekannt, dass es ohne Stufe zugänglich ist.',
  empty: 'Auf der Karte ist noch kein Geschäft.',
  list: 'Der Spaziergang der Reihe nach',
  toNext: metres => `${distanceIn('de', metres)} bis zum nächsten Schaufenster`,
  nextDoor: 'das nächste Schaufenster ist gleich daneben',
  lastStop: 'hier endet der Spaziergang',
  stepFree: 'ohne Stufen',
  notOnWalk: 'Auf der Karte, aber nicht auf diesem Spaziergang',
  unplaced: 'Noch nicht auf der Karte',
  unplacedHelp: 'Der Veranstalter hat noch nicht angegeben, wo diese Geschäfte sind.',
  drawing: contest => `Karte: ${contest}`,
  drawingHelp:
    'Norden ist oben. Die Nummern zeigen, wo die Geschäfte sind, die gepunktete Linie ist der Spaziergang. Die Liste neben der Karte sagt dasselbe.',
  plate: (number, shop) => `${number}, ${shop}`,
  north: 'N',
  scale: metres => distanceIn('de', metres),
  takeAlong: 'Nehmen Sie den Spaziergang mit',
  gpx: 'GPX-Datei für Telefon oder Uhr',
  geojson: 'GeoJSON-Datei',
  print: 'Die Seite ist für den Druck auf A4 hoch oder A3 quer eingerichtet.',
  tilesFrom: host => `Ihr Browser lädt den Kartengrund vom Server ${host}.`,
  tilesFailed:
    'Der Kartengrund konnte nicht geladen werden, daher sehen Sie den gezeichneten Plan.',
  movable: 'Bewegliche Karte',
  desk: {
    title: 'Lage und Eingang',
    place: 'Lage des Eingangs',
    placeHelp:
      'Geografische Breite und Länge, zum Beispiel 46.3600, 15.1106. Halten Sie in der Karte am Telefon den Finger auf den Eingang und kopieren Sie die beiden Zahlen. Leer heißt, dass die Lage noch nicht bekannt ist.',
    stepFree: 'Ist das Geschäft ohne Stufe zugänglich?',
    steps: { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' },
    save: 'Lage und Eingang speichern',
  },
  reasons: {
    'place-unreadable':
      'Schreiben Sie zwei Zahlen mit mindestens zwei Nachkommastellen, zuerst die Breite, zum Beispiel 46.3600, 15.1106.',
    'place-far-from-others':
      'Dieser Punkt ist mehr als 30\u00a0km von allen anderen Anmeldungen entfernt. Prüfen Sie, ob die Breite vorne steht.',
  },
  plan: {
    title: town => `Stadtplan: ${town}`,
    link: 'Stadtplan',
    lead: 'Die Karte eines Wettbewerbs setzt die Nummern der Geschäfte auf diesen Plan. Er ist nicht nötig: Ohne ihn zeigt die Karte nur Nummern und Spaziergang.',
    features: count =>
      count === 1 ? 'Der Plan hat ein Element.' : `Der Plan hat ${count} Elemente.`,
    none: 'Es gibt noch keinen Plan.',
    drawing: 'Der Plan, wie er gespeichert ist',
    nowhere:
      'Zum Zeichnen muss bekannt sein, wo die Stadt liegt: Geben Sie die Lage mindestens einer Anmeldung an oder laden Sie eine Datei hoch.',
    board: 'Zeichenbrett',
    boardHelp:
      'Wählen Sie Art und Name und klicken Sie dann die Ecken. Ein Klick neben eine gezeichnete Ecke rastet dort ein. Zum Verschieben ziehen Sie den Plan.',
    kind: 'Art',
    kinds: {
      street: 'Straße',
      path: 'Fußweg',
      square: 'Platz',
      building: 'Gebäude',
      water: 'Wasser',
      green: 'Grünfläche',
    },
    name: 'Name (freiwillig)',
    finish: 'Zum Plan hinzufügen',
    undo: 'Letzte Ecke zurücknehmen',
    closer: 'Näher',
    further: 'Weiter weg',
    drawn: 'Auf dem Plan',
    remove: 'Entfernen',
    unsaved: 'Die Änderungen sind noch nicht gespeichert.',
    file: 'GeoJSON-Datei',
    fileHelp:
      'Eine FeatureCollection in Grad WGS\u00a084, höchstens 500\u00a0kB. Jedes Element hat die Eigenschaft kind (street, path, square, building, water, green) und auf Wunsch name; die Eigenschaft attribution der Sammlung steht unter der Karte.',
    text: 'Oder der Text von GeoJSON',
    textHelp: 'Ein leerer Text entfernt den Plan.',
    save: 'Plan speichern',
    problem: (feature, sentence) => `Element ${feature}: ${sentence}`,
    problems: {
      'plan-too-large':
        'Die Datei ist größer als 500\u00a0kB. Schneiden Sie nur die Innenstadt aus oder vereinfachen Sie die Linien.',
      'plan-not-json': 'Das ist kein gültiges JSON. Exportieren Sie die Datei noch einmal.',
      'plan-not-geojson':
        'Das ist keine FeatureCollection nach GeoJSON. Wählen Sie im Kartenprogramm den Export GeoJSON.',
      'plan-too-many-features':
        'Es sind mehr als 2000 Elemente. Schneiden Sie nur die Innenstadt aus.',
      'plan-too-many-points':
        'Es sind mehr als 10.000 Punkte. Schneiden Sie nur die Innenstadt aus oder vereinfachen Sie die Linien.',
      'plan-kind-unknown':
        'Die Eigenschaft kind muss street, path, square, building, water oder green sein.',
      'plan-attribution-wrong':
        'Die Eigenschaft attribution muss ein Text von höchstens 200 Zeichen sein.',
      'plan-name-wrong': 'Die Eigenschaft name muss ein Text von höchstens 80 Zeichen sein.',
      'plan-geometry-unknown':
        'Die Form muss Point, LineString, Polygon oder eine ihrer Multi-Formen sein.',
      'plan-coordinates-wrong':
        'Koordinaten müssen Grad WGS\u00a084 sein, zuerst die Länge. Rechnen Sie Landeskoordinaten vor dem Export um.',
    },
  },
} satisfies Words['map']
