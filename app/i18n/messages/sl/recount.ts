import type { Irregularity } from '#app/domain/log/irregularity.ts'
import type { RecountStep } from '#app/domain/result/recount-steps.ts'
import type { Traced } from '#app/domain/result/trace-ballot.ts'
import { plural } from '../../plural.ts'

type Sentences = {
  readonly [K in Irregularity['kind']]: (it: Extract<Irregularity, { kind: K }>) => string
}

const differs = (expected: string, found: string) =>
  `Po izračunu je ${expected}, v datoteki piše ${found}.`

export const recount = {
  title: 'Preštejte sami',
  lead: 'Na tej strani vaša naprava sama preveri datoteko z rezultati in ponovi štetje. Datoteka naprave ne zapusti.',
  own: 'Preštejte rezultate tega natečaja',
  ownHelp: 'Objavljena datoteka se prenese v vaš brskalnik, vse drugo se zgodi v njem.',
  noOwn: 'Rezultati tega natečaja še niso objavljeni.',
  choose: 'Izberite datoteko results.json',
  chooseHelp:
    'Lahko jo tudi povlečete na to stran. Ko je stran naložena, deluje tudi brez povezave.',
  needsScript:
    'Za štetje v brskalniku mora biti vključen JavaScript. Isto naredi ukaz »npm run recount -- results.json«.',
  working: 'Štejem …',
  unreadable: 'Datoteke ni bilo mogoče prebrati. Izberite jo znova.',
  notLoaded: 'Rezultatov ni bilo mogoče prenesti. Preverite povezavo in poskusite znova.',
  broken: 'Štetje se je nepričakovano prekinilo. Osvežite stran in poskusite znova.',
  stepsTitle: 'Kaj je preverjeno',
  steps: {
    file: 'datoteka je cela in v predpisani obliki',
    seal: 'prstni odtis in podpis občine se ujemata',
    rules: 'pravila so tista, ki so bila objavljena z natečajem',
    log: 'v dnevniku je vsaka glasovnica natanko enkrat',
    openings: 'odprte glasovnice in ocenjevalni listi so tisti iz dnevnika',
    tree: 'dnevnik je tisti, ki ga je podpisala občina',
    numbers: 'vse točke, mesta in nagrade sledijo iz glasov in ocen',
  } satisfies Record<RecountStep, string>,
  verified: 'Rezultat drži: štetje ste ponovili in vse se ujema.',
  notVerified: 'Ta datoteka ni v redu.',
  about: (contest: string, version: number) => `Natečaj ${contest}, različica ${version}.`,
  leaves: (count: number) =>
    plural('sl', count, {
      one: 'Dnevnik ima # zapis.',
      two: 'Dnevnik ima # zapisa.',
      few: 'Dnevnik ima # zapise.',
      other: 'Dnevnik ima # zapisov.',
    }),
  ballots: (count: number) =>
    plural('sl', count, {
      one: 'Prešteta je # glasovnica.',
      two: 'Prešteti sta # glasovnici.',
      few: 'Preštete so # glasovnice.',
      other: 'Preštetih je # glasovnic.',
    }),
  corrects: (hash: string) => `Popravlja rezultat s prstnim odtisom ${hash}.`,
  ballot: {
    find: 'Poiščite svojo glasovnico (neobvezno)',
    findHelp: 'Vpišite številko s potrdila ali izberite datoteko s potrdilom.',
    number: 'Številka potrdila',
    file: 'Datoteka s potrdilom',
    unreadable: 'To ni številka potrdila ali datoteka s potrdilom.',
    title: 'Vaša glasovnica',
    traced: {
      counted: 'Je v dnevniku in je upoštevana.',
      'not-counted': 'Je v dnevniku in po odločitvi ni upoštevana.',
      'in-review': 'Je v dnevniku in v preverjanju.',
      void: 'Je v dnevniku in ne velja, ker prodajni prostor ne tekmuje več.',
      replaced: 'Je v dnevniku; pozneje ste jo zamenjali z drugo.',
      'not-there': 'V dnevniku je ni. Preverite, ali ste jo prav vpisali.',
      several: 'Tako se začne več oznak. Vpišite celo oznako glasovnice.',
      'promise-broken':
        'Občina je podpisala, da bo v dnevniku, pa je ni. S potrdilom lahko to dokažete.',
      'promise-not-signed': 'Potrdila ni podpisala ta občina za ta natečaj.',
    } satisfies Record<Traced, string>,
  },
  closedTitle: 'Česa ni mogoče odpreti',
  nothingClosed: 'Odprto je vse, nič ni ostalo zaprto.',
  replacedBallots: (count: number) =>
    plural('sl', count, {
      one: '# glasovnica, ki jo je glasovalec pozneje zamenjal',
      two: '# glasovnici, ki ju je glasovalec pozneje zamenjal',
      few: '# glasovnice, ki jih je glasovalec pozneje zamenjal',
      other: '# glasovnic, ki jih je glasovalec pozneje zamenjal',
    }),
  replacedSheets: (count: number) =>
    plural('sl', count, {
      one: '# prejšnje stanje ocenjevalnega lista',
      two: '# prejšnji stanji ocenjevalnih listov',
      few: '# prejšnja stanja ocenjevalnih listov',
      other: '# prejšnjih stanj ocenjevalnih listov',
    }),
  closedSheets: (count: number) =>
    plural('sl', count, {
      one: '# ocenjevalni list, ki po pravilih ni javen; njegove točke so vzete iz datoteke',
      two: '# ocenjevalna lista, ki po pravilih nista javna; njune točke so vzete iz datoteke',
      few: '# ocenjevalni listi, ki po pravilih niso javni; njihove točke so vzete iz datoteke',
      other: '# ocenjevalnih listov, ki po pravilih niso javni; njihove točke so vzete iz datoteke',
    }),
  disputedTitle: 'Sporni glasovi',
  noDisputed: 'Spornih glasov ni.',
  disputedSame: (count: number) =>
    plural('sl', count, {
      one: 'Nagrade bi bile enake, tudi če bi upoštevali # sporni glas.',
      two: 'Nagrade bi bile enake, tudi če bi upoštevali # sporna glasova.',
      few: 'Nagrade bi bile enake, tudi če bi upoštevali # sporne glasove.',
      other: 'Nagrade bi bile enake, tudi če bi upoštevali # spornih glasov.',
    }),
  disputedOther: (count: number) =>
    plural('sl', count, {
      one: 'Če bi upoštevali # sporni glas, bi bile nagrade take:',
      two: 'Če bi upoštevali # sporna glasova, bi bile nagrade take:',
      few: 'Če bi upoštevali # sporne glasove, bi bile nagrade take:',
      other: 'Če bi upoštevali # spornih glasov, bi bile nagrade take:',
    }),
  awards: 'Nagrade',
  award: (title: string, entries: string) => `${title}: ${entries}`,
  entryNumber: (number: number) => `št. ${number}`,
  gold: 'zlato priznanje',
  silver: 'srebrno priznanje',
  bronze: 'bronasto priznanje',
  recognition: 'posebno priznanje komisije',
  keyGiven: 'Podpisal jo je ključ, ki ste ga navedli.',
  keyInFile: (key: string) =>
    `Podpisal jo je ključ iz datoteke same. Primerjajte ga s ključem občine na strani s pravili ali na plakatu: ${key}`,
  table: {
    caption: 'Nagrajeni',
    everybody: 'Vse točke in mesta',
    entry: 'Prodajni prostor',
    place: 'Mesto',
    noPlace: 'brez mesta',
    total: 'Skupaj',
    jury: 'Komisija',
    audience: 'Občinstvo',
    votes: 'Glasovi',
  },
  irregularities: {
    'too-large': it => `Datoteka je prevelika: največ ${it.mebibytes}\u00a0MiB.`,
    'not-utf8': () => 'Datoteka ni besedilo v zapisu UTF-8. Verjetno je poškodovana ali je druga.',
    'not-json': () =>
      'Datoteka ni veljaven zapis JSON. Verjetno je odrezana ali spremenjena; prenesite jo znova.',
    'unknown-format': it =>
      `Datoteka je v obliki ${it.found}, ki je ta različica programa ne pozna. Uporabite novejšo.`,
    'not-a-result': it =>
      `Datoteka ni v predpisani obliki: ${it.path ? `na mestu ${it.path}` : 'na začetku'} stoji nekaj drugega (${it.problem}).`,
    'another-contest': it =>
      `Datoteka je od natečaja ${it.found}, ta stran pa je za ${it.expected}.`,
    'hash-differs': it =>
      `Prstni odtis vsebine ni pravi, torej je bila datoteka spremenjena. ${differs(it.expected, it.found)}`,
    'another-key': it =>
      `Datoteke ni podpisal navedeni ključ. Navedeni je ${it.expected}, v datoteki je ${it.found}.`,
    'key-id-differs': it => `Oznaka ključa ni prava. ${differs(it.expected, it.found)}`,
    'signature-invalid': () => 'Podpis občine ni veljaven.',
    'rules-hash-differs': it => `Prstni odtis pravil ni pravi. ${differs(it.expected, it.found)}`,
    'rules-of-another-contest': it =>
      `V datoteki natečaja ${it.expected} so pravila natečaja ${it.found}.`,
    'rules-contradict': it => `Po teh pravilih ni mogoče šteti (${it.problem}).`,
    'leaf-out-of-place': it =>
      `Zapis ${it.leaf} v dnevniku (${it.leafKind}) ne more stati na tem mestu.`,
    'leaf-missing': it => `V dnevniku manjka zapis ${it.leafKind}.`,
    twice: it => `Zapis ${it.leaf} v dnevniku ponavlja oznako ${it.id}, ki je v njem že bila.`,
    'replaces-nothing': it =>
      `Zapis ${it.leaf} v dnevniku zamenjuje ${it.id}, ki ga pred njim ni ali ne velja več.`,
    'commitment-differs': it =>
      `Zapis ${it.leaf} v dnevniku se ne odpre s tem, kar je navedeno. ${differs(it.expected, it.found)}`,
    'opened-though-replaced': it =>
      `Zapis ${it.leaf} v dnevniku je odprt ali štet, čeprav je bil zamenjan.`,
    'not-opened': it => `Zapis ${it.leaf} v dnevniku bi moral biti odprt, pa ni.`,
    'opened-needlessly': it => `Zapis ${it.leaf} v dnevniku bi moral po pravilih ostati zaprt.`,
    'account-differs': it =>
      `Glasovnica ${it.ballot} (zapis ${it.leaf}) je šteta narobe. ${differs(it.expected, it.found)}`,
    'unknown-entry': it =>
      `Glasovnica ${it.ballot} (zapis ${it.leaf}) je za prijavo ${it.entry}, ki je v njeni kategoriji ni.`,
    'unknown-juror': it =>
      `Zapis ${it.leaf} v dnevniku je ocenjevalni list nekoga, ki ni član komisije.`,
    'close-differs': it =>
      `Dnevnik je zaprt z napačnim številom zapisov. ${differs(it.expected, it.found)}`,
    'count-differs': it => `Štetje v dnevniku ni to štetje. ${differs(it.expected, it.found)}`,
    'checkpoint-unreadable': () =>
      'Podpisano stanje dnevnika ni berljivo ali je od drugega natečaja.',
    'size-differs': it =>
      `Občina je podpisala dnevnik druge dolžine. ${differs(it.expected, it.found)}`,
    'root-differs': it => `Občina je podpisala drug dnevnik. ${differs(it.expected, it.found)}`,
    'checkpoint-not-signed': () => 'Stanja dnevnika ni podpisala ta občina.',
    'cannot-be-counted': it => `Tega ni mogoče prešteti: ${it.message}`,
    'number-differs': it =>
      [
        it.entry === null ? 'Število se ne ujema' : `Pri prijavi ${it.entry} se število ne ujema`,
        it.category === null ? '' : ` (kategorija ${it.category})`,
        `: ${it.path}. ${differs(it.expected, it.found)}`,
      ].join(''),
  } satisfies Sentences,
  command: {
    usage:
      'Uporaba: npm run recount -- <datoteka ali naslov> [--key <ključ, datoteka ali naslov>] [--ballot <številka ali datoteka>] [--lang sl|en|it|hu|de]',
    missing: (source: string) => `Tega ni mogoče prebrati: ${source}`,
    badKey: (source: string) => `Ključ je 64 šestnajstiških števk; v tem ga ni: ${source}`,
  },
}
