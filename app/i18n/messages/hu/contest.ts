import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const contest = {
  sentence: {
    draft: () => 'A verseny előkészítés alatt áll.',
    announced: opens => `A nevezés ${opens} kezdődik.`,
    entries: closes => `A versenyre ${closes} lehet nevezni.`,
    checkThenVoting: opens =>
      `A nevezés lezárult, a szervező ellenőrzi a nevezéseket. A szavazás ${opens} kezdődik.`,
    checkThenJudging: opens =>
      `A nevezés lezárult, a szervező ellenőrzi a nevezéseket. A bizottság ${opens} kezdi meg az értékelést.`,
    voting: closes => `Szavazni ${closes} lehet. A bizottság közben végigjárja az üzleteket.`,
    votingAlone: closes => `Szavazni ${closes} lehet.`,
    judging: closes => `A bizottság ${closes} járja végig az üzleteket.`,
    counting: results =>
      `A szavazás és az értékelés véget ért. Az eredményeket legkésőbb ${results} tesszük közzé.`,
    countingJuryAlone: results =>
      `Az értékelés véget ért. Az eredményeket legkésőbb ${results} tesszük közzé.`,
    preparing: () =>
      'Az eredmények előkészítése folyamatban van. Frissítse az oldalt kis idő múlva.',
    results: published => `Az eredményeket ${published} tettük közzé.`,
    held: () => 'Az eredmények közzététele fel van függesztve.',
    cancelled: () => 'A verseny elmarad.',
  },
  phases: {
    draft: 'piszkozat',
    announced: 'meghirdetve',
    entries: 'nevezés',
    check: 'a nevezések ellenőrzése',
    voting: 'szavazás és értékelés',
    counting: 'összesítés',
    counted: 'összesítve',
    results: 'eredmények',
    closed: 'lezárva',
    cancelled: 'elmarad',
  },
  steps: {
    entriesOpenAt: 'A nevezés kezdete',
    entriesCloseAt: 'Nevezési határidő',
    checkEndAt: 'A nevezések ellenőrzésének vége',
    votingOpenAt: 'A szavazás kezdete',
    votingCloseAt: 'Szavazási határidő',
    judgingOpenAt: 'A helyszíni zsűrizés kezdete',
    judgingCloseAt: 'Értékelési határidő',
    reviewEndAt: 'A szavazatok ellenőrzésének vége',
    ceremonyAt: 'Eredményhirdetés',
    resultsAt: 'Az eredmények legkésőbbi közzététele',
    objectionsEndAt: 'Kifogások benyújtásának határideje',
    voterDataDeleteAt: 'A szavazók adatainak törlése',
  },
  stepStates: { over: 'befejeződött', next: 'következő lépés', ahead: 'később következik' },
  day: 'Nap',
  time: 'Időpont',
  dates: 'A verseny menete',
  call: 'Versenyfelhívás',
  gallery: 'A versenyben részt vevő üzletek',
  galleryEmpty: 'A kirakatok még üresek',
  galleryEmptyNext: 'A benevezett üzletek a nevezések ellenőrzése után itt lesznek láthatók.',
  entriesInTheRunning: count =>
    plural('hu', count, {
      one: 'A versenyben # üzlet vesz részt.',
      other: 'A versenyben # üzlet vesz részt.',
    }),
  enterYourShop: 'Nevezze be üzletét',
  voteNow: 'Szavazzon',
  seeResults: 'Tekintse meg az eredményeket',
  readRules: 'A verseny szabályai',
  order: {
    explanation:
      'A sorrend véletlenszerű, és percenként változik, hogy minden üzlet egyformán látható legyen.',
  },
  rules: {
    title: 'A verseny szabályai',
    frozen: day => `A szabályokat a felhívás közzétételekor zároltuk (${day}).`,
    hash: 'A szabályok digitális ujjlenyomata (SHA-256)',
    hashHelp:
      'Ezzel az ujjlenyomattal bárki ellenőrizheti, hogy a szabályok a közzététel óta nem változtak.',
    townKey: 'A község nyilvános kulcsa',
    townKeyHelp:
      'Az eredményeket ezzel a kulccsal írják alá. Vesse össze azzal a kulccsal, amelyet az ellenőrző összesítés megnevez.',
    criteria: 'Értékelési szempontok',
    criterion: 'Szempont',
    weight: 'Súly',
    judged: 'Az értékelés módja',
    byPhotoOrVisit: 'fénykép alapján vagy a helyszínen',
    byVisit: 'csak a helyszínen',
    scale: (min, max) =>
      `A bizottság tagjai minden üzletre minden szempont szerint ${min} és ${max} közötti pontszámot adnak.`,
    winners: 'A nyertesek kiválasztása',
    shares: (jury, vote) =>
      vote === 0
        ? 'A helyezésekről a bizottság dönt.'
        : `Az összpontszám ${jury}%-át a bizottság, ${vote}%-át pedig a közönség adja.`,
    places: count =>
      plural('hu', count, {
        one: 'A versenyben # helyezést ítélnek oda.',
        other: 'A versenyben # helyezést ítélnek oda.',
      }),
    audience: 'A közönségdíjat a legtöbb figyelembe vett szavazatot kapó üzlet nyeri el.',
    sheetsPerEntry: count =>
      plural('hu', count, {
        one: 'A rangsorba kerüléshez legalább # teljesen kitöltött értékelőlap szükséges.',
        other: 'A rangsorba kerüléshez legalább # teljesen kitöltött értékelőlap szükséges.',
      }),
    quorum: count =>
      plural('hu', count, {
        one: 'A szavazatok akkor befolyásolják az összpontszámot, ha a versenyben legalább # figyelembe vett szavazat van.',
        other:
          'A szavazatok akkor befolyásolják az összpontszámot, ha a versenyben legalább # figyelembe vett szavazat van.',
      }),
    ties: 'Holtverseny esetén sorrendben a következők döntenek:',
    sharedPlace:
      'egyébként a holtversenyben álló üzletek osztoznak a helyezésen, a következő helyezés pedig kimarad',
    noLottery: 'A holtversenyt soha nem dönti el sem sorsolás, sem a nevezés időpontja.',
    gender:
      'A szlovén nyelvű szabályokban használt hímnemű alakok semlegesek, és minden nemre vonatkoznak.',
  },
  tieRule: rule =>
    ({
      'jury-points': 'több bizottsági pont',
      'counted-votes': 'több figyelembe vett szavazat',
    })[rule],
  tieCriterion: name => `magasabb átlagos pontszám a következő szempontnál: „${name}”`,
  cards: {
    'jury-places-and-audience-award': {
      name: 'Az 1–3. helyet a bizottság, a saját díját a közönség ítéli oda',
      help: 'A legkevésbé vitatható megoldás: a helyezésekről a bizottság, a közönségdíjról a szavazatok döntenek.',
    },
    'together-70-30': {
      name: 'Együtt: 70% bizottság, 30% közönség',
      help: 'A közönség pontjai a szavazatok szerinti sorrendből adódnak, ezért a közönség szava többet nyom a latban, mint amennyit a százalékok mutatnak.',
    },
    'jury-only': {
      name: 'Csak a bizottság',
      help: 'Közönségszavazás nincs.',
    },
  },
  presets: {
    'after-holiday': {
      name: 'Eredményhirdetés az ünnep után',
      help: 'Nevezés az ünnep előtt, eredményhirdetés az első olyan szombaton, amely legalább kilenc nappal az ünnep utánra esik.',
    },
    'on-holiday': {
      name: 'Eredményhirdetés az ünnepen',
      help: 'Minden az ünnep előtt fejeződik be, a díjakat az ünnepségen adják át.',
    },
  },
  new: {
    title: 'Új verseny',
    lead: 'Válaszoljon hét kérdésre. Minden másnak alapértelmezett értéke van, amelyet közzététel előtt módosíthat.',
    holiday: 'A községi ünnep napja',
    preset: 'Mikor hirdetik ki a nyerteseket?',
    card: 'Hogyan dől el, kik a nyertesek?',
    create: 'Piszkozat létrehozása',
    defaultTitle: 'A legszebben berendezett üzlet',
    defaultIntro: (municipality, name) =>
      `${municipality} arra kéri az üzletek tulajdonosait és bérlőit, hogy a községi ünnepre minél szebben rendezzék be üzletüket. A verseny helyszíne: ${name}.`,
  },
  desk: {
    title: 'Szervezői oldal',
    newContest: 'Új verseny',
    noContests: 'Ezen a településen még nincs verseny.',
    state: 'Állapot',
    today: 'Teendők',
    nothingToDo: 'Most nincs teendő. A következő lépést a verseny menetében jelöltük.',
    tasks: {
      'publish-call': () => 'Tegye közzé a felhívást, hogy nevezni lehessen.',
      'check-entries': count =>
        plural('hu', count, { one: 'Ellenőrizzen # nevezést.', other: 'Ellenőrizzen # nevezést.' }),
      'check-photos': count =>
        plural('hu', count, { one: 'Nézzen meg # fényképet.', other: 'Nézzen meg # fényképet.' }),
      'invite-jurors': count =>
        plural('hu', count, {
          one: 'Hívjon meg még legalább # személyt a bírálóbizottságba, különben az üzletek nem rangsorolhatók.',
          other:
            'Hívjon meg még legalább # személyt a bírálóbizottságba, különben az üzletek nem rangsorolhatók.',
        }),
      'remind-jurors': count =>
        plural('hu', count, {
          one: 'A bírálóbizottság # tagja még nem tett pártatlansági nyilatkozatot: emlékeztesse.',
          other:
            'A bírálóbizottság # tagja még nem tett pártatlansági nyilatkozatot: emlékeztesse őket.',
        }),
      'decide-hold': () =>
        'Az eredmények közzététele fel van függesztve: döntse el, mikor oldja fel.',
      'completions-overdue': count =>
        plural('hu', count, {
          one: '# nevezést nem egészítettek ki határidőre: döntsön róla.',
          other: '# nevezést nem egészítettek ki határidőre: döntsön róluk.',
        }),
      'give-numbers': () => 'Minden nevezés ellenőrizve: adja ki a sorszámokat.',
      'print-posters': () => 'A sorszámok kiadva: nyomtassa ki a plakátokat a kirakatokba.',
      'undelivered-mail': count =>
        plural('hu', count, {
          one: '# üzenet nem ment el: nézze meg, miért.',
          other: '# üzenet nem ment el: nézze meg, miért.',
        }),
      'entries-missing': count =>
        plural('hu', count, {
          one: 'A legkisebb létszámhoz még # nevezés hiányzik: hívja meg a kereskedőket.',
          other: 'A legkisebb létszámhoz még # nevezés hiányzik: hívja meg a kereskedőket.',
        }),
      'sheets-missing': count =>
        plural('hu', count, {
          one: '# üzletnek még nincs elég értékelőlapja a rangsoroláshoz: emlékeztesse a bizottságot.',
          other:
            '# üzletnek még nincs elég értékelőlapja a rangsoroláshoz: emlékeztesse a bizottságot.',
        }),
      'jurors-behind': count =>
        plural('hu', count, {
          one: 'A bírálóbizottság # tagja még nem értékelt minden üzletet: emlékeztesse.',
          other: 'A bírálóbizottság # tagja még nem értékelt minden üzletet: emlékeztesse őket.',
        }),
      'votes-missing': count =>
        plural('hu', count, {
          one: 'Ahhoz, hogy a szavazatok számítsanak az összpontszámban, még # hiányzik: hívjon szavazni.',
          other:
            'Ahhoz, hogy a szavazatok számítsanak az összpontszámban, még # hiányzik: hívjon szavazni.',
        }),
      'decide-objections': count =>
        plural('hu', count, {
          one: 'Döntsön # kifogásról.',
          other: 'Döntsön # kifogásról.',
        }),
      'handle-reports': count =>
        plural('hu', count, {
          one: 'Intézzen el # bejelentett szabálytalanságot.',
          other: 'Intézzen el # bejelentett szabálytalanságot.',
        }),
    },
    publishCall: 'Felhívás közzététele',
    publishHelp:
      'A közzététellel a szabályok és az időpontok rögzülnek. Később csak nyilvánosan és indoklással módosíthatók.',
    entries: 'Nevezések',
    noEntries: 'Még nincs nevezés.',
    jury: 'Bírálóbizottság',
    votes: count =>
      count === 0
        ? 'Még nem adtak le szavazatot.'
        : plural('hu', count, {
            one: 'Eddig # szavazatot adtak le.',
            other: 'Eddig # szavazatot adtak le.',
          }),
    sealed:
      'A szavazás és az értékelés végéig senki sem látja, hogyan oszlanak meg a szavazatok és a pontszámok.',
    heldBecause: 'Az eredmények közzététele fel van függesztve:',
    viewPublic: 'A verseny nyilvános oldala',
  },
  holdReasons: {
    'held-by-organiser': 'A közzétételt a szervező függesztette fel.',
    'jury-quorum-unmet':
      'A bizottság nem értékelt elég üzletet ahhoz, hogy minden helyezést odaítélhessen.',
    'votes-in-review':
      'Néhány szavazat még ellenőrzés alatt áll, és ezek megváltoztathatják a díjazást.',
    'minutes-unsigned': 'A bizottság jegyzőkönyvét még nem írták alá.',
  },
  rulesProblems: {
    'weights-sum-to-zero':
      'A súlyok összege nem lehet nulla: legalább egy szempontnak legyen súlya.',
    'shares-do-not-sum-to-100':
      'A bizottság és a közönség részarányának összesen 100%-ot kell kitennie.',
    'scale-is-empty': 'A legmagasabb pontszámnak nagyobbnak kell lennie a legalacsonyabbnál.',
    'scale-does-not-fit-step':
      'A legalacsonyabb pontszámtól egész lépésekkel el kell tudni jutni a legmagasabbig.',
    'criterion-twice': 'Az egyik szempont kétszer szerepel.',
    'category-twice': 'Az egyik kategória kétszer szerepel.',
    'tie-rule-names-unknown-criterion':
      'A holtversenyre vonatkozó szabály olyan szempontot említ, amely nem szerepel a szempontok között.',
    'no-award': 'A versenyben legalább egy díjnak lennie kell.',
    'standards-not-descending':
      'Az elismerések ponthatárainak csökkenniük kell: az aranyé magasabb az ezüsténél, az ezüsté a bronzénál.',
    'correction-needs-all-sheets-opened':
      'A szigorúság kiegyenlítéséhez minden értékelőlapnak nyilvánosnak kell lennie.',
  },
  problems: {
    timeline: (earlier, later) =>
      `Az időpontok sorrendje hibás. Előbb ez a lépés következik: „${earlier}”, és csak utána ez: „${later}”.`,
    'title-missing': 'Adja meg a verseny nevét.',
    'entries-would-be-closed':
      'A nevezési határidő már elmúlt: válasszon későbbi napot az ünnepnek.',
  },
  reasons: {
    'call-already-published': 'A felhívást már közzétették.',
    'call-has-problems': 'A felhívás még nem tehető közzé: rendezze a felsorolt hiányosságokat.',
    'contest-cancelled': 'A verseny elmarad.',
    'contest-slug-not-allowed':
      'Ez a rövid név nem megengedett: használjon kisbetűket, számjegyeket és kötőjelet.',
    'contest-slug-taken':
      'Időközben valaki létrehozott egy versenyt ezzel a rövid névvel. Próbálja újra.',
  },
} satisfies Words['contest']
