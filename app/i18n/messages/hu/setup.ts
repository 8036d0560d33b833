import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const setup = {
  sections: {
    text: 'Szöveg és díjak',
    criteria: 'Szempontok és kategóriák',
    winners: 'Bizottság, szavazatok, elismerések',
    eligibility: 'Ki nevezhet',
    dates: 'Időpontok',
  },
  settings: {
    title: 'További beállítások',
    lead: 'Mindennek van alapértéke. A felhívás közzétételéig bármit módosíthat.',
    frozen:
      'A felhívás megjelent, ezért a szabályok zárolva vannak. A szöveget és az időpontokat nyilvános módosítással változtathatja meg.',
    save: 'Mentés',
    saved: 'Elmentve.',
    otherLanguages: 'Más nyelveken',
    backToDesk: 'Vissza a szervező oldalára',
  },
  numberBetween: (least, most) => `Írjon be egy egész számot ${least} és ${most} között.`,
  who: 'Ki nevezhet, és hol?',
  whoHelp: 'Például a felsorolt utcákban lévő üzletek tulajdonosai és bérlői.',
  defaultWho: town =>
    `A nyilvánosan látogatható üzletek, vendéglátó- és szolgáltatóhelyek tulajdonosai és bérlői a következő település központjában: ${town}.`,
  prizes: 'Milyen díjak vannak, és mennyit érnek?',
  prizesHelp:
    'Az üres sorok nem számítanak. A felhívásnak minden díj értékét tartalmaznia kell; később is beírhatja.',
  prize: 'Díj',
  value: 'Érték euróban',
  award: 'Mire szól a díj',
  awards: {
    'place-1': '1. hely',
    'place-2': '2. hely',
    'place-3': '3. hely',
    'place-4': '4. hely',
    'place-5': '5. hely',
    audience: 'közönségdíj',
    recognition: 'a bizottság különdíja',
    other: 'egyéb díj',
  },
  prizeNumber: number => `${number}. díj`,
  addPrize: 'Díj hozzáadása',
  removePrize: number => `${number}. díj eltávolítása`,
  members: 'Hány tagú a bizottság?',
  membersHelp:
    'Általában öt. A páratlan szám jobb; háromnál kevesebb tag egyetlen üzletet sem rangsorolhat.',
  paper: 'Papíron is lehet majd szavazni?',
  paperNo: 'Nem, csak az interneten',
  paperNoHelp: 'Akinek nincs e-mail-címe, nem szavazhat.',
  paperYes: 'Igen, papíron is',
  paperYesHelp:
    'A válasz bekerül a szabályokba. Ez a változat papír szavazólapokat még nem tud fogadni, ezért ne ígérje meg elhamarkodottan.',
  contact: 'Kihez fordulhatnak a nevezők?',
  contactName: 'A személy vagy a hivatal neve',
  contactEmail: 'E-mail-cím a kérdésekhez',
  contactPhone: 'Telefonszám (nem kötelező)',
  text: {
    title: 'A verseny neve',
    intro: 'Meghívó egy mondatban',
    description: 'A verseny leírása',
    rulesText: 'A szabályok saját szavaival',
    markdownHelp:
      'A bekezdéseket üres sorral válassza el. A felsorolást kötőjellel kezdje, a **félkövér** szavakat csillagok közé írja.',
  },
  criteria: {
    categories: 'Kategóriák',
    category: number => `A(z) ${number}. kategória neve`,
    addCategory: 'Kategória hozzáadása',
    removeCategory: number => `${number}. kategória eltávolítása`,
    criterion: number => `A(z) ${number}. szempont neve`,
    add: 'Szempont hozzáadása',
    remove: number => `${number}. szempont eltávolítása`,
    up: number => `${number}. szempont feljebb`,
    scale: 'Pontozási skála',
    min: 'Legalacsonyabb pontszám',
    max: 'Legmagasabb pontszám',
    step: 'Lépésköz',
  },
  winners: {
    juryTitle: 'Bizottság',
    sheets: 'A rangsorba kerüléshez szükséges teljes értékelőlapok',
    method: 'Hogyan lesznek a pontszámokból bizottsági pontok?',
    methods: {
      mean: {
        name: 'Egyszerű átlag',
        help: 'Ez az alapértelmezett, és a legkönnyebb elmagyarázni.',
      },
      'trimmed-mean': {
        name: 'Átlag a szélső értékek nélkül',
        help: 'Öt értékelőlaptól a legmagasabb és a legalacsonyabb kimarad.',
      },
      'severity-corrected': {
        name: 'A szigorúság kiegyenlítésével',
        help: 'Olyan bizottságnak, amelyben nem mindenki értékel mindent.',
      },
    },
    share: 'A bizottság aránya százalékban',
    shareHelp: 'A 100-ig hiányzó rész a közönség aránya.',
    opened: 'Mely értékelőlapok lesznek nyilvánosak?',
    openedAll: 'Mind',
    openedAwarded: 'Csak a díjazott üzletekéi',
    minutes: 'Az eredmények közzétételéhez aláírt jegyzőkönyv szükséges',
    previewTitle: 'Ki láthatja az eredményeket a közzététel előtt?',
    previewChair: 'Csak a bizottság elnöke',
    previewBoth: 'A bizottság elnöke és a szervezők',
    voteTitle: 'Szavazás',
    publicMethod: 'Hogyan lesznek a szavazatokból közönségpontok?',
    publicMethods: {
      rank: {
        name: 'A rangsor szerint',
        help: 'Alapértelmezett: mérsékli a legtöbb szavazatot gyűjtők befolyását.',
      },
      'share-of-leader': {
        name: 'Az elsőhöz viszonyítva',
        help: 'Általában az nyer, aki a legtöbb szavazatot gyűjti.',
      },
      'share-of-votes': { name: 'Az összes szavazat aránya', help: 'A különbségek kicsik.' },
    },
    quorum: 'Legalább ennyi szavazat kell, hogy számítsanak',
    ties: 'Holtverseny',
    tie: number => `${number}. szabály holtverseny esetén`,
    noTie: 'nincs szabály',
    awardsTitle: 'Elismerések',
    places: 'Hány helyezést ítélnek oda?',
    audience: 'Közönségdíj a legtöbb szavazatért',
    standards: 'Arany, ezüst és bronz elismerés a bizottsági pontok alapján',
    gold: 'Arany ettől',
    silver: 'Ezüst ettől',
    bronze: 'Bronz ettől',
    onePrize: 'Egy üzemeltető legfeljebb egy díjat kaphat',
    lastFirst: 'A tavalyi első helyezett versenyen kívül vesz részt',
  },
  eligibility: {
    kinds: 'Üzlettípusok (nem kötelező)',
    oneEntry: 'Minden üzlet csak egyszer nevezhető be',
    noJurors: 'A bizottság tagjai és hozzátartozóik nem nevezhetnek',
    least: 'A nevezések legkisebb száma (0, ha nincs feltétel)',
    leastHelp: 'Ha kevesebb érkezik, meghosszabbíthatja a határidőt, vagy lemondhatja a versenyt.',
  },
  dates: {
    lead: 'Az időpontok helyi idő szerintiek. A 0.00 órai határidő az előző nap végét jelenti.',
    fromPreset: 'Javasolt időpontok',
    fromPresetHelp: 'Az ünnep napjából újra kiszámítjuk őket, és az alábbiak helyébe lépnek.',
    propose: 'Időpontok javaslata',
  },
  missing: {
    musts: 'Közzététel előtt:',
    advice: 'Ezt is ajánljuk:',
    none: 'Semmi sem hiányzik. A felhívás közzétehető.',
    who: 'Írja le, ki nevezhet.',
    prizes: 'Írja be a díjakat az értékükkel együtt.',
    prizeValue: award => `Írja be a díj értékét (${award}).`,
    contact: 'Írja be, kihez fordulhatnak a nevezők.',
    jurySmall:
      'A bizottságnak kevesebb tagja van, mint ahány értékelőlap szükséges: növelje a létszámot.',
    mail: 'Próbálja ki, hogy az e-mail valóban megérkezik-e.',
    unstated: what => `A község nyilatkozataiban adja meg: ${what}.`,
    awardWithoutPrize: award => `Ehhez nincs díj: ${award}.`,
    weights: sum => `A súlyok összege ${sum}. A 100-as összeg könnyebben érthető.`,
    notInLanguage: (text, language) => `${text}: hiányzik a szöveg ${language}.`,
    texts: {
      titles: 'A verseny neve',
      intros: 'Meghívó',
      descriptions: 'Leírás',
      perimeters: 'Ki nevezhet',
    },
    languages: {
      sl: 'szlovénül',
      en: 'angolul',
      it: 'olaszul',
      hu: 'magyarul',
      de: 'németül',
    },
    jurors: count =>
      plural('hu', count, {
        one: 'Hívjon meg még # személyt a bizottságba.',
        other: 'Hívjon meg még # személyt a bizottságba.',
      }),
    paper: 'Papír szavazólapok fogadására még nincs mód: fontolja meg, valóban megígéri-e őket.',
    freeDay: step => `„${step}” munkaszüneti napra esik.`,
    shortGap: (earlier, later, days) =>
      plural('hu', days, {
        one: `Legyen # munkanap e két lépés között: „${earlier}” és „${later}”.`,
        other: `Legyen # munkanap e két lépés között: „${earlier}” és „${later}”.`,
      }),
  },
  testLetter: {
    title: 'A levelezés kipróbálása',
    lead: 'A kódok, a meghívók és a visszaigazolások e-mailben érkeznek. A felhívás közzététele előtt ellenőrizze, hogy a levelek célba érnek-e.',
    send: 'Próbalevél küldése',
    sentTo: email =>
      `A levél ide megy: ${email}. Nézze meg a levélszemét között is, és írja be a hat számjegyet.`,
    code: 'A levélben lévő hat számjegy',
    confirm: 'A levél megérkezett',
    done: when => `A próbalevél megérkezett: ${when}.`,
    subject: (code, contest) => `${code} – próbakód: ${contest}`,
    body: (code, contest) =>
      `Ez a következő verseny próbalevele: „${contest}”. A szervező oldalán írja be:\n\n    ${code}\n\nÍgy kiderül, hogy a levelek megérkeznek.`,
  },
  call: {
    prizes: 'Díjak',
    worth: value => `értéke ${value}`,
    contact: 'Kapcsolat',
    who: 'Ki nevezhet',
    ownWords: 'A felhívás szövege',
    jurySize: count =>
      plural('hu', count, {
        one: 'A bizottság # tagú.',
        other: 'A bizottság # tagú.',
      }),
    juryMethods: {
      mean: 'A bizottsági pontszám az értékelőlapok átlaga.',
      'trimmed-mean':
        'A bizottsági pontszám az értékelőlapok átlaga a legmagasabb és a legalacsonyabb nélkül, ha legalább öt értékelőlap van.',
      'severity-corrected':
        'A bizottsági pontszám az értékelőlapok átlaga, a tagok szigorúságával kiigazítva.',
    },
    publicMethods: {
      rank: 'A közönségpontokat a szavazatok szerinti rangsor adja.',
      'share-of-leader':
        'A közönségpontok a legtöbb szavazatot kapott üzlethez viszonyított arányt fejezik ki.',
      'share-of-votes': 'A közönségpontok az összes szavazat arányát fejezik ki.',
    },
    standards: (gold, silver, bronze) =>
      `Arany elismerést kap, aki legalább ${gold} bizottsági pontot ér el, ezüstöt ${silver}, bronzot ${bronze} ponttól.`,
    onePrize: 'Egy üzemeltető legfeljebb egy díjat kaphat.',
    lastFirst: 'A tavalyi első helyezett versenyen kívül vesz részt.',
    minutes: 'Az eredmények akkor jelennek meg, amikor a bizottság jegyzőkönyvét aláírták.',
    openedAll: 'Az eredményekkel minden értékelőlap nyilvánossá válik, a tagok neve nélkül.',
    openedAwarded:
      'Az eredményekkel a díjazottak értékelőlapjai válnak nyilvánossá, a tagok neve nélkül.',
    previewChair: 'A közzététel előtt csak a bizottság elnöke láthatja az eredményeket.',
    previewBoth:
      'A közzététel előtt a bizottság elnöke és a szervezők láthatják az eredményeket; minden megtekintést rögzítünk.',
    oneEntry: 'Minden üzlet egyszer nevezhető be.',
    noJurors: 'A bizottság tagjai és hozzátartozóik nem nevezhetnek.',
    least: count =>
      plural('hu', count, {
        one: 'Ha a nevezések száma nem éri el ezt: #, a szervező meghosszabbíthatja a határidőt, vagy lemondhatja a versenyt.',
        other:
          'Ha a nevezések száma nem éri el ezt: #, a szervező meghosszabbíthatja a határidőt, vagy lemondhatja a versenyt.',
      }),
    paper: 'Papíron is lehet szavazni.',
  },
  reasons: {
    'too-many-test-letters':
      'Az elmúlt órában már több levelet küldött. Várja meg, amíg megérkeznek.',
    'test-code-wrong': 'Ezek a számjegyek nem az elmúlt egy napban küldött próbalevélből valók.',
  },
} satisfies Words['setup']
