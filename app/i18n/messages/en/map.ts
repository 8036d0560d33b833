import { distanceIn } from '../../distances.ts'
import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const map = {
  title: 'Map and walk',
  walksLabel: 'Walks',
  walks: { long: 'Long walk', short: 'Short walk', stepfree: 'Step-free' },
  walkHelp: {
    long: 'Past all shops on the map.',
    short: 'The part of the long walk on which you see the most windows in 20 minutes.',
    stepfree: 'Past the shops that are known to be entered without a step.',
  },
  summary: (count, metres) =>
    plural('en', count, {
      one: 'The walk passes # shop.',
      other: `The walk passes # shops and is about ${distanceIn('en', metres)} long.`,
    }),
  time: (walking, total) =>
    `It takes ${walking}\u00a0min on foot, and ${total}\u00a0min with a minute before each window.`,
  estimate:
    'Distances are estimates: the straight line and a quarter more, because streets are not straight, at 4\u00a0km/h.',
  stepsUnknown: count =>
    plural('en', count, {
      one: 'Whether # shop has a step is not known yet, so it is not on this walk.',
      other: 'Whether # shops have a step is not known yet, so they are not on this walk.',
    }),
  nothingKnown: 'No shop is known yet to be entered without a step.',
  empty: 'There is no shop on the map yet.',
  list: 'The walk in order',
  toNext: metres => `${distanceIn('en', metres)} to the next window`,
  nextDoor: 'the next window is next door',
  lastStop: 'the walk ends here',
  stepFree: 'step-free',
  notOnWalk: 'On the map but not on this walk',
  unplaced: 'Not on the map yet',
  unplacedHelp: 'The organiser has not said yet where these shops are.',
  drawing: contest => `Map: ${contest}`,
  drawingHelp:
    'North is at the top. The numbers show where the shops are, the dotted line is the walk. The list beside the map says the same.',
  plate: (number, shop) => `${number}, ${shop}`,
  north: 'N',
  scale: metres => distanceIn('en', metres),
  takeAlong: 'Take the walk along',
  gpx: 'GPX file for a telephone or a watch',
  geojson: 'GeoJSON file',
  print: 'The page is laid out to be printed on A4 portrait or A3 landscape.',
  tilesFrom: host => `Your browser loads the ground of the map from ${host}.`,
  tilesFailed: 'The ground of the map could not be loaded, so this is the drawn plan.',
  movable: 'Map that can be moved',
  desk: {
    title: 'Place and entrance',
    place: 'Place of the entrance',
    placeHelp:
      'Latitude and longitude, such as 46.3600, 15.1106. In the map on a telephone hold a finger on the entrance and copy the two numbers. Empty means that the place is not known yet.',
    stepFree: 'Is the shop entered without a step?',
    steps: { yes: 'yes', no: 'no', unknown: 'not known' },
    save: 'Save place and entrance',
  },
  reasons: {
    'place-unreadable':
      'Write two numbers with at least two decimals, latitude first, such as 46.3600, 15.1106.',
    'place-far-from-others':
      'This point is more than 30\u00a0km from every other entry. Check that latitude comes first.',
  },
  plan: {
    title: town => `Plan of the town: ${town}`,
    link: 'Plan of the town',
    lead: 'The map of a contest puts the numbers of the shops on this plan. It is optional: without one the map shows numbers and walk alone.',
    features: count =>
      plural('en', count, { one: 'The plan has # feature.', other: 'The plan has # features.' }),
    none: 'There is no plan yet.',
    drawing: 'The plan as it is saved',
    nowhere:
      'Before you can draw it must be known where the town is: give the place of at least one entry or upload a file.',
    board: 'Drawing board',
    boardHelp:
      'Choose a kind and a name, then click the corners. A click beside a corner that is drawn already snaps to it. Drag the plan to move it.',
    kind: 'Kind',
    kinds: {
      street: 'street',
      path: 'footpath',
      square: 'square',
      building: 'building',
      water: 'water',
      green: 'green',
    },
    name: 'Name (optional)',
    finish: 'Add to the plan',
    undo: 'Undo the last corner',
    closer: 'Closer',
    further: 'Further away',
    drawn: 'On the plan',
    remove: 'Remove',
    unsaved: 'The changes are not saved yet.',
    file: 'GeoJSON file',
    fileHelp:
      'A FeatureCollection in degrees of WGS\u00a084, at most 500\u00a0kB. Each feature has the property kind (street, path, square, building, water, green) and, if you like, name; the collection’s property attribution stands below the map.',
    text: 'Or the text of GeoJSON',
    textHelp: 'An empty text removes the plan.',
    save: 'Save the plan',
    problem: (feature, sentence) => `Feature ${feature}: ${sentence}`,
    problems: {
      'plan-too-large':
        'The file is larger than 500\u00a0kB. Cut out the centre of the town alone, or simplify its lines.',
      'plan-not-json': 'This is not valid JSON. Export the file again.',
      'plan-not-geojson':
        'This is no FeatureCollection of GeoJSON. Choose the export of GeoJSON in your mapping program.',
      'plan-too-many-features':
        'There are more than 2,000 features. Cut out the centre of the town alone.',
      'plan-too-many-points':
        'There are more than 10,000 points. Cut out the centre of the town alone, or simplify its lines.',
      'plan-kind-unknown':
        'the property kind must be street, path, square, building, water or green.',
      'plan-attribution-wrong':
        'The property attribution must be a text of at most 200 characters.',
      'plan-name-wrong': 'the property name must be a text of at most 80 characters.',
      'plan-geometry-unknown':
        'the geometry must be a Point, LineString, Polygon or one of their Multi forms.',
      'plan-coordinates-wrong':
        'coordinates must be degrees of WGS\u00a084, longitude first. Convert national coordinates before the export.',
    },
  },
} satisfies Words['map']
