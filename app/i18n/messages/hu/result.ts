import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const result = {
  title: 'Eredmények',
  place: place => `${place}. hely`,
  audienceAward: 'Közönségdíj',
  noAudienceAward:
    'A közönségdíjat nem ítélték oda, mert egyetlen olyan üzletre sem érkezett figyelembe vett szavazat, amely elnyerhette volna.',
  total: 'Összesen',
  juryPoints: 'A bizottság pontjai',
  publicPoints: 'A közönség pontjai',
  votes: count => plural('hu', count, { one: '# szavazat', other: '# szavazat' }),
  placesTitle: 'A díjazott üzletek',
  charts: {
    shop: 'Üzlet',
    figures: 'Számok táblázatban',
    criteria: 'Hogyan alakultak ki a bírálóbizottság pontjai',
    criteriaLead: (min, max) =>
      `A bírálóbizottság átlagos pontszáma szempontonként, ${min} és ${max} közötti skálán. A szám az üzlet sorszáma.`,
    views: 'Mit látott a bírálóbizottság, és mit a közönség',
    viewsLead:
      'Balra a bírálóbizottság pontjai, jobbra a közönség szavazatai, a díjazott üzletek körében.',
    votes: 'Szavazatok',
  },
  sharedPlace:
    'A helyezés megosztott, mert az üzletek a holtversenyre vonatkozó összes szabály szerint egyenlők.',
  decidedBy: rule => `Pontegyenlőség mellett ez döntött: ${rule}.`,
  thanks: 'Köszönet minden résztvevőnek',
  thanksLead: 'A többi résztvevő ábécérendben:',
  accounting: 'Az összes szavazat áttekintése',
  howMany: 'Darab',
  counted: 'figyelembe vett',
  notCounted: 'figyelembe nem vett',
  inReview: 'ellenőrzés alatt álló',
  void: 'érvénytelen, mert az üzlet már nem versenyez',
  notToBlame: 'Ha egy szavazatot nem vettünk figyelembe, arról nem a pályázó tehet.',
  quorumUnmet:
    'Kevesebb volt a figyelembe vett szavazat, mint amennyit a szabályok előírnak, ezért a helyezésekről egyedül a bizottság döntött.',
  closeness: {
    byVotes: votes =>
      plural('hu', votes, {
        one: 'egyetlen üzlet további # szavazatot kapott volna',
        other: 'egyetlen üzlet további # szavazatot kapott volna',
      }),
    byJury: (points, beyond) =>
      beyond
        ? `a bizottság több mint ${points} további pontot adott volna neki`
        : `a bizottság további ${points} pontot adott volna neki`,
    byJuryAlone: (points, beyond) =>
      beyond
        ? `a bizottság egyetlen üzletnek több mint ${points} további pontot adott volna`
        : `a bizottság egyetlen üzletnek további ${points} pontot adott volna`,
    either: (first, second) => `${first}, vagy ha ${second}`,
    wouldChange: change => `A díj máshoz került volna, ha ${change}.`,
    fixed:
      'Egyetlen üzlet további szavazatai vagy pontjai sem változtattak volna a díj odaítélésén.',
  },
  agreement: {
    title: 'Mennyire volt egységes a bizottság?',
    details: 'Részletek',
    summary: {
      strong: 'A bizottság tagjai nagyon hasonlóan értékeltek.',
      fair: 'A bizottság tagjai elég hasonlóan értékeltek.',
      weak: 'A bizottság tagjai elég eltérően értékeltek.',
      none: 'A bizottság tagjainak pontszámai nem egyeznek jobban, mint ahogy véletlenül egyeznének.',
      unknown:
        'Túl kevés a pontszám ahhoz, hogy meg lehessen mondani, mennyire volt egységes a bizottság.',
    },
    scale: 'Minden mutatónál az 1 a teljes egyezést, a 0 pedig a véletlent jelenti.',
    alpha: 'A pontok Krippendorff-féle alfája',
    criterion: name => `A pontszámok Krippendorff-féle alfája ennél a szempontnál: „${name}”`,
    kendallsW: 'Kendall-féle W',
    order: {
      strong: 'A tagok szinte azonos sorrendbe állították az üzleteket.',
      fair: 'A tagok hasonló sorrendbe állították az üzleteket.',
      weak: 'A tagok elég eltérő sorrendbe állították az üzleteket.',
      none: 'A tagok mind a maguk módján rangsorolták az üzleteket.',
      unknown:
        'A sorrendeket nem lehet összehasonlítani, mert túl kevés olyan üzlet van, amelyet minden tag értékelt.',
    },
    single: 'ICC(2,1)',
    singleSays: {
      strong: 'Egyetlen tag is szinte ugyanannyi pontot adna, mint egy másik.',
      fair: 'Egyetlen tag hasonló pontokat adna, mint egy másik.',
      weak: 'Egyetlen tag egészen más pontokat adna, mint egy másik.',
      none: 'Az egyik tag pontjaiból nem lehet a másik tag pontjaira következtetni.',
      unknown: 'Az egyes tagok pontjairól semmit sem lehet mondani.',
    },
    average: 'ICC(2,k)',
    averageSays: {
      strong: 'Ennek a bizottságnak az átlaga nagyon megbízható.',
      fair: 'Ennek a bizottságnak az átlaga elég megbízható.',
      weak: 'Egy másik, ugyanekkora bizottság egészen másként is dönthetett volna.',
      none: 'Ennek a bizottságnak az átlaga megbízhatatlan.',
      unknown: 'Az átlag megbízhatóságáról semmit sem lehet mondani.',
    },
    singleConsistency: 'ICC(3,1)',
    singleConsistencySays: {
      strong:
        'A szigorúságbeli különbségeket leszámítva egyetlen tag is szinte ugyanannyi pontot adna, mint egy másik.',
      fair: 'A szigorúságbeli különbségeket leszámítva egyetlen tag hasonló pontokat adna, mint egy másik.',
      weak: 'Egyetlen tag még a szigorúságbeli különbségeket leszámítva is egészen más pontokat adna, mint egy másik.',
      none: 'Az egyik tag pontjaiból még a szigorúságbeli különbségeket leszámítva sem lehet a másik tag pontjaira következtetni.',
      unknown:
        'A szigorúságbeli különbségeket leszámítva az egyes tagok pontjairól semmit sem lehet mondani.',
    },
    averageConsistency: 'ICC(3,k)',
    averageConsistencySays: {
      strong:
        'A szigorúságbeli különbségeket leszámítva ennek a bizottságnak az átlaga nagyon megbízható.',
      fair: 'A szigorúságbeli különbségeket leszámítva ennek a bizottságnak az átlaga elég megbízható.',
      weak: 'Egy másik bizottság még a szigorúságbeli különbségeket leszámítva is egészen másként dönthetett volna.',
      none: 'Ennek a bizottságnak az átlaga még a szigorúságbeli különbségeket leszámítva is megbízhatatlan.',
      unknown:
        'A szigorúságbeli különbségeket leszámítva az átlag megbízhatóságáról semmit sem lehet mondani.',
    },
    restsOn: entries =>
      plural('hu', entries, {
        one: 'A W és az ICC # olyan üzleten alapul, amelyet minden tag értékelt.',
        other: 'A W és az ICC # olyan üzleten alapul, amelyet minden tag értékelt.',
      }),
  },
  recount: 'Számoljon utána Ön is',
  recountHelp:
    'Saját böngészőjében ellenőrizheti az aláírást, és megismételheti a teljes összesítést.',
  file: 'Az eredmények aláírt fájlként (JSON)',
  fileHelp:
    'A fájl tartalmazza a szabályokat, az összes értékelőlapot és nevek nélkül az összes szavazólapot, hogy bárki megismételhesse az összesítést.',
  notYet: when => `Az eredményeket legkésőbb ${when} tesszük közzé.`,
  toContest: 'A verseny oldalára',
  awaitedSign: 'Hamarosan',
  heldSign: 'Függőben',
  cancelledSign: 'Elmarad',
  postponed: (planned, when) =>
    `Az eredmények közzétételét elhalasztottuk: ${planned} volt meghirdetve, most legkésőbb ${when} lesz.`,
  preparing: 'Az eredmények előkészítése folyamatban van. Frissítse az oldalt kis idő múlva.',
  heldBecause: 'Az eredmények közzététele fel van függesztve. Indok:',
  heldNext:
    'Ha az indok megszűnik, az eredmények ezen az oldalon jelennek meg, pontosan úgy, ahogyan megszámoltuk őket.',
  cancelledNext: 'Nem lesznek eredmények; a leadott szavazatok és értékelések nem számítanak.',
  early: reason =>
    `Az eredményeket a meghirdetett legkésőbbi óra előtt tettük közzé. Indok: ${reason}`,
  corrected: (version, when, reason) =>
    `Az eredményt kijavítottuk: ez a ${version}. változat, közzétéve ${when}. A javítás indoka: ${reason}`,
  superseded: (version, last) =>
    `Ez a ${version}. változat, amely már nem érvényes. A ${last}. változat érvényes.`,
  versions: 'Minden változat',
  versionOf: (version, when, reason) =>
    reason ? `${version}. változat, ${when}: ${reason}` : `${version}. változat, ${when}`,
  withdrawn: 'A verseny közben visszavonták nevezésüket:',
  recusals: 'A bizottsági tagok kizárása elfogultság miatt',
  recusal: (juror, shops) => `${juror}: elfogultság miatt nem értékelte: ${shops}.`,
  thanksToAll: 'Köszönet a bizottságnak a látogatásokért és mindenkinek, aki szavazott.',
  thanksToJury: 'Köszönet a bizottságnak a látogatásokért.',
  version: (version, when) => `${version}. változat, közzétéve ${when}.`,
  countedAt: when => `Az összesítés ${when} készült.`,
} satisfies Words['result']
