import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const jury = {
  title: 'Bírálóbizottság',
  none: 'Ön egyetlen bírálóbizottságnak sem tagja.',
  member: number => `${number}. bizottsági tag`,
  declaration: {
    title: 'Pártatlansági nyilatkozat',
    text: 'Kijelentem, hogy a pályázókkal nem állok olyan rokoni vagy üzleti kapcsolatban, amely befolyásolhatná az értékelésemet, és vállalom, hogy a verseny szempontjai szerint értékelek. Ha valamelyik nevezéssel kapcsolatban összeférhetetlenség merül fel, annak értékelésében nem veszek részt.',
    agree: 'Nyilatkozat megtétele',
    needed: 'A nevezéseket a pártatlansági nyilatkozat megtétele után láthatja.',
  },
  report: {
    title: 'Beszámoló a bizottság munkájáról',
    lead: 'Ezt a beszámolót csak a bizottság elnöke látja. Ugyanezek a számok nevek nélkül az aláírt fájlban is megtalálhatók.',
    notYet: 'A beszámoló az eredmények közzététele után lesz elérhető.',
    leniency: 'A tagok szigorúsága',
    milder: (member, points) =>
      `${member}: átlagosan ${points} ponttal többet adott, mint a bizottság egésze.`,
    stricter: (member, points) =>
      `${member}: átlagosan ${points} ponttal kevesebbet adott, mint a bizottság egésze.`,
    even: member => `${member}: sem szigorúbb, sem engedékenyebb nem volt a bizottság egészénél.`,
    meanHolds: 'Ezért az egyszerű átlag érvényes.',
    corrected: 'A pontokat a tagok szigorúsága szerint kiigazítottuk.',
    correctionProblems: {
      'no-sheets': 'A szigorúság nem becsülhető meg, mert egyetlen értékelőlap sincs.',
      'juror-with-few-sheets':
        'A szigorúság nem becsülhető meg, mert valamelyik tag ötnél kevesebb értékelőlapot adott le.',
      'panel-not-connected':
        'A szigorúság nem becsülhető meg, mert egyes tagok egyetlen közös üzletet sem értékeltek.',
    },
    leaveOneOut: 'A díjak egy-egy tag nélkül',
    sameWithout: member => `${member}: e pontszámok nélkül a díjak ugyanazok volnának.`,
    otherWithout: member => `${member}: e pontszámok nélkül a díjak így alakulnának:`,
    back: 'Vissza a listához',
  },
  list: {
    lead: (done, all) =>
      plural('hu', all, {
        one: `Ön # üzletből eddig ${done} üzletet értékelt.`,
        other: `Ön # üzletből eddig ${done} üzletet értékelt.`,
      }),
    opens: when => `Az értékelés ${when} kezdődik.`,
    closes: until => `Értékelni ${until} lehet.`,
    closed: 'Az értékelés véget ért.',
    complete: 'értékelve',
    begun: 'megkezdve',
    untouched: 'még nincs értékelve',
    'come-back': 'visszatérendő',
    left: 'pontszám nélkül',
    recused: 'kizárás',
    empty: 'Még nincs elfogadott nevezés.',
  },
  sheet: {
    back: 'Minden üzlet',
    unassessed: 'Nem lehetett értékelni',
    save: 'Pontszámok mentése',
    saved: 'A pontszámokat elmentettük.',
    savedPartly: 'Elmentve. Néhány pontszám még hiányzik.',
    next: 'Következő üzlet',
    sealed: 'Az Ön pontszámait az értékelés végéig senki más nem látja.',
  },
  desk: {
    title: 'Bírálóbizottság',
    invite: 'Meghívás a bizottságba',
    name: 'Név',
    email: 'E-mail-cím',
    chair: 'A bizottság elnöke',
    send: 'Meghívó küldése',
    none: 'A bizottságnak még nincsenek tagjai.',
    sheets: count =>
      plural('hu', count, {
        one: '# megkezdett értékelőlap',
        other: '# megkezdett értékelőlap',
      }),
    isChair: 'a bizottság elnöke',
  },
  reasons: {
    'judging-not-open-yet': 'Az értékelés még nem kezdődött el.',
    'judging-closed': 'Az értékelés véget ért, az értékelőlapok zárolva vannak.',
    'impartiality-not-declared': 'Kérjük, először tegye meg a pártatlansági nyilatkozatot.',
    'sheets-signed-off': 'Ön már lezárta a pontszámait.',
    'sheet-changed-meanwhile':
      'Az értékelőlapot időközben máshol is elmentették. Alább a legutóbb mentett pontszámok láthatók; szükség esetén javítsa ki őket, és mentse el újra.',
    'mark-not-on-scale': 'Az egyik pontszám nem szerepel a verseny értékelési skáláján.',
    'juror-already-invited': 'Ez a személy már a bizottság tagja.',
    'chair-already-chosen': 'A bizottságnak már van elnöke.',
    'judging-over': 'Az értékelés véget ért, ezért a bizottságba már senkit sem lehet meghívni.',
    'entry-recused': 'Ennél a nevezésnél kizárta magát, ezért nem értékeli.',
    'juror-removed': 'Ez a személy már nem tagja a bizottságnak, pontszámai nem számítanak.',
    'already-recused': 'Ennél a nevezésnél már kizárta magát.',
    'entries-open':
      'Néhány üzlet még nincs befejezve. Értékelje őket, vagy jelezze, hogy pontszám nélkül hagyja.',
    'not-signed-off':
      'Ez a személy nem zárta le az értékelést, ezért értékelőlapjai nyitva vannak.',
    'already-counted': 'A számlálás már megtörtént, ezért ez már nem lehetséges.',
    'own-seat': 'Önmagát nem távolíthatja el a bizottságból.',
    'no-such-juror': 'A bizottságnak nincs ilyen tagja.',
    'too-many-recognitions': 'A bizottság már a lehető legtöbb külön elismerést megadta.',
    'entry-not-in-the-running': 'Ez a nevezés nem vesz részt a versenyben.',
  },
} satisfies Words['jury']
