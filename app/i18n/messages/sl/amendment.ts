import type { AmendedText, AmendRefusal, CancelRefusal } from '#app/domain/contest/amendment.ts'
import type { MoveReason, MoveRefusal } from '#app/domain/contest/moves.ts'

export const amendment = {
  title: 'Spremembe razpisa',
  number: (number: number, day: string) => `${number}. sprememba, ${day}`,
  hash: 'Prstni odtis spremembe (SHA-256)',
  chained: 'Vsaka sprememba navaja prstni odtis prejšnje, prva prstni odtis pravil.',
  becauseOf: 'Razlog:',
  movedStep: (step: string, from: string, to: string) => `${step}: namesto ${from} zdaj ${to}`,
  newWords: (texts: string) => `Na novo zapisano: ${texts}.`,
  texts: {
    descriptions: 'opis',
    rulesTexts: 'besedilo pravil',
    perimeters: 'kdo se lahko prijavi',
    kinds: 'vrste prodajnih prostorov',
    prizes: 'nagrade',
    contact: 'kontakt',
  } satisfies Record<AmendedText, string>,
  latest: (number: number) =>
    number === 1
      ? 'Razpis je bil enkrat spremenjen.'
      : `Razpis je bil spremenjen, nazadnje s ${number}. spremembo.`,
  see: 'Kaj se je spremenilo',
  cancelledBecause: 'Razlog odpovedi:',
  reasons: {
    weather: 'vreme',
    'too-few-entries': 'premalo prijav',
    technical: 'tehnične težave',
    other: 'drugo',
  } satisfies Record<MoveReason, string>,
  form: {
    amend: 'Spremenite besedilo razpisa',
    amendLead:
      'Sprememba je javna in oštevilčena. Meril, uteži, deležev in pravil ob izenačenju po objavi ni mogoče spremeniti.',
    reason: 'Razlog spremembe (bo javno objavljen)',
    publish: 'Objavite spremembo',
    move: 'Prestavite datume',
    moveLead:
      'Korak, ki še ni minil, lahko prestavite le na pozneje. Prijavitelji in komisija dobijo pismo, glasovalci ne.',
    ceremony: 'Prestavite razglasitev in objavo rezultatov',
    ceremonyDays: 'Za koliko dni',
    ceremonyOr: 'Ali na dan in uro',
    postpone: 'Prestavite razglasitev',
    oneStep: 'Prestavite posamezen korak',
    step: 'Kateri korak',
    to: 'Nov dan in ura',
    propose: 'Poglejte, kaj se premakne',
    proposal: 'Tako se bodo premaknili datumi:',
    confirm: 'Prestavite in obvestite',
    why: 'Zakaj?',
    words: 'Pojasnilo (bo javno objavljeno)',
    wordsHelp: 'Pri razlogu »drugo« je obvezno.',
    cancel: 'Odpovejte natečaj',
    cancelLead:
      'Odpoved je javna in je ni mogoče preklicati. Prijavitelji in komisija dobijo pismo.',
    cancelReason: 'Razlog odpovedi (bo javno objavljen)',
    confirmCancel: 'Razumem, da odpovedi ni mogoče preklicati.',
  },
  letters: {
    amended: {
      subject: (contest: string) => `Sprememba razpisa: ${contest}`,
      body: (contest: string, what: string, why: string, link: string) =>
        `razpis natečaja »${contest}« se je spremenil.\n\n${what}\n\nRazlog: ${why}\n\nVse spremembe so tukaj:\n${link}`,
    },
    cancelled: {
      subject: (contest: string) => `Natečaj je odpovedan: ${contest}`,
      body: (contest: string, why: string, link: string) =>
        `natečaj »${contest}« je odpovedan.\n\nRazlog: ${why}\n\nVeč:\n${link}`,
    },
  },
  refusals: {
    'call-not-published': 'Razpis še ni objavljen: spremenite osnutek.',
    'contest-cancelled': 'Natečaj je odpovedan.',
    'results-published': 'Rezultati so že objavljeni.',
    'contest-counted': 'Natečaj je že preštet, zato ga ni več mogoče odpovedati.',
    'nothing-amended': 'Nič ni spremenjeno.',
    'nothing-moved': 'Noben datum ni prestavljen: vpišite drug dan ali uro.',
    'step-is-past': 'Ta korak je že minil.',
    'step-moved-forward': 'Datum je mogoče prestaviti le na pozneje.',
    'steps-collide': 'Koraki bi si sledili v napačnem vrstnem redu. Izberite drug datum.',
    'words-needed': 'Razlog »drugo« pojasnite z besedami.',
    'not-confirmed': 'Potrdite, da odpovedi ni mogoče preklicati.',
  } satisfies Record<
    AmendRefusal | MoveRefusal | CancelRefusal | 'words-needed' | 'not-confirmed',
    string
  >,
}
