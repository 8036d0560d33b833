import type { UploadReason } from '#app/domain/photo/uploads.ts'
import { plural } from '../../plural.ts'

/** Sending photos from a browser: choosing them, their way, their order. */
export const photoUpload = {
  choose: 'Izberite fotografije',
  camera: 'Fotografirajte',
  drop: 'Lahko jih tudi povlečete sem ali prilepite.',
  room: (count: number) =>
    plural('sl', count, {
      one: 'Dodate lahko še # fotografijo.',
      two: 'Dodate lahko še # fotografiji.',
      few: 'Dodate lahko še # fotografije.',
      other: 'Dodate lahko še # fotografij.',
    }),
  beyond: (most: number) => `Prijava ima lahko največ ${most} fotografij, zato vseh nismo dodali.`,
  onTheirWay: 'Fotografije na poti',
  states: {
    waiting: 'Čaka na vrsto.',
    resizing: 'Pripravljamo jo.',
    sending: (percent: number) => `Pošiljamo jo: ${percent}\u00a0%.`,
    checking: 'Poslana je. Še preverjamo jo.',
    pausing: 'Ni povezave. Ko bo spet na voljo, se pošiljanje samo nadaljuje.',
    kept: 'Shranjena je.',
  },
  progress: (name: string) => `Koliko je že poslano: ${name}`,
  refused: (name: string, reason: string) => `${name}: ${reason}`,
  keptAloud: (name: string) => `Fotografija ${name} je shranjena.`,
  retry: 'Poskusite znova',
  retryOf: (name: string) => `Znova pošljite ${name}`,
  giveUp: 'Ne pošljite je',
  giveUpOf: (name: string) => `Ne pošljite ${name}`,
  failed: 'Fotografije ni bilo mogoče poslati. Preverite povezavo in poskusite znova.',
  signedOut: 'Niste več prijavljeni. Prijavite se v drugem zavihku, nato poskusite znova.',
  small:
    'Fotografija je majhna: daljša stranica ima manj kot 1600 pik. Velja, a na velikem zaslonu in v tisku ne bo ostra.',
  unfinished: {
    title: 'Niso poslane do konca',
    lead: 'Izberite isto datoteko še enkrat. Nadaljevali bomo tam, kjer se je ustavilo.',
  },
  saving: 'Shranjujemo …',
  notSaved: 'Še ni shranjeno. Ko bo povezava spet tu, se bo shranilo samo.',
  example:
    'Dober opis pove, kar vidite: „Izložba z rdečimi tulipani v lončkih, pred vrati stoji belo kolo.“',
  order: {
    lead: 'Vrstni red spremenite tako, da fotografijo povlečete za ročico ali uporabite gumba.',
    handle: (place: number) => `Povlecite ${place}. fotografijo na drugo mesto`,
    help: 'Pritisnite preslednico, da fotografijo primete. S puščicama jo premaknite, s preslednico spustite, s tipko Escape pa premik prekličite.',
    lifted: (place: number) => `Prijeli ste ${place}. fotografijo.`,
    over: (place: number) => `Zdaj je na ${place}. mestu.`,
    dropped: (place: number) => `Spustili ste jo na ${place}. mesto.`,
    cancelled: 'Premik je preklican.',
  },
  reasons: {
    'uploads-too-many':
      'Na poti je preveč fotografij. Počakajte, da se katera pošlje, in poskusite znova.',
  } satisfies Record<UploadReason, string>,
}
