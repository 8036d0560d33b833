import type { PlanKind, PlanRefusal } from '#app/domain/map/plan.ts'
import type { PlaceRefusal } from '#app/domain/map/place.ts'
import type { WalkKind } from '#app/domain/map/walk.ts'
import { distanceIn } from '../../distances.ts'
import { plural } from '../../plural.ts'

export const map = {
  title: 'Zemljevid in sprehod',
  walksLabel: 'Sprehodi',
  walks: {
    long: 'Dolgi sprehod',
    short: 'Kratki sprehod',
    stepfree: 'Brez stopnic',
  } satisfies Record<WalkKind, string>,
  walkHelp: {
    long: 'Mimo vseh prodajnih prostorov na zemljevidu.',
    short: 'Tisti del dolgega sprehoda, na katerem v 20 minutah z ogledom vidite največ izložb.',
    stepfree: 'Mimo prodajnih prostorov, za katere vemo, da se vanje pride brez stopnice.',
  } satisfies Record<WalkKind, string>,
  summary: (count: number, metres: number) =>
    plural('sl', count, {
      one: `Sprehod pelje mimo # prodajnega prostora.`,
      two: `Sprehod pelje mimo # prodajnih prostorov in je dolg približno ${distanceIn('sl', metres)}.`,
      few: `Sprehod pelje mimo # prodajnih prostorov in je dolg približno ${distanceIn('sl', metres)}.`,
      other: `Sprehod pelje mimo # prodajnih prostorov in je dolg približno ${distanceIn('sl', metres)}.`,
    }),
  time: (walking: number, total: number) =>
    `Hoje je za ${walking}\u00a0min, z minuto pred vsako izložbo pa skupaj ${total}\u00a0min.`,
  estimate:
    'Razdalje so ocenjene: zračna razdalja in še četrtina, ker ulice niso ravne, pri hitrosti 4\u00a0km/h.',
  stepsUnknown: (count: number) =>
    plural('sl', count, {
      one: 'Za # prodajni prostor še ne vemo, ali ima stopnico, zato ga na tem sprehodu ni.',
      two: 'Za # prodajna prostora še ne vemo, ali imata stopnico, zato ju na tem sprehodu ni.',
      few: 'Za # prodajne prostore še ne vemo, ali imajo stopnico, zato jih na tem sprehodu ni.',
      other:
        'Za # prodajnih prostorov še ne vemo, ali imajo stopnico, zato jih na tem sprehodu ni.',
    }),
  nothingKnown: 'Za noben prodajni prostor še ne vemo, da se vanj pride brez stopnice.',
  empty: 'Na zemljevidu še ni nobenega prodajnega prostora.',
  list: 'Sprehod po vrsti',
  toNext: (metres: number) => `do naslednje izložbe ${distanceIn('sl', metres)}`,
  nextDoor: 'naslednja izložba je tik zraven',
  lastStop: 'tu se sprehod konča',
  stepFree: 'brez stopnic',
  notOnWalk: 'Na zemljevidu, a ne na tem sprehodu',
  unplaced: 'Še niso na zemljevidu',
  unplacedHelp: 'Organizator lege teh prodajnih prostorov še ni vpisal.',
  drawing: (contest: string) => `Zemljevid: ${contest}`,
  drawingHelp:
    'Sever je zgoraj. Številke kažejo, kje so prodajni prostori, pikčasta črta kaže sprehod. Isto pove seznam ob zemljevidu.',
  plate: (number: number, shop: string) => `${number}, ${shop}`,
  north: 'S',
  scale: (metres: number) => distanceIn('sl', metres),
  takeAlong: 'Vzemite sprehod s seboj',
  gpx: 'Datoteka GPX za telefon ali uro',
  geojson: 'Datoteka GeoJSON',
  print: 'Stran je urejena za tisk na pokončni list A4 ali ležeči list A3.',
  tilesFrom: (host: string) => `Podlago zemljevida vaš brskalnik prenese s strežnika ${host}.`,
  tilesFailed: 'Podlage ni bilo mogoče prenesti, zato je tu narisani načrt.',
  movable: 'Premični zemljevid',
  desk: {
    title: 'Lega in vhod',
    place: 'Lega vhoda',
    placeHelp:
      'Zemljepisna širina in dolžina, na primer 46.3600, 15.1106. V zemljevidu na telefonu zadržite prst na vhodu in kopirajte števili. Prazno pomeni, da lege še ne poznate.',
    stepFree: 'Se v prodajni prostor pride brez stopnice?',
    steps: { yes: 'da', no: 'ne', unknown: 'ne vemo' },
    save: 'Shranite lego in vhod',
  },
  reasons: {
    'place-unreadable':
      'Vpišite dve števili z vsaj dvema decimalkama, najprej zemljepisno širino, na primer 46.3600, 15.1106.',
    'place-far-from-others':
      'Ta točka je več kot 30\u00a0km od vseh drugih prijav. Preverite, ali je zemljepisna širina res prva.',
  } satisfies Record<PlaceRefusal, string>,
  plan: {
    title: (town: string) => `Načrt mesta: ${town}`,
    link: 'Načrt mesta',
    lead: 'Na ta načrt se na zemljevidu natečaja narišejo številke prodajnih prostorov. Načrt ni obvezen: brez njega kaže zemljevid le številke in sprehod.',
    features: (count: number) =>
      plural('sl', count, {
        one: 'Načrt ima # element.',
        two: 'Načrt ima # elementa.',
        few: 'Načrt ima # elemente.',
        other: 'Načrt ima # elementov.',
      }),
    none: 'Načrta še ni.',
    drawing: 'Načrt, kakor je shranjen',
    nowhere:
      'Da lahko rišete, mora biti znano, kje je mesto: vpišite lego vsaj ene prijave ali naložite datoteko.',
    board: 'Risalna tabla',
    boardHelp:
      'Izberite vrsto in ime, nato klikajte vogale. Klik ob že narisan vogal se nanj prilepi. Načrt premaknete tako, da ga povlečete.',
    kind: 'Vrsta',
    kinds: {
      street: 'ulica',
      path: 'pešpot',
      square: 'trg',
      building: 'stavba',
      water: 'voda',
      green: 'zelenica',
    } satisfies Record<PlanKind, string>,
    name: 'Ime (neobvezno)',
    finish: 'Dodajte na načrt',
    undo: 'Razveljavite zadnji vogal',
    closer: 'Približajte',
    further: 'Oddaljite',
    drawn: 'Na načrtu',
    remove: 'Odstranite',
    unsaved: 'Spremembe še niso shranjene.',
    file: 'Datoteka GeoJSON',
    fileHelp:
      'FeatureCollection v stopinjah WGS\u00a084, največ 500\u00a0kB. Vsak element ima lastnost kind (street, path, square, building, water, green) in po želji name; lastnost attribution zbirke se izpiše pod zemljevidom.',
    text: 'Ali besedilo GeoJSON',
    textHelp: 'Prazno besedilo načrt odstrani.',
    save: 'Shranite načrt',
    problem: (feature: number, sentence: string) => `${feature}. element: ${sentence}`,
    problems: {
      'plan-too-large':
        'Datoteka je večja od 500\u00a0kB. Izrežite samo središče mesta ali poenostavite črte.',
      'plan-not-json': 'To ni veljaven zapis JSON. Datoteko izvozite znova.',
      'plan-not-geojson':
        'To ni FeatureCollection po standardu GeoJSON. V programu za zemljevide izberite izvoz GeoJSON.',
      'plan-too-many-features': 'Elementov je več kot 2000. Izrežite samo središče mesta.',
      'plan-too-many-points':
        'Točk je več kot 10.000. Izrežite samo središče mesta ali poenostavite črte.',
      'plan-kind-unknown':
        'lastnost kind mora biti street, path, square, building, water ali green.',
      'plan-attribution-wrong': 'Lastnost attribution mora biti besedilo z največ 200 znaki.',
      'plan-name-wrong': 'lastnost name mora biti besedilo z največ 80 znaki.',
      'plan-geometry-unknown':
        'oblika mora biti Point, LineString, Polygon ali ena od njihovih oblik Multi.',
      'plan-coordinates-wrong':
        'koordinate morajo biti v stopinjah WGS\u00a084, najprej zemljepisna dolžina. Koordinate D96/TM pred izvozom pretvorite.',
    } satisfies Record<PlanRefusal, string>,
  },
}
