import { distanceIn } from '../../distances.ts'
import type { Words } from '../../words.ts'

export const map = {
  title: 'Térkép és séta',
  walksLabel: 'Séták',
  walks: { long: 'Hosszú séta', short: 'Rövid séta', stepfree: 'Lépcső nélkül' },
  walkHelp: {
    long: 'A térképen szereplő összes üzlet mellett elhalad.',
    short:
      'A hosszú sétának az a szakasza, amelyen megállással együtt 20 perc alatt a legtöbb kirakat látható.',
    stepfree:
      'Azok mellett az üzletek mellett halad el, amelyekbe tudomásunk szerint lépcső nélkül be lehet jutni.',
  },
  summary: (count, metres) =>
    count === 1
      ? 'A séta 1 üzlet mellett halad el.'
      : `A séta ${count} üzlet mellett halad el, hossza körülbelül ${distanceIn('hu', metres)}.`,
  time: (walking, total) =>
    `Gyalog ${walking} perc, minden kirakat előtt egy percet megállva összesen ${total} perc.`,
  estimate:
    'A távolságok becslések: a légvonal és annak negyede, mert az utcák nem egyenesek, 4\u00a0km/h sebességgel.',
  stepsUnknown: count =>
    `${count} üzletről még nem tudjuk, van-e lépcsője, ezért nem szerepel ezen a sétán.`,
  nothingKnown: 'Még egyetlen üzletről sem tudjuk, hogy lépcső nélkül be lehet jutni.',
  empty: 'A térképen még nincs üzlet.',
  list: 'A séta sorrendben',
  toNext: metres => `a következő kirakatig ${distanceIn('hu', metres)}`,
  nextDoor: 'a következő kirakat közvetlenül mellette van',
  lastStop: 'itt ér véget a séta',
  stepFree: 'lépcső nélkül',
  notOnWalk: 'A térképen szerepel, de nem ezen a sétán',
  unplaced: 'Még nincsenek a térképen',
  unplacedHelp: 'A szervező még nem adta meg, hol vannak ezek az üzletek.',
  drawing: contest => `Térkép: ${contest}`,
  drawingHelp:
    'Észak felül van. A számok az üzletek helyét mutatják, a pontozott vonal a sétát. A térkép melletti lista ugyanezt mondja el.',
  plate: (number, shop) => `${number}, ${shop}`,
  north: 'É',
  scale: metres => distanceIn('hu', metres),
  takeAlong: 'Vigye magával a sétát',
  gpx: 'GPX-fájl telefonra vagy órára',
  geojson: 'GeoJSON-fájl',
  print: 'Az oldal álló A4-es vagy fekvő A3-as lapra való nyomtatáshoz van elrendezve.',
  tilesFrom: host => `A térkép alapját az Ön böngészője erről a kiszolgálóról tölti le: ${host}.`,
  tilesFailed: 'A térkép alapját nem sikerült letölteni, ezért itt a rajzolt alaprajz látható.',
  movable: 'Mozgatható térkép',
  desk: {
    title: 'Hely és bejárat',
    place: 'A bejárat helye',
    placeHelp:
      'Földrajzi szélesség és hosszúság, például 46.3600, 15.1106. A telefon térképén tartsa az ujját a bejáraton, és másolja ki a két számot. Az üres mező azt jelenti, hogy a hely még nem ismert.',
    stepFree: 'Be lehet jutni az üzletbe lépcső nélkül?',
    steps: { yes: 'igen', no: 'nem', unknown: 'nem tudjuk' },
    save: 'Hely és bejárat mentése',
  },
  reasons: {
    'place-unreadable':
      'Írjon be két számot legalább két tizedesjeggyel, elöl a földrajzi szélességgel, például 46.3600, 15.1106.',
    'place-far-from-others':
      'Ez a pont több mint 30\u00a0km-re van minden más nevezéstől. Ellenőrizze, hogy a földrajzi szélesség áll-e elöl.',
  },
  plan: {
    title: town => `A város alaprajza: ${town}`,
    link: 'A város alaprajza',
    lead: 'A verseny térképén az üzletek számai erre az alaprajzra kerülnek. Nem kötelező: nélküle a térkép csak a számokat és a sétát mutatja.',
    features: count => `Az alaprajznak ${count} eleme van.`,
    none: 'Még nincs alaprajz.',
    drawing: 'A mentett alaprajz',
    nowhere:
      'A rajzoláshoz tudni kell, hol van a város: adja meg legalább egy nevezés helyét, vagy töltsön fel egy fájlt.',
    board: 'Rajztábla',
    boardHelp:
      'Válasszon fajtát és nevet, majd kattintson a sarokpontokra. Egy már megrajzolt sarokpont mellé kattintva a pont ahhoz tapad. Az alaprajzot húzással mozgathatja.',
    kind: 'Fajta',
    kinds: {
      street: 'utca',
      path: 'gyalogút',
      square: 'tér',
      building: 'épület',
      water: 'víz',
      green: 'zöldterület',
    },
    name: 'Név (nem kötelező)',
    finish: 'Hozzáadás az alaprajzhoz',
    undo: 'Az utolsó sarokpont visszavonása',
    closer: 'Közelítés',
    further: 'Távolítás',
    drawn: 'Az alaprajzon',
    remove: 'Eltávolítás',
    unsaved: 'A módosítások még nincsenek elmentve.',
    file: 'GeoJSON-fájl',
    fileHelp:
      'FeatureCollection WGS\u00a084 fokokban, legfeljebb 500\u00a0kB. Minden elemnek van kind tulajdonsága (street, path, square, building, water, green), és ha kívánja, name is; a gyűjtemény attribution tulajdonsága a térkép alatt jelenik meg.',
    text: 'Vagy a GeoJSON szövege',
    textHelp: 'Az üres szöveg eltávolítja az alaprajzot.',
    save: 'Az alaprajz mentése',
    problem: (feature, sentence) => `${feature}. elem: ${sentence}`,
    problems: {
      'plan-too-large':
        'A fájl nagyobb 500\u00a0kB-nál. Vágja ki csak a városközpontot, vagy egyszerűsítse a vonalakat.',
      'plan-not-json': 'Ez nem érvényes JSON. Exportálja újra a fájlt.',
      'plan-not-geojson':
        'Ez nem GeoJSON FeatureCollection. A térképprogramban a GeoJSON-exportot válassza.',
      'plan-too-many-features': 'Több mint 2000 elem van. Vágja ki csak a városközpontot.',
      'plan-too-many-points':
        'Több mint 10\u00a0000 pont van. Vágja ki csak a városközpontot, vagy egyszerűsítse a vonalakat.',
      'plan-kind-unknown':
        'a kind tulajdonság értéke street, path, square, building, water vagy green lehet.',
      'plan-attribution-wrong':
        'Az attribution tulajdonság legfeljebb 200 karakteres szöveg lehet.',
      'plan-name-wrong': 'a name tulajdonság legfeljebb 80 karakteres szöveg lehet.',
      'plan-geometry-unknown':
        'az alakzat Point, LineString, Polygon vagy ezek valamelyik Multi változata lehet.',
      'plan-coordinates-wrong':
        'a koordináták WGS\u00a084 fokok legyenek, elöl a földrajzi hosszúsággal. A hazai koordinátákat az export előtt alakítsa át.',
    },
  },
} satisfies Words['map']
