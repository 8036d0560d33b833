import type { Words } from '../../words.ts'

export const amendment = {
  title: 'A felhívás módosításai',
  number: (number, day) => `${number}. módosítás, ${day}`,
  hash: 'A módosítás digitális ujjlenyomata (SHA-256)',
  chained: 'Minden módosítás az előző ujjlenyomatát nevezi meg, az első a szabályokét.',
  becauseOf: 'Indok:',
  movedStep: (step, from, to) => `${step}: ${from} helyett ${to}`,
  newWords: texts => `Újrafogalmazva: ${texts}.`,
  texts: {
    descriptions: 'leírás',
    rulesTexts: 'a szabályok szövege',
    perimeters: 'ki nevezhet',
    kinds: 'üzlettípusok',
    prizes: 'díjak',
    contact: 'kapcsolat',
  },
  latest: number =>
    number === 1
      ? 'A felhívást egyszer módosították.'
      : `A felhívás utolsó módosításának sorszáma: ${number}.`,
  see: 'Mi változott',
  cancelledBecause: 'A lemondás oka:',
  reasons: {
    weather: 'időjárás',
    'too-few-entries': 'túl kevés nevezés',
    technical: 'műszaki gondok',
    other: 'egyéb ok',
  },
  form: {
    amend: 'A felhívás szövegének módosítása',
    amendLead:
      'A módosítás nyilvános és sorszámozott. A szempontok, a súlyok, az arányok és a holtverseny szabályai a közzététel után nem változtathatók.',
    reason: 'A módosítás oka (nyilvános lesz)',
    publish: 'A módosítás közzététele',
    move: 'Időpontok elhalasztása',
    moveLead:
      'Ami még nem múlt el, csak későbbre tehető. A nevezők és a bizottság levelet kapnak, a szavazók nem.',
    ceremony: 'Az eredményhirdetés és a közzététel elhalasztása',
    ceremonyDays: 'Hány nappal',
    ceremonyOr: 'Vagy erre a napra és órára',
    postpone: 'Az eredményhirdetés elhalasztása',
    oneStep: 'Egyetlen lépés elhalasztása',
    step: 'Melyik lépés',
    to: 'Új nap és óra',
    propose: 'Nézze meg, mi tolódik el',
    proposal: 'Az időpontok így változnak:',
    confirm: 'Elhalasztás és értesítés',
    why: 'Miért?',
    words: 'Magyarázat (nyilvános lesz)',
    wordsHelp: '„Egyéb ok” esetén kötelező.',
    cancel: 'A verseny lemondása',
    cancelLead:
      'A lemondás nyilvános és visszavonhatatlan. A nevezők és a bizottság levelet kapnak.',
    cancelReason: 'A lemondás oka (nyilvános lesz)',
    confirmCancel: 'Tudomásul veszem, hogy a lemondás visszavonhatatlan.',
  },
  letters: {
    amended: {
      subject: contest => `A felhívás módosítása: ${contest}`,
      body: (contest, what, why, link) =>
        `Módosult a következő verseny felhívása: „${contest}”.\n\n${what}\n\nIndok: ${why}\n\nMinden módosítás itt olvasható:\n${link}`,
    },
    cancelled: {
      subject: contest => `A versenyt lemondták: ${contest}`,
      body: (contest, why, link) =>
        `A következő versenyt lemondták: „${contest}”.\n\nIndok: ${why}\n\nBővebben:\n${link}`,
    },
  },
  refusals: {
    'call-not-published': 'A felhívás még nem jelent meg: a piszkozatot módosítsa.',
    'contest-cancelled': 'A versenyt lemondták.',
    'results-published': 'Az eredmények már megjelentek.',
    'contest-counted': 'A szavazatokat már összesítették, ezért a verseny nem mondható le.',
    'nothing-amended': 'Semmi sem változott.',
    'nothing-moved': 'Egyetlen időpont sem változott: adjon meg másik napot vagy órát.',
    'step-is-past': 'Ez a lépés már elmúlt.',
    'step-moved-forward': 'Az időpont csak későbbre tehető.',
    'steps-collide': 'A lépések rossz sorrendben követnék egymást. Válasszon másik időpontot.',
    'words-needed': 'Az „egyéb ok”-ot fejtse ki szavakkal.',
    'not-confirmed': 'Erősítse meg, hogy a lemondás visszavonhatatlan.',
  },
} satisfies Words['amendment']
