import { distanceIn } from '../../distances.ts'
import type { Words } from '../../words.ts'

export const map = {
  title: 'Mappa e passeggiata',
  walksLabel: 'Passeggiate',
  walks: { long: 'Passeggiata lunga', short: 'Passeggiata breve', stepfree: 'Senza gradini' },
  walkHelp: {
    long: 'Passa davanti a tutti i negozi sulla mappa.',
    short:
      'Il tratto della passeggiata lunga su cui in 20 minuti, soste comprese, si vedono più vetrine.',
    stepfree: 'Passa davanti ai negozi in cui si sa che si entra senza gradini.',
  },
  summary: (count, metres) =>
    count === 1
      ? 'La passeggiata passa davanti a un negozio.'
      : `La passeggiata passa davanti a ${count} negozi ed è lunga circa ${distanceIn('it', metres)}.`,
  time: (walking, total) =>
    `Si cammina per ${walking}\u00a0min; con un minuto davanti a ogni vetrina sono ${total}\u00a0min in tutto.`,
  estimate:
    'Le distanze sono stimate: la linea d’aria più un quarto, perché le vie non sono diritte, a 4\u00a0km/h.',
  stepsUnknown: count =>
    count === 1
      ? 'Di un negozio non si sa ancora se abbia gradini, perciò non è su questa passeggiata.'
      : `Di ${count} negozi non si sa ancora se abbiano gradini, perciò non sono su questa passeggiata.`,
  nothingKnown: 'Non si sa ancora di nessun negozio in cui si entri senza gradini.',
  empty: 'Sulla mappa non c’è ancora nessun negozio.',
  list: 'La passeggiata in ordine',
  toNext: metres => `${distanceIn('it', metres)} fino alla prossima vetrina`,
  nextDoor: 'la prossima vetrina è accanto',
  lastStop: 'qui finisce la passeggiata',
  stepFree: 'senza gradini',
  notOnWalk: 'Sulla mappa, ma non su questa passeggiata',
  unplaced: 'Non ancora sulla mappa',
  unplacedHelp: 'L’organizzatore non ha ancora indicato dove si trovano questi negozi.',
  drawing: contest => `Mappa: ${contest}`,
  drawingHelp:
    'Il nord è in alto. I numeri mostrano dove sono i negozi, la linea punteggiata è la passeggiata. L’elenco accanto alla mappa dice lo stesso.',
  plate: (number, shop) => `${number}, ${shop}`,
  north: 'N',
  scale: metres => distanceIn('it', metres),
  takeAlong: 'Portate con voi la passeggiata',
  gpx: 'File GPX per telefono o orologio',
  geojson: 'File GeoJSON',
  print: 'La pagina è impaginata per la stampa su un foglio A4 verticale o A3 orizzontale.',
  tilesFrom: host => `Il Vostro browser scarica lo sfondo della mappa dal server ${host}.`,
  tilesFailed: 'Non è stato possibile scaricare lo sfondo, perciò vedete la pianta disegnata.',
  movable: 'Mappa mobile',
  desk: {
    title: 'Posizione e ingresso',
    place: 'Posizione dell’ingresso',
    placeHelp:
      'Latitudine e longitudine, per esempio 46.3600, 15.1106. Nella mappa del telefono tenete premuto sull’ingresso e copiate i due numeri. Vuoto significa che la posizione non è ancora nota.',
    stepFree: 'Si entra nel negozio senza gradini?',
    steps: { yes: 'sì', no: 'no', unknown: 'non si sa' },
    save: 'Salvate posizione e ingresso',
  },
  reasons: {
    'place-unreadable':
      'Scrivete due numeri con almeno due decimali, prima la latitudine, per esempio 46.3600, 15.1106.',
    'place-far-from-others':
      'Questo punto dista più di 30\u00a0km da tutte le altre iscrizioni. Controllate che la latitudine sia al primo posto.',
  },
  plan: {
    title: town => `Pianta della città: ${town}`,
    link: 'Pianta della città',
    lead: 'La mappa del concorso mette i numeri dei negozi su questa pianta. Non è obbligatoria: senza pianta la mappa mostra solo i numeri e la passeggiata.',
    features: count =>
      count === 1 ? 'La pianta ha un elemento.' : `La pianta ha ${count} elementi.`,
    none: 'Non c’è ancora una pianta.',
    drawing: 'La pianta com’è salvata',
    nowhere:
      'Per disegnare si deve sapere dove si trova la città: indicate la posizione di almeno un’iscrizione o caricate un file.',
    board: 'Tavola da disegno',
    boardHelp:
      'Scegliete tipo e nome, poi cliccate gli angoli. Un clic accanto a un angolo già disegnato vi si aggancia. Per spostare la pianta trascinatela.',
    kind: 'Tipo',
    kinds: {
      street: 'via',
      path: 'sentiero',
      square: 'piazza',
      building: 'edificio',
      water: 'acqua',
      green: 'verde',
    },
    name: 'Nome (facoltativo)',
    finish: 'Aggiungete alla pianta',
    undo: 'Annullate l’ultimo angolo',
    closer: 'Ingrandite',
    further: 'Rimpicciolite',
    drawn: 'Sulla pianta',
    remove: 'Togliete',
    unsaved: 'Le modifiche non sono ancora salvate.',
    file: 'File GeoJSON',
    fileHelp:
      'Una FeatureCollection in gradi WGS\u00a084, al massimo 500\u00a0kB. Ogni elemento ha la proprietà kind (street, path, square, building, water, green) e, se volete, name; la proprietà attribution della raccolta compare sotto la mappa.',
    text: 'Oppure il testo GeoJSON',
    textHelp: 'Un testo vuoto toglie la pianta.',
    save: 'Salvate la pianta',
    problem: (feature, sentence) => `Elemento ${feature}: ${sentence}`,
    problems: {
      'plan-too-large':
        'Il file supera 500\u00a0kB. Ritagliate solo il centro della città o semplificate le linee.',
      'plan-not-json': 'Questo non è JSON valido. Esportate di nuovo il file.',
      'plan-not-geojson':
        'Questa non è una FeatureCollection GeoJSON. Nel programma di mappe scegliete l’esportazione GeoJSON.',
      'plan-too-many-features':
        'Gli elementi sono più di 2000. Ritagliate solo il centro della città.',
      'plan-too-many-points':
        'I punti sono più di 10.000. Ritagliate solo il centro della città o semplificate le linee.',
      'plan-kind-unknown':
        'la proprietà kind deve essere street, path, square, building, water o green.',
      'plan-attribution-wrong':
        'La proprietà attribution deve essere un testo di al massimo 200 caratteri.',
      'plan-name-wrong': 'la proprietà name deve essere un testo di al massimo 80 caratteri.',
      'plan-geometry-unknown':
        'la forma deve essere Point, LineString, Polygon o una delle loro forme Multi.',
      'plan-coordinates-wrong':
        'le coordinate devono essere gradi WGS\u00a084, prima la longitudine. Convertite le coordinate nazionali prima di esportare.',
    },
  },
} satisfies Words['map']
