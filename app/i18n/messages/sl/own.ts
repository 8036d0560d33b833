import type { CategoryRefusal, EditRefusal, WithdrawRefusal } from '#app/domain/entry/editing.ts'
import type { Weekday } from '#app/domain/entry/hours.ts'
import type { CompletePart } from '#app/domain/entry/missing.ts'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'

type PhotosRefusal = 'photos-too-many' | 'photo-last' | 'photo-unknown'
type Refusal =
  | EditRefusal
  | CategoryRefusal
  | WithdrawRefusal
  | PhotosRefusal
  | 'entry-without-award'
  | 'entry-unknown'

/** One's own entry after it was sent: completing, changing and withdrawing it. */
export const own = {
  list: 'Kaj prijava ima in kaj ji manjka',
  complete: 'Prijava je popolna.',
  until: (until: string) => `Spreminjate in dopolnjujete jo lahko ${until}.`,
  there: 'urejeno',
  lacking: 'manjka',
  parts: {
    'three-photos': 'vsaj tri fotografije',
    'photo-outside': 'fotografija od zunaj',
    'photo-inside': 'fotografija od znotraj',
    authors: 'avtor vsake fotografije',
    'photo-texts': 'opis vsake fotografije',
    story: 'zgodba izložbe',
    hours: 'odpiralni čas',
  } satisfies Record<CompletePart, string>,
  back: 'Nazaj na prijavo',
  save: 'Shranite',
  saved: 'Shranjeno.',
  photos: {
    title: 'Fotografije',
    lead: 'Od tri do osem fotografij, vsaj ena od zunaj in ena od znotraj. Prva je v galeriji.',
    place: (place: number) => `${place}. fotografija`,
    kind: 'Kaj je na fotografiji?',
    kinds: {
      outside: 'izložba ali pročelje',
      inside: 'notranjost',
      detail: 'podrobnost',
    } satisfies Record<PhotoKind, string>,
    author: 'Avtor fotografije',
    authorHelp: 'Ime bo pisalo ob fotografiji.',
    text: (language: string) => `Opis (${language})`,
    textHelp:
      'Preberejo ga tisti, ki fotografije ne vidijo. Predlog popravite tako, da pove, kaj je na njej.',
    up: 'Premaknite naprej',
    down: 'Premaknite nazaj',
    remove: 'Odstranite',
    removeTitle: 'Želite fotografijo odstraniti?',
    removeLead: 'Odstranjene fotografije ni mogoče vrniti.',
    keep: 'Obdržite jo',
    addTitle: 'Dodajte fotografijo',
    add: 'Dodajte',
    full: 'Prijava ima osem fotografij, to je največ. Če želite dodati novo, eno odstranite.',
  },
  details: {
    title: 'Podatki, zgodba in odpiralni čas',
    stories: 'Zgodba izložbe',
    story: (language: string) => `Zgodba izložbe (${language})`,
    hours: 'Odpiralni čas',
    hoursHelp: 'Na primer 8.00–12.00, 14.00–18.00. Prazno pomeni zaprto.',
    fixed: (category: string) =>
      `Kategorija: ${category}. Ko ima prijava številko, kategorije ni več mogoče menjati.`,
  },
  opening: {
    title: 'Odpiralni čas',
    days: {
      mon: 'ponedeljek',
      tue: 'torek',
      wed: 'sreda',
      thu: 'četrtek',
      fri: 'petek',
      sat: 'sobota',
      sun: 'nedelja',
    } satisfies Record<Weekday, string>,
    closed: 'zaprto',
  },
  photoBy: (author: string) => `Fotografija: ${author}`,
  withdraw: {
    opener: 'Umaknite prijavo',
    title: 'Želite prijavo umakniti?',
    lead: 'Umika ni mogoče preklicati. Prodajni prostor izgine s strani natečaja, njegova številka se ne dodeli nikomur drugemu in glasovi zanj ne štejejo.',
    confirm: 'Da, umaknite prijavo',
    keep: 'Ne, prijava naj ostane',
    done: 'Prijavo ste umaknili.',
  },
  award: {
    title: 'Čestitamo, vaš prodajni prostor je med nagrajenimi',
    lead: 'Za izročitev nagrade potrebujemo še dva podatka. Vidi ju samo organizator.',
    legalForm: 'Pravna oblika',
    legalFormHelp: 'Na primer s. p., d. o. o., zadruga.',
    registrationNumber: 'Matična številka',
    submit: 'Pošljite organizatorju',
    given: (legalForm: string, number: string) =>
      `Pravna oblika: ${legalForm}, matična številka: ${number}`,
  },
  reasons: {
    'entry-not-open': 'Te prijave ni mogoče spreminjati, ker ni v natečaju.',
    'editing-closed': 'Pregled prijav je končan, zato prijave ni več mogoče spreminjati.',
    'category-unknown': 'Izberite eno od kategorij natečaja.',
    'category-fixed': 'Prijava že ima številko, zato kategorije ni več mogoče menjati.',
    'contest-already-counted': 'Štetje je že opravljeno, zato prijave ni več mogoče umakniti.',
    'photos-too-many': 'Prijava ima že osem fotografij. Eno odstranite in poskusite znova.',
    'photo-last': 'Edine fotografije ni mogoče odstraniti. Najprej dodajte drugo.',
    'photo-unknown': 'Te fotografije ni več.',
    'entry-without-award': 'Podatke o pravni obliki potrebujemo samo od nagrajenih.',
    'entry-unknown': 'Te prijave ni.',
  } satisfies Record<Refusal, string>,
}
