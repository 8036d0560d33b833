import type { SetupRefusal, TownRefusal } from '#app/domain/town/town-settings.ts'

/** A town on its organiser's desk, and the first one of an installation. */
export const town = {
  title: 'Kraj',
  lead: 'Tako se kraj imenuje na vseh straneh in v vseh sporočilih. Sprememba je vidna takoj.',
  link: 'Kraj, jeziki in barve',
  names: 'Ime',
  name: 'Ime kraja',
  nameGenitive: 'Ime v rodilniku',
  nameGenitiveHelp: 'Koga ali česa ni? Na primer: Velenja.',
  nameLocative: 'Ime v mestniku s predlogom',
  nameLocativeHelp: 'Kje? Na primer: v Velenju.',
  nameAdjective: 'Pridevnik',
  nameAdjectiveHelp: 'Kakšen? Na primer: velenjski.',
  municipality: 'Občina',
  municipalityHelp:
    'S polnim imenom, na primer: Mestna občina Velenje. Je upravljavec osebnih podatkov.',
  privacyContact: 'Pooblaščena oseba za varstvo podatkov',
  privacyContactHelp: 'E-poštni naslov, na katerega pišejo tisti, ki jih podatki zadevajo.',
  controller: 'Poštni naslov občine in vse drugo o osebnih podatkih navedete med izjavami.',
  place: 'Čas in jeziki',
  timeZone: 'Časovni pas',
  timeZoneHelp: 'Na primer Europe/Ljubljana. V njem so zapisani vsi roki.',
  firstLanguage: 'Prvi jezik strani',
  firstLanguageHelp: 'Jezik, v katerem se stran odpre, če obiskovalec ne izbere drugega.',
  others: 'Jeziki, v katerih so strani na voljo',
  othersHelp: 'Slovenščina je vedno na voljo.',
  community: 'Ali je kraj uradno dvojezičen?',
  communityNone: 'Ni dvojezičen',
  communityNoneHelp: 'Sporočila so v jeziku prejemnika.',
  communityHelp: 'Vsako sporočilo je v obeh jezikih.',
  communityName: 'Ime kraja v drugem uradnem jeziku',
  communityMunicipality: 'Ime občine v drugem uradnem jeziku',
  colours: 'Barvi',
  coloursHelp:
    'Vpišite ju kot #rrggbb. Če barve na kateri podlagi ne bi bilo mogoče brati, jo strani potemnijo ali posvetlijo, odtenek pa ostane.',
  colourPrimary: 'Glavna barva',
  colourAccent: 'Druga barva',
  shown: 'Tako sta shranjeni barvi videti na straneh',
  day: 'podnevi',
  evening: 'zvečer',
  text: 'besedilo',
  button: 'gumb',
  save: 'Shranite',
  saved: 'Shranjeno. Obiskovalci že vidijo novo.',
  setUp: {
    title: 'Postavite Vitrino za svoj kraj',
    lead: 'Vpišite, kako se kraj imenuje, in kdo bo natečaj organiziral. Vse to lahko pozneje spremenite, samo naslova strani ne.',
    slug: 'Naslov strani',
    slugHelp: (address: string) =>
      `Male črke in vezaji, na primer velenje. Stran kraja bo na naslovu ${address}.`,
    organiser: 'Vaš e-poštni naslov',
    organiserHelp: 'Z njim boste vstopili kot organizator. Kodo vam pošljemo po e-pošti.',
    button: 'Postavite in vstopite',
    spentTitle: 'Ta povezava ne velja več',
    spent:
      'Povezava velja 48 ur in samo enkrat. Če kraja še ni, znova zaženite Vitrino: v izpisu bo nova. Če je kraj že postavljen, vstopite.',
    signIn: 'Vstopite',
  },
  reasons: {
    'time-zone-unknown': 'Takega časovnega pasu ni. Vpišite ga kot Europe/Ljubljana.',
    'colour-unreadable': 'Barvo vpišite kot # in šest števk ali črk od a do f, na primer #17503c.',
    'second-names-missing':
      'Dvojezični kraj potrebuje ime kraja in ime občine v drugem uradnem jeziku.',
    'community-language-missing':
      'Strani dvojezičnega kraja morajo biti na voljo tudi v njegovem drugem uradnem jeziku. Označite ga med jeziki.',
    'setup-link-spent': 'Povezava ne velja več.',
    'town-slug-not-allowed':
      'Tega naslova ni mogoče uporabiti, ker je pod njim druga stran. Izberite drugega.',
  } satisfies Record<TownRefusal | SetupRefusal, string>,
}
