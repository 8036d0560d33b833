import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const round = {
  filter: {
    label: 'Mely üzletek',
    all: 'Mind',
    open: 'Még nyitott',
    'come-back': 'Visszatérendő',
    complete: 'Értékelt',
    aside: 'Pontszám nélkül',
  },
  noneHere: 'Nincs ilyen üzlet.',
  scale: {
    poor: 'elégtelen',
    weak: 'hiányos',
    good: 'jó',
    'very-good': 'nagyon jó',
    outstanding: 'kiváló',
  },
  previous: 'Előző üzlet',
  saving: 'Mentés …',
  kept: 'Minden pontszám el van mentve.',
  keptPartly: 'Elmentve. Még hiányzik néhány pontszám.',
  notKept:
    'A pontszám még nincs elmentve. Ha újra van kapcsolat, nyomja meg a „Pontszámok mentése” gombot.',
  notSent:
    'Nem sikerült elküldeni, mert nincs kapcsolat. Amit beírt, itt van; ha újra lesz kapcsolat, küldje el ismét.',
  note: {
    label: 'Magánjegyzet',
    help: 'Csak Ön látja, az értékelés vége után is.',
    save: 'Jegyzet mentése',
    saved: 'A jegyzetet elmentettük.',
  },
  aside: {
    comeBack: 'Zárva, visszajövök',
    comingBack: 'Megjelölte, hogy visszajön.',
    leave: 'Pontszám nélkül hagyás',
    left: 'Ezt az üzletet pontszám nélkül hagyta. A befejezetlen értékelőlap nem számít.',
    clear: 'Jelölés törlése',
  },
  recusal: {
    title: 'Kizárás elfogultság miatt',
    lead: 'Ha a pályázóval bármi olyan köti össze, ami befolyásolhatná a pontszámot, zárja ki magát e nevezés értékeléséből. Nyilvánosan csak az látszik, melyik tag melyik nevezésnél zárta ki magát; az okot a szervező és a bizottság elnöke ismeri, és a jegyzőkönyvben szerepel. A kizárás nem vonható vissza.',
    late: 'Ezt a nevezést már pontozta. A kizárás után a pontszámai nem számítanak; a verseny naplójában be nem számítottként maradnak meg.',
    reason: 'Ok',
    reasons: {
      relative: 'rokoni vagy személyes kapcsolat',
      'own-business': 'saját vállalkozás',
      'business-relation': 'üzleti kapcsolat',
      other: 'egyéb ok',
    },
    act: 'Kizárom magam ennél a nevezésnél',
    done: 'Ennél a nevezésnél kizárta magát.',
    doneLate: 'Ennél a nevezésnél kizárta magát. Korábbi pontszámai már nem számítanak.',
  },
  others: {
    title: 'Az egész bizottság pontszámai',
    member: 'Bizottsági tag',
  },
  signOff: {
    title: 'Az értékelés lezárása',
    lead: 'A lezárás után a pontszámok már nem módosíthatók. Csak a bizottság elnöke nyithatja meg őket újra.',
    open: count =>
      plural('hu', count, {
        one: '# üzlet még nincs befejezve:',
        other: '# üzlet még nincs befejezve:',
      }),
    unfinished: 'A befejezetlen értékelőlap nem számít, és a jegyzőkönyv megnevezi.',
    leaveRest: 'A felsorolt üzleteket pontszám nélkül hagyom.',
    act: 'Értékelés lezárása',
    done: 'Lezárta az értékelést. Köszönjük!',
    reopened: reason => `Értékelőlapjait újra megnyitották. Ok: ${reason}`,
  },
} satisfies Words['round']
