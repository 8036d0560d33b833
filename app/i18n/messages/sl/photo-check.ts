import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { PhotoCheckRefusal, PhotoReason, VerdictRefusal } from '#app/domain/photo/check.ts'

/** The photos of a contest, looked at one after the other by the organiser. */
export const photoCheck = {
  title: 'Pregled fotografij',
  lead: 'Fotografije si sledijo tako, kot so prišle prijave. Kar je narobe, gre prijavitelju v eni sami prošnji za dopolnitev.',
  progress: (seen: number, all: number) => `Pregledano: ${seen} od ${all}`,
  place: (place: number, all: number, shop: string) => `Fotografija ${place} od ${all}: ${shop}`,
  noAuthor: 'Avtor ni naveden.',
  keysTitle: 'S tipkovnico',
  keys: 'Tipke: Enter ali D = dobro, od 1 do 5 = kaj je narobe, P = v dopolnitev, J in K = naslednja in prejšnja, U = razveljavitev. Delujejo le, dokler ste v tem okviru.',
  reasonsTitle: 'Kaj je narobe?',
  reasons: {
    people: 'Ljudje so prepoznavni',
    children: 'Otroci so prepoznavni',
    plates: 'Registrske tablice so berljive',
    'not-this-year': 'Ni letošnja izložba',
    unreadable: 'Fotografija je nerazločna',
  } satisfies Record<PhotoReason, string>,
  good: 'Dobro',
  ask: 'V dopolnitev',
  previous: 'Prejšnja',
  next: 'Naslednja',
  undo: 'Razveljavite zadnjo odločitev',
  chosen: (reasons: string) => `Izbrano: ${reasons}`,
  noneChosen: 'Nič ni izbrano.',
  saidGood: (who: string, when: string) => `Dobro: ${who}, ${when}`,
  saidAsked: (reasons: string, who: string, when: string) =>
    `V dopolnitev: ${reasons} (${who}, ${when})`,
  told: {
    good: 'Fotografija pred to je dobra.',
    asked: 'Fotografija pred to gre v dopolnitev.',
    undone: 'Odločitev je razveljavljena.',
    overruled:
      'O fotografiji pred to je medtem nekdo odločil drugače. Velja vaša odločitev, zapisani sta obe.',
    sent: 'Prošnja je poslana.',
    text: 'Opis je shranjen.',
  },
  done: 'Vse fotografije so pregledane.',
  again: 'Začnite pri prvi',
  none: 'Fotografij za pregled ni.',
  thisOne: 'Ta fotografija',
  alikeNow: (shop: string) => `Morda ista fotografija: ${shop}`,
  alikeEarlier: (shop: string, year: number) => `Morda ista fotografija: ${shop}, ${year}`,
  alikeHelp: 'Primerjava ne najde izrezov, zrcalnih slik in močno predelanih fotografij.',
  textTitle: 'Opis za tiste, ki fotografije ne vidijo',
  textSave: 'Shranite opis',
  request: {
    title: (shop: string) => `Prošnja za dopolnitev: ${shop}`,
    due: 'Prošnje, ki še niso poslane',
    later: 'Pošljite pozneje',
    text: 'Besedilo za prijavitelja',
    accepted: 'Prijava je že sprejeta, zato prošnje ni mogoče poslati. Pokličite prijavitelja.',
    open: 'Odprite prijavo',
  },
  letter: {
    line: (place: number, kind: string, reasons: string) =>
      `Fotografija ${place} (${kind}): ${reasons}.`,
    kinds: {
      outside: 'zunaj',
      inside: 'znotraj',
      detail: 'podrobnost',
    } satisfies Record<PhotoKind, string>,
    reasons: {
      people: 'ljudje so prepoznavni',
      children: 'otroci so prepoznavni',
      plates: 'registrske tablice so berljive',
      'not-this-year': 'ni letošnja izložba',
      unreadable: 'fotografija je nerazločna',
    } satisfies Record<PhotoReason, string>,
    closing: 'Naštete fotografije zamenjajte z drugimi.',
  },
  ofEntry: {
    title: 'Pregled fotografij te prijave',
    unseen: 'Nepregledano',
    go: 'Preglejte fotografije',
  },
  mine: 'Kaj je treba popraviti pri fotografijah',
  replace: 'To fotografijo zamenjajte z drugo:',
  refusals: {
    'reason-missing': 'Izberite, kaj je narobe.',
    'reason-chosen': 'Odznačite, kar je narobe, ali izberite »V dopolnitev«.',
    'entry-not-open': 'Te prijave ni več mogoče pregledovati.',
    'contest-already-counted': 'Štetje je že opravljeno.',
    'photo-unknown': 'Te fotografije ni več.',
  } satisfies Record<VerdictRefusal | PhotoCheckRefusal | 'photo-unknown', string>,
}
