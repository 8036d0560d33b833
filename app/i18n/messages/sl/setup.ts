import type { TextOfCall } from '#app/domain/contest/call-problems.ts'
import type { PrizeAward } from '#app/domain/contest/call-words.ts'
import type { JuryMethod, PublicMethod } from '#app/domain/contest/rules.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { SettingsSection } from '#app/domain/town/addresses.ts'
import { plural } from '../../plural.ts'

type Refusal = 'too-many-test-letters' | 'test-code-wrong'

export const setup = {
  sections: {
    text: 'Besedilo in nagrade',
    criteria: 'Merila in kategorije',
    winners: 'Komisija, glasovi, priznanja',
    eligibility: 'Kdo se lahko prijavi',
    dates: 'Datumi',
  } satisfies Record<SettingsSection, string>,
  settings: {
    title: 'Več nastavitev',
    lead: 'Vse to ima privzete vrednosti. Spreminjate lahko do objave razpisa.',
    frozen:
      'Razpis je objavljen, zato so pravila zaklenjena. Besedilo in datume lahko spremenite z javno spremembo.',
    save: 'Shranite',
    saved: 'Shranjeno.',
    otherLanguages: 'V drugih jezikih',
    backToDesk: 'Nazaj na stran organizatorja',
  },
  numberBetween: (least: number, most: number) => `Vpišite celo število od ${least} do ${most}.`,
  who: 'Kdo se lahko prijavi in kje?',
  whoHelp: 'Na primer lastniki in najemniki prodajnih prostorov na naštetih ulicah.',
  defaultWho: (townGenitive: string) =>
    `Lastniki in najemniki odprtih prodajnih, gostinskih in storitvenih prostorov v središču ${townGenitive}.`,
  prizes: 'Katere so nagrade in koliko so vredne?',
  prizesHelp:
    'Prazne vrstice ne štejejo. Razpis mora vrednost vsake nagrade navesti; vpišete jo lahko tudi pozneje.',
  prize: 'Nagrada',
  value: 'Vrednost v evrih',
  award: 'Za kaj je nagrada',
  awards: {
    'place-1': '1. mesto',
    'place-2': '2. mesto',
    'place-3': '3. mesto',
    'place-4': '4. mesto',
    'place-5': '5. mesto',
    audience: 'nagrada občinstva',
    recognition: 'posebno priznanje komisije',
    other: 'druga nagrada',
  } satisfies Record<PrizeAward, string>,
  prizeNumber: (number: number) => `${number}. nagrada`,
  addPrize: 'Dodajte nagrado',
  removePrize: (number: number) => `Odstranite ${number}. nagrado`,
  members: 'Koliko članov ima komisija?',
  membersHelp:
    'Običajno pet. Liho število je boljše; manj kot tri osebe ne morejo uvrstiti nikogar.',
  paper: 'Ali bo mogoče glasovati tudi na papirju?',
  paperNo: 'Ne, samo prek spleta',
  paperNoHelp: 'Kdor nima e-pošte, ne more glasovati.',
  paperYes: 'Da, tudi na papirju',
  paperYesHelp:
    'Odgovor se zapiše v pravila. Vnosa papirnatih glasovnic ta različica še nima, zato se s tem ne prenaglite.',
  contact: 'Na koga se obrnejo prijavitelji?',
  contactName: 'Ime in priimek ali urad',
  contactEmail: 'E-poštni naslov za vprašanja',
  contactPhone: 'Telefon (neobvezno)',
  text: {
    title: 'Ime natečaja',
    intro: 'Vabilo v enem stavku',
    description: 'Opis natečaja',
    rulesText: 'Pravila v vaših besedah',
    markdownHelp:
      'Odstavke ločite s prazno vrstico. Seznam začnite z vezajem, **krepko** zapišite med zvezdicama.',
  },
  criteria: {
    categories: 'Kategorije',
    category: (number: number) => `Ime ${number}. kategorije`,
    addCategory: 'Dodajte kategorijo',
    removeCategory: (number: number) => `Odstranite ${number}. kategorijo`,
    criterion: (number: number) => `Ime ${number}. merila`,
    add: 'Dodajte merilo',
    remove: (number: number) => `Odstranite ${number}. merilo`,
    up: (number: number) => `Premaknite ${number}. merilo navzgor`,
    scale: 'Lestvica ocen',
    min: 'Najnižja ocena',
    max: 'Najvišja ocena',
    step: 'Korak',
  },
  winners: {
    juryTitle: 'Komisija',
    sheets: 'Najmanj popolnih ocenjevalnih listov za uvrstitev',
    method: 'Kako iz ocen nastanejo točke komisije?',
    methods: {
      mean: {
        name: 'Navadno povprečje',
        help: 'Privzeto in najlažje razložljivo.',
      },
      'trimmed-mean': {
        name: 'Povprečje brez skrajnih ocen',
        help: 'Od petih listov naprej odpadeta najvišji in najnižji.',
      },
      'severity-corrected': {
        name: 'Z izravnavo strogosti',
        help: 'Za komisije, v katerih ne ocenijo vsi vseh.',
      },
    } satisfies Record<JuryMethod, { name: string; help: string }>,
    share: 'Delež komisije v odstotkih',
    shareHelp: 'Ostanek do 100 je delež občinstva.',
    opened: 'Čigavi ocenjevalni listi bodo javni?',
    openedAll: 'Vsi',
    openedAwarded: 'Samo za prodajne prostore z nagrado',
    minutes: 'Za objavo rezultatov je potreben podpisan zapisnik',
    previewTitle: 'Kdo sme rezultate videti pred objavo?',
    previewChair: 'Samo predsednik oziroma predsednica komisije',
    previewBoth: 'Predsednik oziroma predsednica komisije in organizatorji',
    voteTitle: 'Glasovanje',
    publicMethod: 'Kako iz glasov nastanejo točke občinstva?',
    publicMethods: {
      rank: { name: 'Po vrstnem redu', help: 'Privzeto: zmerni vpliv največjih zbiralcev glasov.' },
      'share-of-leader': {
        name: 'Glede na vodilnega',
        help: 'Kdor zbere največ glasov, navadno zmaga.',
      },
      'share-of-votes': { name: 'Delež vseh glasov', help: 'Razlike so majhne.' },
    } satisfies Record<PublicMethod, { name: string; help: string }>,
    quorum: 'Najmanj glasov, da glasovi štejejo',
    ties: 'Izenačenje',
    tie: (number: number) => `${number}. pravilo ob izenačenju`,
    noTie: 'brez pravila',
    awardsTitle: 'Priznanja',
    places: 'Koliko mest se podeli?',
    audience: 'Nagrada občinstva za največ glasov',
    standards: 'Zlata, srebrna in bronasta priznanja po točkah komisije',
    gold: 'Zlato od',
    silver: 'Srebrno od',
    bronze: 'Bronasto od',
    onePrize: 'Vsak ponudnik prejme največ eno nagrado',
    lastFirst: 'Lanski prvouvrščeni sodeluje zunaj konkurence',
  },
  eligibility: {
    kinds: 'Vrste prodajnih prostorov (neobvezno)',
    oneEntry: 'Vsak prodajni prostor se prijavi enkrat',
    noJurors: 'Člani komisije in njihovi bližnji se ne smejo prijaviti',
    least: 'Najmanj prijav (0, če ni pogoja)',
    leastHelp: 'Če jih je manj, lahko rok podaljšate ali natečaj odpoveste.',
  },
  dates: {
    lead: 'Ure so po času v kraju. Rok ob 0.00 pomeni konec prejšnjega dne.',
    fromPreset: 'Predlagani datumi',
    fromPresetHelp: 'Izračunajo se znova iz dneva praznika in zamenjajo spodnje.',
    propose: 'Predlagajte datume',
  },
  missing: {
    musts: 'Pred objavo uredite:',
    advice: 'Priporočamo še:',
    none: 'Nič ne manjka. Razpis lahko objavite.',
    who: 'Napišite, kdo se lahko prijavi.',
    prizes: 'Vpišite nagrade z vrednostmi.',
    prizeValue: (award: string) => `Vpišite vrednost nagrade (${award}).`,
    contact: 'Vpišite, na koga se prijavitelji obrnejo.',
    jurySmall: 'Komisija ima manj članov, kot je potrebnih ocenjevalnih listov: povečajte jo.',
    mail: 'Preizkusite, ali pošta res prispe.',
    unstated: (what: string) => `V izjavah občine navedite: ${what}.`,
    awardWithoutPrize: (award: string) => `Za to ni nagrade: ${award}.`,
    weights: (sum: number) => `Vsota uteži je ${sum}. Lažje je razumeti vsoto 100.`,
    notInLanguage: (text: string, language: string) => `${text}: manjka besedilo, ${language}.`,
    texts: {
      titles: 'Ime natečaja',
      intros: 'Vabilo',
      descriptions: 'Opis',
      perimeters: 'Kdo se lahko prijavi',
    } satisfies Record<TextOfCall, string>,
    languages: {
      sl: 'slovensko',
      en: 'angleško',
      it: 'italijansko',
      hu: 'madžarsko',
      de: 'nemško',
    } satisfies Record<Language, string>,
    jurors: (count: number) =>
      plural('sl', count, {
        one: 'V komisijo povabite še # osebo.',
        two: 'V komisijo povabite še # osebi.',
        few: 'V komisijo povabite še # osebe.',
        other: 'V komisijo povabite še # oseb.',
      }),
    paper: 'Vnosa papirnatih glasovnic še ni: premislite, ali jih zares obljubite.',
    freeDay: (step: string) => `»${step}« je na dela prost dan.`,
    shortGap: (earlier: string, later: string, days: number) =>
      plural('sl', days, {
        one: `Med korakoma »${earlier}« in »${later}« naj bo # delovni dan.`,
        two: `Med korakoma »${earlier}« in »${later}« naj bosta # delovna dneva.`,
        few: `Med korakoma »${earlier}« in »${later}« naj bodo # delovni dnevi.`,
        other: `Med korakoma »${earlier}« in »${later}« naj bo # delovnih dni.`,
      }),
  },
  testLetter: {
    title: 'Preizkus pošte',
    lead: 'Koda, povabila in potrdila gredo po e-pošti. Preden objavite razpis, preverite, ali pisma prispejo.',
    send: 'Pošljite preizkusno pismo',
    sentTo: (email: string) =>
      `Pismo gre na ${email}. Poglejte tudi med neželeno pošto in prepišite šest števk.`,
    code: 'Šest števk iz pisma',
    confirm: 'Pismo je prispelo',
    done: (when: string) => `Preizkusno pismo je prispelo ${when}.`,
    subject: (code: string, contest: string) => `${code} je preizkusna koda: ${contest}`,
    body: (code: string, contest: string) =>
      `to je preizkusno pismo natečaja »${contest}«. Na strani organizatorja vpišite:\n\n    ${code}\n\nTako bo znano, da pošta prispe.`,
  },
  call: {
    prizes: 'Nagrade',
    worth: (value: string) => `v vrednosti ${value}`,
    contact: 'Kontakt',
    who: 'Kdo se lahko prijavi',
    ownWords: 'Besedilo razpisa',
    jurySize: (count: number) =>
      plural('sl', count, {
        one: 'Komisija ima # člana.',
        two: 'Komisija ima # člana.',
        few: 'Komisija ima # člane.',
        other: 'Komisija ima # članov.',
      }),
    juryMethods: {
      mean: 'Točke komisije so povprečje ocenjevalnih listov.',
      'trimmed-mean':
        'Točke komisije so povprečje ocenjevalnih listov brez najvišjega in najnižjega, če je listov vsaj pet.',
      'severity-corrected': 'Točke komisije so povprečje, popravljeno za strogost članov.',
    } satisfies Record<JuryMethod, string>,
    publicMethods: {
      rank: 'Točke občinstva se določijo po vrstnem redu po glasovih.',
      'share-of-leader':
        'Točke občinstva so delež glasov glede na prodajni prostor z največ glasovi.',
      'share-of-votes': 'Točke občinstva so delež vseh glasov.',
    } satisfies Record<PublicMethod, string>,
    standards: (gold: number, silver: number, bronze: number) =>
      `Zlato priznanje prejme, kdor doseže vsaj ${gold} točk komisije, srebrno od ${silver}, bronasto od ${bronze}.`,
    onePrize: 'Vsak ponudnik prejme največ eno nagrado.',
    lastFirst: 'Lanski prvouvrščeni sodeluje zunaj konkurence.',
    minutes: 'Rezultati se objavijo, ko je podpisan zapisnik komisije.',
    openedAll: 'Ob objavi so javni vsi ocenjevalni listi, brez imen članov.',
    openedAwarded: 'Ob objavi so javni ocenjevalni listi nagrajenih, brez imen članov.',
    previewChair: 'Pred objavo sme rezultate videti samo predsednik oziroma predsednica komisije.',
    previewBoth:
      'Pred objavo smejo rezultate videti predsednik oziroma predsednica komisije in organizatorji; vsak vpogled se zabeleži.',
    oneEntry: 'Vsak prodajni prostor se lahko prijavi enkrat.',
    noJurors: 'Člani komisije in njihovi bližnji se ne smejo prijaviti.',
    least: (count: number) =>
      plural('sl', count, {
        one: 'Če je manj kot # prijava, lahko organizator rok podaljša ali natečaj odpove.',
        two: 'Če so manj kot # prijavi, lahko organizator rok podaljša ali natečaj odpove.',
        few: 'Če so manj kot # prijave, lahko organizator rok podaljša ali natečaj odpove.',
        other: 'Če je manj kot # prijav, lahko organizator rok podaljša ali natečaj odpove.',
      }),
    paper: 'Glasovati je mogoče tudi na papirju.',
  },
  reasons: {
    'too-many-test-letters': 'V zadnji uri ste poslali že več pisem. Počakajte, da prispejo.',
    'test-code-wrong': 'Te števke niso iz preizkusnega pisma, poslanega v zadnjem dnevu.',
  } satisfies Record<Refusal, string>,
}
