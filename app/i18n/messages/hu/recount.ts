import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

const differs = (expected: string, found: string) =>
  `A számítás eredménye ${expected}, a fájlban viszont ${found} áll.`

export const recount = {
  title: 'Számoljon utána Ön is',
  lead: 'Ezen az oldalon az Ön eszköze maga ellenőrzi az eredményeket tartalmazó fájlt, és megismétli az összesítést. A fájl nem hagyja el az eszközt.',
  own: 'Számolja újra e verseny eredményeit',
  ownHelp: 'A közzétett fájl az Ön böngészőjébe töltődik le, minden más ott történik.',
  noOwn: 'Ennek a versenynek az eredményeit még nem tették közzé.',
  choose: 'Válassza ki a results.json fájlt',
  chooseHelp:
    'A fájlt erre az oldalra is húzhatja. A betöltött oldal internetkapcsolat nélkül is működik.',
  needsScript:
    'A böngészőben végzett összesítéshez engedélyezni kell a JavaScriptet. Ugyanezt végzi el a következő parancs: „npm run recount -- results.json”.',
  working: 'Összesítés folyamatban…',
  unreadable: 'A fájlt nem sikerült beolvasni. Válassza ki újra.',
  notLoaded: 'Az eredményeket nem sikerült letölteni. Ellenőrizze a kapcsolatot, és próbálja újra.',
  broken: 'Az összesítés váratlanul megszakadt. Frissítse az oldalt, és próbálja újra.',
  stepsTitle: 'Amit az ellenőrzés igazolt',
  steps: {
    file: 'a fájl ép, és formátuma szabályos',
    seal: 'a digitális ujjlenyomat és a község aláírása helyes',
    rules: 'a szabályok azok, amelyeket a felhívással közzétettek',
    log: 'a naplóban minden szavazólap pontosan egyszer szerepel',
    openings: 'a felnyitott szavazólapok és értékelőlapok azonosak a naplóban lévőkkel',
    tree: 'a napló az, amelyet a község aláírt',
    numbers: 'minden pont, helyezés és díj a szavazatokból és a pontszámokból következik',
  },
  verified: 'Az eredmény helytálló: Ön megismételte az összesítést, és minden egyezik.',
  notVerified: 'Ez a fájl nincs rendben.',
  about: (contest, version) => `Verseny: ${contest}, ${version}. változat.`,
  leaves: count =>
    plural('hu', count, {
      one: 'A naplóban # bejegyzés van.',
      other: 'A naplóban # bejegyzés van.',
    }),
  ballots: count =>
    plural('hu', count, {
      one: 'Az összesítésben # szavazólap szerepel.',
      other: 'Az összesítésben # szavazólap szerepel.',
    }),
  corrects: hash => `Ezt az ujjlenyomatú eredményt helyesbíti: ${hash}.`,
  ballot: {
    find: 'Keresse meg a szavazólapját (nem kötelező)',
    findHelp: 'Írja be az igazolás számát, vagy válassza ki az igazolás fájlját.',
    number: 'Az igazolás száma',
    file: 'Az igazolás fájlja',
    unreadable: 'Ez sem igazolás száma, sem igazolás fájlja.',
    title: 'Az Ön szavazólapja',
    traced: {
      counted: 'Szerepel a naplóban, és figyelembe vették.',
      'not-counted': 'Szerepel a naplóban, de döntés alapján nem vették figyelembe.',
      'in-review': 'Szerepel a naplóban, és ellenőrzés alatt áll.',
      void: 'Szerepel a naplóban, de érvénytelen, mert az üzlet már nem versenyez.',
      replaced: 'Szerepel a naplóban; később másikra cserélte.',
      'not-there': 'Nem szerepel a naplóban. Ellenőrizze, hogy jól írta-e be.',
      several: 'Több azonosító is így kezdődik. Írja be a szavazólap teljes azonosítóját.',
      'promise-broken':
        'A község aláírta, hogy szerepelni fog a naplóban, mégsem szerepel. Az igazolás ezt bizonyítja.',
      'promise-not-signed': 'Az igazolást nem ez a község írta alá ehhez a versenyhez.',
    },
  },
  closedTitle: 'Ami nem nyitható fel',
  nothingClosed: 'Minden fel van nyitva, semmi sem maradt zárva.',
  replacedBallots: count =>
    plural('hu', count, {
      one: '# szavazólap, amelyet a szavazó később lecserélt',
      other: '# szavazólap, amelyet a szavazó később lecserélt',
    }),
  replacedSheets: count =>
    plural('hu', count, {
      one: 'egy értékelőlap # korábbi állapota',
      other: 'értékelőlapok # korábbi állapota',
    }),
  closedSheets: count =>
    plural('hu', count, {
      one: '# értékelőlap, amely a szabályok szerint nem nyilvános; a hozzá tartozó pontok a fájlból származnak',
      other:
        '# értékelőlap, amely a szabályok szerint nem nyilvános; a hozzájuk tartozó pontok a fájlból származnak',
    }),
  disputedTitle: 'Vitatott szavazatok',
  noDisputed: 'Vitatott szavazat nincs.',
  disputedSame: count =>
    plural('hu', count, {
      one: 'A díjak # vitatott szavazat figyelembevételével is ugyanazok volnának.',
      other: 'A díjak # vitatott szavazat figyelembevételével is ugyanazok volnának.',
    }),
  disputedOther: count =>
    plural('hu', count, {
      one: 'A díjak # vitatott szavazat figyelembevételével így alakulnának:',
      other: 'A díjak # vitatott szavazat figyelembevételével így alakulnának:',
    }),
  awards: 'Díjak',
  award: (title, entries) => `${title}: ${entries}`,
  entryNumber: number => `${number}. sz.`,
  gold: 'arany elismerés',
  silver: 'ezüst elismerés',
  bronze: 'bronz elismerés',
  recognition: 'a bizottság külön elismerése',
  keyGiven: 'A fájlt az Ön által megadott kulccsal írták alá.',
  keyInFile: key =>
    `A fájlt a benne lévő kulccsal írták alá. Vesse össze a község kulcsával, amely a szabályok oldalán vagy a plakáton található: ${key}`,
  table: {
    caption: 'Díjazottak',
    everybody: 'Minden pont és helyezés',
    entry: 'Üzlet',
    place: 'Helyezés',
    noPlace: 'helyezés nélkül',
    total: 'Összesen',
    jury: 'Bizottság',
    audience: 'Közönség',
    votes: 'Szavazatok',
  },
  irregularities: {
    'too-large': it => `A fájl túl nagy: legfeljebb ${it.mebibytes}\u00a0MiB lehet.`,
    'not-utf8': () =>
      'A fájl nem UTF-8 kódolású szöveg. Valószínűleg megsérült, vagy nem ez a keresett fájl.',
    'not-json': () =>
      'A fájl nem érvényes JSON. Valószínűleg csonka vagy módosították; töltse le újra.',
    'unknown-format': it =>
      `A fájl formátumát a programnak ez a változata nem ismeri: ${it.found}. Használjon újabbat.`,
    'not-a-result': it =>
      `A fájl formátuma nem szabályos: valami más áll ${it.path ? `ezen a helyen: ${it.path}` : 'az elején'} (${it.problem}).`,
    'another-contest': it =>
      `A fájl a következő versenyhez tartozik: ${it.found}. Ez az oldal azonban ehhez a versenyhez készült: ${it.expected}.`,
    'hash-differs': it =>
      `A tartalom digitális ujjlenyomata nem helyes, tehát a fájlt módosították. ${differs(it.expected, it.found)}`,
    'another-key': it =>
      `A fájlt nem a megadott kulccsal írták alá. A megadott kulcs ${it.expected}, a fájlban lévő ${it.found}.`,
    'key-id-differs': it => `A kulcs azonosítója nem helyes. ${differs(it.expected, it.found)}`,
    'signature-invalid': () => 'A község aláírása nem érvényes.',
    'rules-hash-differs': it =>
      `A szabályok digitális ujjlenyomata nem helyes. ${differs(it.expected, it.found)}`,
    'rules-of-another-contest': it =>
      `A fájl ehhez a versenyhez tartozik: ${it.expected}. A benne lévő szabályok azonban ehhez: ${it.found}.`,
    'rules-contradict': it => `E szabályok alapján nem lehet összesíteni (${it.problem}).`,
    'leaf-out-of-place': it =>
      `A napló ${it.leaf}. számú bejegyzése (${it.leafKind}) nem állhat ezen a helyen.`,
    'leaf-missing': it => `A naplóból hiányzik a következő bejegyzés: ${it.leafKind}.`,
    twice: it =>
      `A napló ${it.leaf}. számú bejegyzése olyan azonosítót ismétel meg, amely már szerepelt benne: ${it.id}.`,
    'replaces-nothing': it =>
      `A napló ${it.leaf}. számú bejegyzése olyan bejegyzést cserél le, amely nem áll előtte, vagy már nem érvényes: ${it.id}.`,
    'commitment-differs': it =>
      `A napló ${it.leaf}. számú bejegyzése nem nyitható fel azzal, ami meg van adva. ${differs(it.expected, it.found)}`,
    'opened-though-replaced': it =>
      `A napló ${it.leaf}. számú bejegyzését felnyitották vagy beszámították, pedig lecserélték.`,
    'not-opened': it =>
      `A napló ${it.leaf}. számú bejegyzését fel kellett volna nyitni, de nincs felnyitva.`,
    'opened-needlessly': it =>
      `A napló ${it.leaf}. számú bejegyzésének a szabályok szerint zárva kellene maradnia.`,
    'account-differs': it =>
      `Egy szavazólapot hibásan számoltak el (azonosító: ${it.ballot}, bejegyzés: ${it.leaf}). ${differs(it.expected, it.found)}`,
    'unknown-entry': it =>
      `Egy szavazólap (azonosító: ${it.ballot}, bejegyzés: ${it.leaf}) olyan nevezésre szól, amely nem szerepel a kategóriájában: ${it.entry}.`,
    'unknown-juror': it =>
      `A napló ${it.leaf}. számú bejegyzése olyan személy értékelőlapja, aki nem tagja a bizottságnak.`,
    'close-differs': it =>
      `A naplót hibás bejegyzésszámmal zárták le. ${differs(it.expected, it.found)}`,
    'count-differs': it =>
      `A naplóban nem ez az összesítés szerepel. ${differs(it.expected, it.found)}`,
    'checkpoint-unreadable': () =>
      'A napló aláírt állapota nem olvasható, vagy másik versenyhez tartozik.',
    'size-differs': it =>
      `A község más hosszúságú naplót írt alá. ${differs(it.expected, it.found)}`,
    'root-differs': it => `A község másik naplót írt alá. ${differs(it.expected, it.found)}`,
    'checkpoint-not-signed': () => 'A napló állapotát nem ez a község írta alá.',
    'cannot-be-counted': it => `Ezt nem lehet összesíteni: ${it.message}`,
    'number-differs': it =>
      [
        'Nem egyezik egy szám (',
        it.entry === null ? '' : `nevezés: ${it.entry}, `,
        it.category === null ? '' : `kategória: ${it.category}, `,
        `mező: ${it.path}). ${differs(it.expected, it.found)}`,
      ].join(''),
  },
  command: {
    usage:
      'Használat: npm run recount -- <fájl vagy cím> [--key <kulcs, fájl vagy cím>] [--ballot <szám vagy fájl>] [--lang sl|en|it|hu|de]',
    missing: source => `Ezt nem lehet beolvasni: ${source}`,
    badKey: source => `A kulcs 64 hexadecimális számjegyből áll; itt nincs ilyen: ${source}`,
  },
} satisfies Words['recount']
