import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const publication: Words['publication'] = {
  title: 'Az eredmények közzététele',
  byItself: when =>
    `Az eredmények maguktól megjelennek, legkésőbb ${when}. Önnek semmit sem kell jóváhagynia.`,
  heldNow:
    'Az eredmények közzététele fel van függesztve, és addig nem történik meg, amíg fel nem oldja.',
  outSince: when => `Az eredményeket ${when} tettük közzé.`,
  cancelled: 'A verseny elmarad, ezért nem lesznek eredmények.',
  draft: 'A felhívást még nem tették közzé.',
  notCounted: when => `A számlálás még nem történt meg; ${when} kerül rá sor.`,
  counted: when => `A szavazatokat és pontokat ${when} számoltuk meg.`,
  heldBecause: 'A közzétételt visszatartja:',
  toPreview: 'Az eredmény előnézete',
  toResults: 'Az eredmények nyilvános oldala',
  chosen: 'Indok',
  words: 'Magyarázat saját szavakkal',
  wordsHelp: 'Csak akkor kötelező, ha az „Egyéb indok” lehetőséget választotta.',
  isPublic: 'Az indok nyilvánosan megjelenik az eredmények oldalán.',
  isLogged: 'Az indok bekerül a község naplójába.',
  hold: {
    title: 'A közzététel felfüggesztése',
    help: 'Az eredmények zárva maradnak, amíg a szervező fel nem oldja őket. Az eredmény ettől nem változik.',
    submit: 'Az eredmények közzétételének felfüggesztése',
  },
  release: {
    title: 'A felfüggesztés feloldása',
    help: 'Az eredmények a meghirdetett órában jelennek meg, ha az már elmúlt, azonnal. Egyúttal eltekint mindattól, ami a szabályok szerint visszatartja őket.',
    submit: 'A közzététel felfüggesztésének feloldása',
    byOrganiser: 'Csak a szervező oldhatja fel.',
  },
  now: {
    title: 'Közzététel most',
    help: 'Az eredményhirdetéstől kezdve a legkésőbbi óra előtt is közzéteheti az eredményeket.',
    from: when => `Ez az eredményhirdetéstől kezdve lehetséges, ${when}.`,
    submit: 'Közzététel most …',
    confirmTitle: 'Valóban közzéteszi most az eredményeket?',
    confirm: 'Igen, közzététel most',
    back: 'Nem, vissza',
    final:
      'A közzététel nem vonható vissza. Javítani csak új változatként, nyilvános indoklással lehet.',
    because: reason => `A megjelenő indok: ${reason}`,
  },
  what: {
    title: 'Mi fog történni',
    categories: count =>
      plural('hu', count, {
        one: '# kategória eredménye jelenik meg, pontosan úgy, ahogyan megszámoltuk.',
        other: '# kategória eredménye jelenik meg, pontosan úgy, ahogyan megszámoltuk.',
      }),
    file: 'Megjelenik az eredmények aláírt fájlja, amellyel bárki megismételheti a számlálást.',
    entrants: count =>
      plural('hu', count, {
        one: '# résztvevő kap levelet.',
        other: '# résztvevő kap levelet.',
      }),
    jurors: count =>
      plural('hu', count, {
        one: '# bizottsági tag kap köszönetet.',
        other: '# bizottsági tag kap köszönetet.',
      }),
  },
  holdReasons: {
    'votes-examined': 'Gyanús szavazatokat ellenőrzünk.',
    'error-found': 'Hibát találtunk, amelyet javítunk.',
    'jury-incomplete': 'A bizottság még nem fejezte be a munkáját.',
    'ceremony-delayed': 'Az ünnepséget az időjárás vagy más akadály miatt elhalasztottuk.',
    objection: 'Kifogást vizsgálunk.',
    'authority-order': 'Az illetékes hatóság rendelte el.',
    other: 'Egyéb indok',
  },
  releaseReasons: {
    examined: 'Az ellenőrzés befejeződött.',
    mended: 'A hibát kijavítottuk.',
    'ceremony-set': 'Az ünnepséget megtartják, illetve megtartották.',
    waived:
      'Úgy tesszük közzé az eredményt, ahogy van, bár nem teljesül minden, amit a szabályok előírnak.',
    other: 'Egyéb indok',
  },
  publishNowReasons: {
    announced: 'A győzteseket már kihirdették.',
    'ceremony-over': 'Az ünnepség a tervezettnél hamarabb véget ért.',
    'already-known': 'Az eredmény már nyilvánosságra került.',
    other: 'Egyéb indok',
  },
  problems: {
    'choose-reason': 'Válasszon indokot a listából.',
    'say-reason': 'Írja le szavakkal az indokot.',
  },
  refusals: {
    'call-not-published': 'A felhívást még nem tették közzé.',
    'contest-cancelled': 'A verseny elmarad.',
    'results-published': 'Az eredményeket már közzétették.',
    'not-held': 'A közzététel nincs felfüggesztve.',
    'not-counted': 'A számlálás még nem történt meg.',
    'before-ceremony': 'Az eredményhirdetés előtt az eredmények nem tehetők közzé.',
    'restored-copy':
      'Ez egy visszaállított másolat, amely semmit sem tesz közzé, amíg meg nem erősíti, hogy ez az igazi.',
    'still-held': 'A közzététel fel van függesztve: előbb a szervezőnek kell feloldania.',
  },
  preview: {
    title: 'Az eredmény előnézete',
    notPublic: 'Még nem nyilvános',
    lead: 'Ez az oldal csak a szervezőé és a bizottság elnökéé, például az oklevelek előkészítéséhez. Minden megtekintés bekerül a naplóba: ki és mikor.',
    refusals: {
      'contest-cancelled': 'A versenyt lemondták, ezért nincs eredmény.',
      'results-published': 'Az eredmény már nyilvános: nézze meg az eredmények oldalát.',
      'chair-alone':
        'A verseny szabályai szerint a közzététel előtt csak a zsűri elnöke láthatja az eredményt.',
    },
    back: 'Az eredmények közzététele',
    awards: 'Díjak',
    none: 'Ebben a kategóriában nincs díj.',
    ranking: 'Rangsor',
    place: 'Hely',
    shop: 'Üzlet',
    sheets: 'Lapok',
    howReached: 'Hogyan dőlt el a holtverseny',
    margins: 'Mennyire volt szoros',
    margin: (award, sentence) => `${award}: ${sentence}`,
  },
  letters: {
    soon: (contest, when) => `Az eredmények ${when} megjelennek: ${contest}`,
    held: contest => `Az eredmények közzététele fel van függesztve: ${contest}`,
    overdue: contest => `Az eredmények nem jelentek meg: ${contest}`,
    willPublish: (contest, when) =>
      `a(z) „${contest}” verseny eredményei maguktól megjelennek, legkésőbb ${when}. Önnek semmit sem kell tennie.`,
    isHeld: (contest, reasons) =>
      `a(z) „${contest}” verseny eredményei fel vannak függesztve, és addig nem jelennek meg, amíg a szervező fel nem oldja őket.\n\nIndok: ${reasons}`,
    didNotPublish: (contest, when, reasons) =>
      `a(z) „${contest}” verseny eredményeinek legkésőbb ${when} meg kellett volna jelenniük, de nem jelentek meg.\n\nIndok: ${reasons}`,
    unknownReason: 'a közzététel nem sikerült, és újra megpróbáljuk.',
    howToHold: link =>
      `Ha vissza kell tartani őket, vagy az eredményhirdetéstől kezdve korábban közzé kell tenni, itt megteheti:\n${link}`,
    decide: link => `Itt dönthet:\n${link}`,
    toEntrant: contest => `Megjelentek az eredmények: ${contest}`,
    resultsOut: (contest, link) => `megjelentek a(z) „${contest}” verseny eredményei:\n${link}`,
    yourAwards: (shop, awards) => `Gratulálunk! A(z) „${shop}” díja: ${awards}.`,
    whatNext:
      'Mi következik: a szervező írni fog Önnek az átadásról, és elkéri a díjhoz szükséges adatokat.',
    yourThanks: shop => `Köszönjük, hogy a(z) „${shop}” részt vett.`,
    yourFeedback: link =>
      `A bizottság átlagait, a szavazatokat és a helyezést csak Ön látja, a saját oldalán:\n${link}`,
    toJuror: contest => `Köszönjük a bizottságban végzett munkáját: ${contest}`,
    jurorThanks: (name, contest, link) =>
      `${name}, köszönjük a látogatásokat és az értékeléseket. Megjelentek a(z) „${contest}” verseny eredményei:\n${link}`,
  },
}
