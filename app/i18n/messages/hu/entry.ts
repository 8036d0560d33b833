import type { Words } from '../../words.ts'

export const entry = {
  number: number => `Sorszám: ${number}`,
  statuses: {
    unconfirmed: 'megerősítésre vár',
    submitted: 'ellenőrzésre vár',
    accepted: 'elfogadva',
    rejected: 'elutasítva',
    withdrawn: 'visszavonva',
  },
  voteForThis: 'Szavazzon erre az üzletre',
  photoAlt: (shop, trade) => `Kirakat: ${shop}, ${trade}`,
  photoAltInside: (shop, trade) => `Belső tér: ${shop}, ${trade}`,
  photoAltDetail: (shop, trade) => `Részlet: ${shop}, ${trade}`,
  mine: {
    title: 'Nevezéseim',
    none: 'Ön még nem nyújtott be nevezést.',
    submitted: when => `Nevezését ${when} nyújtotta be.`,
    waiting: 'A szervező ellenőrzi a nevezést. A döntésről e-mailben értesítjük.',
    accepted: number => `A szervező elfogadta a nevezést. Az Ön sorszáma: ${number}.`,
    rejected: reason => `A szervező elutasította a nevezést. Indok: ${reason}`,
    agreed: 'Az Ön által elfogadott szabályok digitális ujjlenyomata',
    seePublic: 'Tekintse meg oldalát a versenyben',
  },
  form: {
    title: 'Nevezés a versenyre',
    lead: (contest, until) => `${contest}. Nevezni ${until} lehet.`,
    shop: 'Üzlet',
    shopName: 'Az üzlet vagy vendéglátóhely neve',
    category: 'Kategória',
    trade: 'Tevékenység',
    tradeHelp: 'Például virágüzlet, könyvesbolt, fodrászat.',
    street: 'Utca',
    houseNumber: 'Házszám',
    postCode: 'Irányítószám',
    city: 'Település',
    contact: 'Ki a nevezés felelőse?',
    contactHelp: 'Ezeket az adatokat csak a szervező látja.',
    contactName: 'Név',
    phone: 'Telefonszám',
    storyHelp: 'Néhány mondat, amelyet a látogatók a fénykép mellett olvashatnak.',
    photo: 'Fénykép',
    photoHelp:
      'JPEG, PNG, WebP, AVIF vagy HEIC, legfeljebb 15\u00a0MB. A helyszínre és a készülékre vonatkozó adatokat eltávolítjuk a fényképből.',
    photoKept: 'Válassza ki újra a fényképet: hiba után a böngésző nem őrzi meg.',
    declarations: 'Nyilatkozatok',
    agreeRules: 'Elfogadom a verseny szabályait.',
    agreeAuthority:
      'Az üzletet tulajdonosként, bérlőként vagy az ő meghatalmazásukkal nevezhetem be.',
    agreePhoto:
      'Jogosult vagyok a fénykép közzétételére; a rajta felismerhető személyek hozzájárulnak a közzétételhez.',
    submit: 'Nevezés benyújtása',
  },
  desk: {
    accept: 'Elfogadás és sorszám kiadása',
    reject: 'Elutasítás',
    rejectReason: 'Magyarázat (a pályázó megkapja)',
    contact: 'Felelős személy',
    submitted: 'Benyújtva',
    back: 'Vissza a versenyhez',
    acceptedAs: number => `A nevezés elfogadva, sorszáma: ${number}.`,
    rejected: 'A nevezés elutasítva.',
  },
  reasons: {
    'call-not-published': 'A felhívást még nem tették közzé.',
    'entries-not-open-yet': 'A nevezés még nem kezdődött el.',
    'entries-closed': 'A nevezési határidő lejárt. Kérjük, forduljon a szervezőhöz.',
    'entry-already-decided': 'Erről a nevezésről már döntöttek.',
    'contest-already-counted':
      'Az összesítés már elkészült, ezért a nevezésről már nem lehet dönteni.',
    'entry-unknown': 'Nincs ilyen nevezés.',
    'category-unknown': 'Válasszon a verseny kategóriái közül.',
    'photo-missing': 'Csatoljon fényképet a kirakatról.',
    'photo-empty': 'A fájl üres. Válassza ki újra a fényképet.',
    'photo-too-large':
      'A fénykép 15\u00a0MB-nál nagyobb. Küldje el gyengébb minőségben, vagy válasszon kisebbet.',
    'photo-too-many-pixels':
      'A fénykép több mint 50 millió képpontból áll. Küldje el kisebb méretben.',
    'photo-not-an-image':
      'Ez nem JPEG, PNG, WebP, AVIF vagy HEIC formátumú fénykép. Válasszon másik fájlt.',
    'photo-svg': 'Ez SVG-rajz, nem fénykép. Válasszon egy fényképet a kirakatról.',
    'photo-pdf':
      'Ez PDF-dokumentum. Válassza ki magát a fényképet, vagy mentse el a dokumentumból JPEG-ként.',
    'photo-polyglot':
      'A fájlban a fényképen kívül más is van. Nyissa meg a fényképet, és mentse el újra JPEG-ként.',
    'photo-store-away':
      'A fényképtár most nem érhető el. Semmi sem veszett el. Próbálja újra néhány perc múlva.',
    'photo-busy': 'Most túl sok fényképet dolgozunk fel. Várjon egy percet, és küldje el újra.',
    'photo-damaged': 'A fájl sérült. Készítsen új fényképet, vagy válasszon másikat.',
  },
} satisfies Words['entry']
