import type { VoteRefusal } from '#app/domain/vote/ballot.ts'

export const vote = {
  title: 'Glasovanje',
  steps: {
    label: 'Koraki glasovanja',
    choose: 'Izberete',
    confirm: 'Vpišete kodo',
    keep: 'Shranite potrdilo',
  },
  choose: {
    heading: 'Kateri prodajni prostor je po vašem mnenju najlepše urejen?',
    email: 'Vaš e-poštni naslov',
    emailHelp:
      'Vsak e-poštni predal ima en glas. Naslova ne objavimo in ga najpozneje po 48 urah izbrišemo.',
    age: 'Imam 15 let ali več.',
    next: 'Pošljite mi kodo',
    change: 'Spremenite glas',
    cast: 'Oddajte glas',
    voted: (when: string) =>
      `S tega e-poštnega naslova ste že glasovali ${when}. Svoj glas lahko spremenite do konca glasovanja.`,
    notice:
      'Podatke obdelujemo samo zato, da ima vsak e-poštni predal en glas. Upravljavec podatkov je občina; vprašanja pošljite na:',
  },
  code: {
    title: 'Vpišite kodo',
    lead: (address: string) =>
      `Če je naslov ${address} pravi, je koda že na poti. Velja 30 minut. Poglejte tudi med neželeno pošto.`,
    youChose: (shop: string) => `Izbrali ste: ${shop}.`,
    field: 'Šestmestna koda',
    cast: 'Oddajte glas',
    again: 'Začnite znova z drugim naslovom',
  },
  receipt: {
    title: 'Vaš glas je zabeležen',
    number: 'Številka potrdila',
    purpose:
      'Shranite si številko: z njo lahko po objavi rezultatov preverite, ali je bil vaš glas upoštevan.',
    youChose: (shop: string) => `Glasovali ste za: ${shop}.`,
    castAt: (when: string) => `Oddano ${when}.`,
    details: 'Podrobnosti',
    ballotId: 'Oznaka glasovnice',
    nonce: 'Skrivno število glasovnice',
    detailsHelp:
      'S skrivnim številom lahko dokažete, kaj ste izbrali. Nikomur vam ga ni treba pokazati.',
    change: 'Spremenite glas',
    toContest: 'Nazaj na natečaj',
  },
  promise: {
    lead: 'Občina s podpisom obljublja, da bo ta glasovnica v dnevniku, po katerem se šteje.',
    text: 'Obljuba občine',
    signature: 'Podpis obljube (Ed25519)',
    key: 'Javni ključ občine',
    save: 'Shranite potrdilo kot datoteko',
  },
  closed: {
    sign: 'Zaprto',
    toResults: 'Na stran z rezultati',
    toContest: 'Na stran natečaja',
  },
  reasons: {
    'session-ended': 'Čas za glasovanje s to kodo je potekel. Zahtevajte novo kodo.',
    'too-many':
      'Iz vašega omrežja prihaja preveč zahtev. Počakajte nekaj minut in poskusite znova.',
    'voting-not-open-yet': 'Glasovanje se še ni začelo.',
    'voting-closed': 'Glasovanje je končano.',
    'no-public-vote': 'Na tem natečaju ni javnega glasovanja.',
    'contest-cancelled': 'Natečaj je odpovedan.',
    'ballot-replaced-meanwhile':
      'S tega e-poštnega naslova je bil medtem oddan drug glas. Spodaj je zadnji; če želite, ga spremenite.',
    'entry-not-in-the-running': 'Tega prodajnega prostora ni na natečaju. Izberite drugega.',
    'nothing-chosen': 'Izberite prodajni prostor.',
  } satisfies Record<VoteRefusal | 'session-ended' | 'too-many', string>,
}
