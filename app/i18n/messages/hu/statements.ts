import type { Words } from '../../words.ts'

export const statements = {
  nav: {
    label: 'Ezekről az oldalakról',
    accessibility: 'Akadálymentesség',
    privacy: 'Adatvédelem',
    cookies: 'Sütik',
  },
  accessibility: {
    title: 'Akadálymentesítési nyilatkozat',
    commitment: municipality =>
      `${municipality} azt szeretné, hogy ezeket az oldalakat mindenki használhassa, ahogyan a honlapok és mobilalkalmazások akadálymentességéről szóló szlovén törvény (ZDSMA) előírja.`,
    scope: address =>
      `Ez a nyilatkozat a következő címen elérhető oldalakra vonatkozik: ${address}.`,
    status: {
      title: 'Megfelelési szint',
      full: 'Az oldalak teljes mértékben megfelelnek a SIST EN 301 549 V3.2.1 szabványnak, amely magában foglalja a webes tartalmak akadálymentesítési útmutatóját (WCAG 2.1, AA szint).',
      partial:
        'Az oldalak részben felelnek meg a SIST EN 301 549 V3.2.1 szabványnak, amely magában foglalja a webes tartalmak akadálymentesítési útmutatóját (WCAG 2.1, AA szint). A hiányosságok alább olvashatók.',
      none: 'Az oldalak nem felelnek meg a SIST EN 301 549 V3.2.1 szabványnak, amely magában foglalja a webes tartalmak akadálymentesítési útmutatóját (WCAG 2.1, AA szint). A hiányosságok alább olvashatók.',
      unstated: 'A község még nem adta meg a megfelelési szintet.',
    },
    content: {
      title: 'Nem akadálymentes tartalom',
      none: 'Nem tudunk olyan tartalomról, amely nem akadálymentes.',
      unstated: 'A község még nem adta meg, mely tartalmak nem akadálymentesek, és miért.',
    },
    preparation: {
      title: 'A nyilatkozat elkészítése',
      preparedOn: day => `A nyilatkozat elkészítésének napja: ${day}`,
      reviewedOn: day => `A legutóbbi felülvizsgálat napja: ${day}`,
      unstated: 'A község még nem adta meg, mikor készült a nyilatkozat.',
      methods: {
        self: 'A nyilatkozat a község önértékelésén alapul.',
        'third-party': 'A nyilatkozat külső fél értékelésén alapul.',
      },
      methodUnstated: 'A község még nem adta meg, hogyan értékelték az akadálymentességet.',
    },
    feedback: {
      title: 'Visszajelzés és kapcsolat',
      lead: 'Ha ezeken az oldalakon valamit nem tud használni, vagy egy tartalomra más formában van szüksége, írjon nekünk!',
      contact: 'Az akadálymentességgel kapcsolatos üzenetek címe:',
      contactUnstated:
        'A község még nem adott meg címet az akadálymentességgel kapcsolatos üzeneteknek. Addig írjon az adatvédelmi tisztviselőnek:',
      answer:
        'A beérkezéstől számított nyolc napon belül válaszolunk. Ha ez nem lehetséges, közöljük, mikor kap választ, és miért nem előbb.',
    },
    enforcement: {
      title: 'Ha a válasszal nem elégedett',
      text: 'A törvény betartását az információs társadalomért felelős felügyelők ellenőrzik. Bejelentést a Szlovén Köztársaság Információs Társadalmi Felügyelőségénél tehet:',
    },
  },
  privacy: {
    title: 'Adatvédelmi tájékoztató',
    short: {
      title: 'Röviden',
      controller: municipality => `Az adataiért felel: ${municipality}.`,
      least: 'Csak olyan adatokat gyűjtünk, amelyek nélkül a versenyt nem lehetne lebonyolítani.',
      voter: life =>
        `A szavazó e-mail-címére azért van szükségünk, hogy minden postafióknak egy szavazata legyen. Soha nem tesszük közzé. Legfeljebb ennyi ideig őrizzük a kód kérése után: ${life}.`,
      visitor:
        'Aki csak nézi az oldalakat, ismeretlen marad: a nyilvános oldalak nem tárolnak sütiket, és semmit sem töltenek be más webhelyekről.',
    },
    jump: 'Részletesen minden szerephez',
    rows: {
      what: 'Mely adatok',
      why: 'Miért',
      basis: 'Milyen alapon',
      kept: 'Meddig',
      seen: 'Ki látja',
    },
    voter: {
      title: 'Ha szavaz',
      what: 'E-mail-cím, a választás és a szavazat időpontja. Minden alkalommal megerősíti, hogy elmúlt 15 éves; a megerősítést nem tároljuk.',
      why: 'Hogy minden postafióknak egy szavazata legyen, és azt a szavazás végéig megváltoztathassa.',
      basis:
        'Az Ön hozzájárulása, az általános adatvédelmi rendelet 6. cikke (1) bekezdésének a) pontja. A szavazás önkéntes. Hozzájárulását bármikor visszavonhatja az adatvédelmi tisztviselőnél; ami a visszavonásig történt, jogszerű marad.',
      keptAddress: (afterUse, atMost) =>
        `A címet a kód felhasználása után ennyi idővel töröljük: ${afterUse}; egyébként legfeljebb ennyi idővel a kód kérése után: ${atMost}.`,
      keptKey:
        'Helyette egy bejegyzés marad, amelyről felismerjük, hogy a postafiók már szavazott. A község titkos kulcsa nélkül a cím ebből nem állapítható meg. A bejegyzés össze van kötve a szavazólappal.',
      keptUntil: (contest, day) =>
        `${contest}: a község ezeket a bejegyzéseket és a kulcsot legkésőbb ezen a napon törli: ${day} Ha valamelyik kifogásról még nem döntöttek, akkor közvetlenül a döntés után.`,
      keptByRules: 'A nap, ameddig a község törli őket, minden verseny időpontjai között szerepel.',
      seen: 'Egyetlen oldal sem mutatja meg, hogyan szavazott. Az eredményekkel együtt a szavazólapokat cím, időpont és bármi Önre utaló adat nélkül tesszük közzé; ezek megmaradnak, hogy bárki megszámolhassa őket.',
    },
    entrant: {
      title: 'Ha üzletet nevez',
      what: 'Az üzlet neve, tevékenysége, címe, nyitvatartása, fényképei a készítőikkel és története; a felelős személy neve és telefonszáma; az e-mail-cím, a nyelv és a böngésző fajtája, amellyel bejelentkezik; mely szabályokat mikor fogadta el; a díjazottaktól a jogi forma és a nyilvántartási szám is. Amit nem erősít meg, azt 48 óra múlva töröljük, a szervező által Ön helyett rögzített nevezést hét nap múlva.',
      why: 'Hogy ellenőrizzük a nevezést, megmutassuk az üzletet a bírálóbizottságnak és a látogatóknak, és értesítsük az eredményről.',
      bases: {
        contract:
          'A nevezéssel létrejövő jogviszony teljesítése, az általános adatvédelmi rendelet 6. cikke (1) bekezdésének b) pontja.',
        'public-task':
          'A község közérdekű feladatának végrehajtása, az általános adatvédelmi rendelet 6. cikke (1) bekezdésének e) pontja.',
      },
      basisUnstated: 'A község még nem adta meg a jogalapot.',
      kept: years => `A község a nevezéseket az eredmények közzététele után ${years} évig őrzi.`,
      keptUnstated: 'A község még nem adta meg, meddig őrzi a nevezéseket.',
      seen: 'Az üzlet nevét, tevékenységét, címét, nyitvatartását, történetét és fényképeit a készítők nevével közzétesszük. A közzétett fényképekből eltávolítjuk a helyre és az eszközre vonatkozó adatokat; az eredetit nem tesszük közzé. A felelős személyt, a telefonszámot, az e-mail-címet, a jogi formát és a nyilvántartási számot csak a szervező látja.',
    },
    juror: {
      title: 'Ha a bírálóbizottság tagja',
      what: 'Név, e-mail-cím, nyelv és a böngésző fajtája, amellyel bejelentkezik; pártatlansági nyilatkozat; pontszámok időponttal.',
      why: 'Hogy a község által kinevezett bírálóbizottság értékeljen, és az eredményt ellenőrizni lehessen.',
      basis:
        'A község közérdekű feladatának végrehajtása, az általános adatvédelmi rendelet 6. cikke (1) bekezdésének e) pontja.',
      kept: 'A pontszámok nevek nélkül a közzétett eredmények részei maradnak. A neveket a község addig őrzi, ameddig a nevezéseket.',
      seen: 'A nevét a szervező és a bizottság elnöke látja. A közzétett eredményekben Ön az 1., 2., 3. és így tovább számú tag, név nélkül.',
    },
    visitor: {
      title: 'Ha csak nézi az oldalakat',
      what: 'Semmilyen. Az oldalak szoftvere a hálózati címét csak arra használja, hogy elküldje Önnek az oldalt, és nem jegyzi fel.',
      network: span =>
        `Aki kódot kér, annak hálózati címéből egy rész ennyi ideig marad a memóriában, hogy a szerver felismerje a kérések áradatát: ${span}.`,
      report:
        'Ha szabálytalanságot jelent be, üzenetét csak a szervező látja. Az e-mail-címet, ha megadja, a szavazók adatainak törlése napján töröljük; a hálózati cím egy részére ugyanaz érvényes, mint a kódnál.',
    },
    controller: {
      title: 'Ki a felelős',
      who: municipality => `Az adatkezelő: ${municipality}.`,
      addressUnstated: 'A község itt még nem adta meg a postacímét.',
      officer: 'Adatvédelmi tisztviselő:',
    },
    recipients: {
      title: 'Ki dolgozza fel az adatokat a község számára',
      unstated:
        'A község még nem adta meg, ki üzemelteti számára ezeket az oldalakat, és ki küldi az e-maileket. Az ilyen adatfeldolgozók az adatokat csak a község utasításai szerint használhatják.',
      only: 'Az adatokat csak a község utasításai szerint használhatják.',
      never: 'Az adatokat nem használják reklámra.',
    },
    rights: {
      title: 'Az Ön jogai',
      ask: 'A községtől kérheti az adataihoz való hozzáférést, azok helyesbítését, törlését, az adatkezelés korlátozását vagy az adatok átvitelét, és tiltakozhat az adatkezelés ellen. Írjon az adatvédelmi tisztviselőnek; a község egy hónapon belül válaszol.',
      complain: 'Ha úgy véli, hogy a község nem megfelelően kezeli az adatokat, panaszt tehet:',
      complainTo: 'a szlovén információs biztosnál (Informacijski pooblaščenec)',
      need: 'Nem kötelező adatokat megadnia. E-mail-cím nélkül azonban nem szavazhat, az üzlet adatai nélkül pedig nem nevezhet.',
      automated: 'Önről soha nem születik automatikus döntés, és senki sem készít Önről profilt.',
    },
  },
  cookies: {
    title: 'Sütik',
    lead: 'Ezek az oldalak csak olyan sütiket használnak, amelyek nélkül nem működnének. Ezekhez az elektronikus hírközlésről szóló szlovén törvény (ZEKom-2) szerint nem kell hozzájárulás, ezért nem kérdezzük meg egy sávban.',
    public:
      'A látogatóknak szóló oldalak, például a verseny, a galéria és az eredmények, egyet sem tárolnak.',
    caption: 'Az oldalak összes sütije',
    name: 'Név',
    purpose: 'Miért szükséges',
    life: 'Meddig érvényes',
    purposes: {
      session: 'Megjegyzi, hogy bejelentkezett, amíg ki nem jelentkezik.',
      signIn: 'Bejelentkezés közben összeköti a böngészőt az Önnek küldött kóddal.',
      vote: 'Szavazás közben megjegyzi a választását és azt, hogy a kód helyes volt; csak a szavazás oldalain.',
      language: 'Megjegyzi a nyelvet, amelyet a bejelentkezettek oldalain választott.',
    },
  },
  desk: {
    title: 'A község nyilatkozatai',
    lead: 'Amit itt megad, az az akadálymentességről és az adatvédelemről szóló nyilvános oldalakon jelenik meg. Amit üresen hagy, ott még meg nem adottként szerepel. A szöveget nézesse át az adatvédelmi tisztviselővel!',
    todo: 'Amit még meg kell adni',
    complete: 'Minden meg van adva.',
    gaps: {
      controllerAddress: 'a község postacíme',
      processors: 'ki üzemelteti az oldalakat és küldi az e-maileket a község számára',
      entryBasis: 'a nevezések adatainak jogalapja',
      entryRetentionYears: 'hány évig őrzi a község a nevezéseket',
      accessibilityStatus: 'az akadálymentességi szabványnak való megfelelés szintje',
      accessibilityExceptions: 'mely tartalmak nem akadálymentesek, és miért',
      accessibilityMethod: 'hogyan értékelték az akadálymentességet',
      accessibilityPreparedOn: 'mikor készült az akadálymentesítési nyilatkozat',
      accessibilityContact: 'cím az akadálymentességgel kapcsolatos üzeneteknek',
    },
    privacy: 'Adatvédelem',
    accessibility: 'Akadálymentesség',
    controllerAddress: 'A község postacíme',
    processors: 'Adatfeldolgozók',
    processorsHelp:
      'Ki üzemelteti ezeket az oldalakat és küldi az e-maileket a község számára, címmel.',
    entryBasis: 'Milyen alapon kezelik a nevezések adatait?',
    bases: {
      contract: {
        name: 'Jogviszony a pályázóval',
        help: 'az általános adatvédelmi rendelet 6. cikke (1) bekezdésének b) pontja',
      },
      'public-task': {
        name: 'Közérdekű feladat',
        help: 'a 6. cikk (1) bekezdésének e) pontja; törvénynek kell előírnia',
      },
    },
    entryRetentionYears: 'Az eredmények után hány évig őrzik a nevezéseket?',
    entryRetentionHelp: 'A határidő a község irattári tervében van.',
    status: 'Megfelelnek-e az oldalak az akadálymentességi szabványnak?',
    statuses: {
      full: { name: 'Teljesen', help: 'Nem tud kivételről.' },
      partial: { name: 'Részben', help: 'Többnyire, felsorolt kivételekkel.' },
      none: { name: 'Nem', help: 'A legtöbb követelménynek nem felelnek meg.' },
    },
    exceptions: language => `Nem akadálymentes tartalom (${language})`,
    exceptionsHelp:
      'Minden kivételt az okával írjon le: nem felel meg, aránytalan teher, vagy a törvény nem vonatkozik rá. Írja le, hol érhető el a tartalom akadálymentes formában.',
    method: 'Hogyan állapították meg?',
    methods: {
      self: { name: 'Önértékelés', help: 'Az akadálymentességet a község értékelte.' },
      'third-party': { name: 'Külső értékelés', help: 'Az akadálymentességet más értékelte.' },
    },
    unstated: {
      name: 'Még nincs megadva',
      help: 'A nyilvános oldalon az fog állni, hogy a község ezt még nem adta meg.',
    },
    preparedOn: 'Mikor készült a nyilatkozat?',
    reviewedOn: 'Mikor vizsgálták felül utoljára? (nem kötelező)',
    contact: 'Cím az akadálymentességgel kapcsolatos üzeneteknek',
    contactHelp: 'E-mail-cím vagy telefonszám, amelyen nyolc napon belül válaszolnak.',
    save: 'Mentés és közzététel',
    saved: 'Mentve és közzétéve.',
    look: 'Nézze meg a nyilvános oldalakat:',
    link: 'Nyilatkozatok az akadálymentességről és az adatvédelemről',
    reasons: {
      'retention-not-in-whole-years': 'Az időt egész években adja meg, 1 és 100 között.',
      'prepared-in-the-future': 'A nyilatkozat nem készülhetett a jövőben.',
      'reviewed-in-the-future': 'A nyilatkozatot nem vizsgálhatták felül a jövőben.',
      'reviewed-before-prepared': 'A nyilatkozatot nem vizsgálhatták felül, mielőtt elkészült.',
    },
  },
} satisfies Words['statements']
