import type { CheckRefusal, EnterRefusal, EntryStatus } from '#app/domain/entry/entry.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'

type Refusal = EnterRefusal | CheckRefusal | PhotoRefusal | 'category-unknown' | 'entry-unknown'

export const entry = {
  number: (number: number) => `Številka ${number}`,
  statuses: {
    unconfirmed: 'čaka na potrditev',
    submitted: 'čaka na pregled',
    accepted: 'sprejeta',
    rejected: 'zavrnjena',
    withdrawn: 'umaknjena',
  } satisfies Record<EntryStatus, string>,
  voteForThis: 'Glasujte za ta prodajni prostor',
  photoAlt: (shop: string, trade: string) => `Izložba: ${shop}, ${trade}`,
  photoAltInside: (shop: string, trade: string) => `Notranjost: ${shop}, ${trade}`,
  photoAltDetail: (shop: string, trade: string) => `Podrobnost: ${shop}, ${trade}`,
  mine: {
    title: 'Moje prijave na natečaj',
    none: 'Oddane prijave še nimate.',
    submitted: (when: string) => `Prijava je bila oddana ${when}.`,
    waiting: 'Organizator bo prijavo pregledal. O odločitvi vas bomo obvestili po e-pošti.',
    accepted: (number: number) => `Prijava je sprejeta. Vaša številka je ${number}.`,
    rejected: (reason: string) => `Prijava je zavrnjena. Razlog: ${reason}`,
    agreed: 'Sprejeli ste pravila s prstnim odtisom',
    seePublic: 'Oglejte si svojo stran na natečaju',
  },
  form: {
    title: 'Prijava na natečaj',
    lead: (contest: string, until: string) => `${contest}. Prijavite se lahko ${until}.`,
    shop: 'Prodajni prostor',
    shopName: 'Ime trgovine ali lokala',
    category: 'Kategorija',
    trade: 'Dejavnost',
    tradeHelp: 'Na primer cvetličarna, knjigarna, frizerstvo.',
    street: 'Ulica',
    houseNumber: 'Hišna številka',
    postCode: 'Poštna številka',
    city: 'Kraj',
    contact: 'Kdo je odgovoren za prijavo?',
    contactHelp: 'Te podatke vidi samo organizator.',
    contactName: 'Ime in priimek',
    phone: 'Telefon',
    storyHelp: 'Nekaj stavkov, ki jih bodo obiskovalci prebrali ob fotografiji.',
    photo: 'Fotografija',
    photoHelp:
      'JPEG, PNG, WebP, AVIF ali HEIC, največ 15\u00a0MB. Podatke o kraju in napravi iz fotografije odstranimo.',
    photoKept: 'Fotografijo izberite znova: brskalnik je po napaki ne ohrani.',
    declarations: 'Izjave',
    agreeRules: 'Sprejemam pravila natečaja.',
    agreeAuthority:
      'Prodajni prostor smem prijaviti kot lastnik ali najemnik ali po njegovem pooblastilu.',
    agreePhoto:
      'Imam pravico objaviti fotografijo; kdor je na njej prepoznaven, se z objavo strinja.',
    submit: 'Oddajte prijavo',
  },
  desk: {
    accept: 'Sprejmite in dodelite številko',
    reject: 'Zavrnite',
    rejectReason: 'Pojasnilo (prejme ga prijavitelj)',
    contact: 'Odgovorna oseba',
    submitted: 'Oddano',
    back: 'Nazaj na natečaj',
    acceptedAs: (number: number) => `Prijava je sprejeta pod številko ${number}.`,
    rejected: 'Prijava je zavrnjena.',
  },
  reasons: {
    'call-not-published': 'Razpis še ni objavljen.',
    'entries-not-open-yet': 'Prijave se še niso odprle.',
    'entries-closed': 'Rok za prijavo je potekel. Obrnite se na organizatorja.',
    'entry-already-decided': 'O tej prijavi je že odločeno.',
    'contest-already-counted': 'Štetje je že opravljeno, zato o prijavi ni več mogoče odločati.',
    'entry-unknown': 'Te prijave ni.',
    'category-unknown': 'Izberite eno od kategorij natečaja.',
    'photo-missing': 'Dodajte fotografijo izložbe.',
    'photo-empty': 'Datoteka je prazna. Izberite fotografijo znova.',
    'photo-too-large':
      'Fotografija je večja od 15\u00a0MB. Pošljite jo v nižji kakovosti ali izberite manjšo.',
    'photo-too-many-pixels':
      'Fotografija ima več kot 50 milijonov slikovnih pik. Pošljite jo v manjši velikosti.',
    'photo-not-an-image':
      'To ni fotografija JPEG, PNG, WebP, AVIF ali HEIC. Izberite drugo datoteko.',
    'photo-svg': 'To je risba SVG, ne fotografija. Izberite fotografijo izložbe.',
    'photo-pdf':
      'To je dokument PDF. Izberite fotografijo samo ali jo iz dokumenta shranite kot JPEG.',
    'photo-polyglot':
      'V datoteki je poleg fotografije še kaj drugega. Fotografijo odprite in jo na novo shranite kot JPEG.',
    'photo-store-away':
      'Shramba fotografij trenutno ni dosegljiva. Nič ni izgubljeno. Čez nekaj minut poskusite znova.',
    'photo-busy': 'Ta hip obdelujemo preveč fotografij. Počakajte minuto in jo pošljite znova.',
    'photo-damaged': 'Datoteka je poškodovana. Fotografirajte znova ali izberite drugo.',
  } satisfies Record<Refusal, string>,
}
