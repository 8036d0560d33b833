import type { CompletionDueRefusal, DeskStatus } from '#app/domain/entry/completion.ts'
import type { EntryStatus } from '#app/domain/entry/entry.ts'
import type { NumbersRefusal } from '#app/domain/entry/numbers.ts'
import type { RejectKind } from '#app/domain/entry/rejection.ts'
import { plural } from '../../plural.ts'

export const check = {
  accept: 'Sprejmite prijavo',
  accepted: 'Prijava je sprejeta. Številko dobi skupaj z drugimi, ko se pregled konča.',
  ask: 'Prosite za dopolnitev',
  askText: 'Kaj naj prijavitelj dopolni?',
  askTextHelp: 'To besedilo prejme prijavitelj po e-pošti.',
  askDue: 'Zadnji dan za dopolnitev',
  askSend: 'Pošljite prošnjo',
  asked: (until: string) => `Prijavitelja ste prosili, naj prijavo dopolni ${until}.`,
  overdue: (until: string) =>
    `Prijava ni bila dopolnjena. Prijavitelj jo je imel čas dopolniti ${until}.`,
  answered: (when: string) => `Prijavitelj je prijavo dopolnil ${when}.`,
  reject: 'Zavrnite prijavo',
  rejectKind: 'Razlog za zavrnitev',
  rejectWordsHelp: 'Če razloga ni na seznamu, je pojasnilo obvezno.',
  rejectKinds: {
    'outside-area': 'Prodajni prostor je zunaj območja natečaja.',
    'not-eligible': 'Prijavitelj po pravilih ne more sodelovati.',
    'not-completed': 'Prijava tudi po prošnji ni bila dopolnjena.',
    'entered-twice': 'Isti prodajni prostor je že prijavljen.',
    'photo-unfit': 'Fotografije niso primerne za objavo.',
    other: 'Drug razlog',
  } satisfies Record<RejectKind, string>,
  next: (shop: string) => `Naslednja prijava, ki čaka: ${shop}`,
  noneWaiting: 'Na pregled ne čaka nobena prijava več.',
  statuses: {
    asked: 'čaka na dopolnitev',
    overdue: 'ni dopolnjena v roku',
  } satisfies Record<Exclude<DeskStatus, EntryStatus>, string>,
  mine: {
    asked: (until: string) => `Prosimo, dopolnite prijavo ${until}:`,
    overdue: 'Rok za dopolnitev je potekel. Dokler organizator ne odloči, jo lahko še dopolnite:',
    done: 'Prijava je dopolnjena',
    answered: 'Sporočili ste, da je prijava dopolnjena. Organizator jo bo znova pregledal.',
    numberFollows: 'Prijava je sprejeta. Številko in plakat boste prejeli, ko se pregled konča.',
    poster: 'Plakat za izložbo (PDF)',
  },
  list: {
    status: 'Stanje',
    all: 'vse prijave',
    search: 'Ime, dejavnost, naslov ali številka',
    find: 'Poiščite',
    found: (count: number) =>
      plural('sl', count, {
        one: 'Prikazana je # prijava.',
        two: 'Prikazani sta # prijavi.',
        few: 'Prikazane so # prijave.',
        other: 'Prikazanih je # prijav.',
      }),
    noneFound: 'Takih prijav ni. Izberite drugo stanje ali skrajšajte iskanje.',
  },
  numbers: {
    title: 'Številke in plakati',
    byClock: (until: string) =>
      `Pregled prijav traja ${until}. Ko se konča, se številke podelijo same.`,
    help: 'Vrstni red sledi dolgemu sprehodu na zemljevidu. Prodajni prostori brez vpisane lege so na koncu, po ulici in hišni številki. Podeljena številka se ne spremeni več.',
    preview: 'Vrstni red številk',
    unplaced: 'lega ni vpisana',
    none: 'Sprejetih prijav še ni.',
    give: 'Podelite številke',
    given: (when: string) =>
      `Številke so bile podeljene ${when}. Pozneje sprejete prijave dobijo naslednje.`,
    posters: 'Vsi plakati (PDF)',
    poster: (number: number) => `Plakat številke ${number} (PDF)`,
  },
  letters: {
    completion: {
      subject: (shop: string) => `Prosimo, dopolnite prijavo: ${shop}`,
      body: (shop: string, contest: string, until: string, text: string, link: string) =>
        `prijavo za »${shop}« na natečaj »${contest}« je treba dopolniti ${until}:\n\n${text}\n\nPrijavo dopolnite tukaj:\n${link}`,
    },
    numbered: {
      subject: (shop: string, number: number) => `Vaša številka na natečaju je ${number}: ${shop}`,
      body: (shop: string, contest: string, number: number, link: string) =>
        `prijava za »${shop}« na natečaj »${contest}« je sprejeta. Vaša številka je ${number}.\n\nPriložen je plakat s številko in kodo QR. Natisnite ga na list A4 in ga obesite v izložbo.\n\nVaša stran na natečaju:\n${link}`,
    },
  },
  reasons: {
    'numbers-already-given': 'Številke so že podeljene.',
    'entries-not-closed': 'Številke se podelijo, ko rok za prijavo poteče.',
    'entries-waiting': 'Najprej odločite o vseh prijavah, ki še čakajo.',
    'contest-already-counted': 'Štetje je že opravljeno.',
    'completion-due-past': 'Izberite dan, ki še ni minil.',
    'completion-due-late': 'Rok za dopolnitev mora biti do konca pregleda prijav.',
  } satisfies Record<NumbersRefusal | CompletionDueRefusal, string>,
}
