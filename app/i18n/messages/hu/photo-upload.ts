import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const photoUpload = {
  choose: 'Válassza ki a fényképeket',
  camera: 'Készítsen fényképet',
  drop: 'Ide is húzhatja vagy beillesztheti őket.',
  room: count =>
    plural('hu', count, {
      one: 'Még # fényképet adhat hozzá.',
      other: 'Még # fényképet adhat hozzá.',
    }),
  beyond: most =>
    `Egy nevezéshez legfeljebb ${most} fénykép tartozhat, ezért nem mindet adtuk hozzá.`,
  onTheirWay: 'Úton lévő fényképek',
  states: {
    waiting: 'Sorra vár.',
    resizing: 'Előkészítjük.',
    sending: percent => `Küldjük: ${percent}%.`,
    checking: 'Megérkezett, most ellenőrizzük.',
    pausing: 'Nincs kapcsolat. Amint újra lesz, a küldés magától folytatódik.',
    kept: 'Elmentettük.',
  },
  progress: name => `Ennyit küldtünk már el: ${name}`,
  refused: (name, reason) => `${name}: ${reason}`,
  keptAloud: name => `A(z) ${name} fényképet elmentettük.`,
  retry: 'Próbálja újra',
  retryOf: name => `${name} újraküldése`,
  giveUp: 'Ne küldje el',
  giveUpOf: name => `${name} elvetése`,
  failed: 'A fényképet nem sikerült elküldeni. Ellenőrizze a kapcsolatot, és próbálja újra.',
  signedOut: 'Már nincs bejelentkezve. Jelentkezzen be egy másik lapon, majd próbálja újra.',
  small:
    'A fénykép kicsi: a hosszabb oldala 1600 képpontnál rövidebb. Elfogadjuk, de nagy képernyőn és nyomtatásban nem lesz éles.',
  unfinished: {
    title: 'Nem érkeztek meg teljesen',
    lead: 'Válassza ki még egyszer ugyanazt a fájlt. Onnan folytatjuk, ahol megszakadt.',
  },
  saving: 'Mentés …',
  notSaved: 'Még nincs elmentve. Amint újra lesz kapcsolat, magától mentődik.',
  example:
    'A jó leírás azt mondja el, ami látszik: „Kirakat cserepes piros tulipánokkal, az ajtó előtt fehér kerékpár áll.”',
  order: {
    lead: 'A sorrendet a fogantyú húzásával vagy a gombokkal változtathatja meg.',
    handle: place => `${place}. fénykép áthúzása másik helyre`,
    help: 'A szóköz billentyűvel fogja meg a fényképet, a nyilakkal mozgassa, a szóközzel engedje el, az Escape billentyűvel vonja vissza.',
    lifted: place => `Megfogta a(z) ${place}. fényképet.`,
    over: place => `Most a(z) ${place}. helyen van.`,
    dropped: place => `Letette a(z) ${place}. helyre.`,
    cancelled: 'Az áthelyezést visszavonta.',
  },
  reasons: {
    'uploads-too-many':
      'Túl sok fénykép van úton. Várja meg, míg valamelyik megérkezik, és próbálja újra.',
  },
} satisfies Words['photoUpload']
