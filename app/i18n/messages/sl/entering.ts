import type { WayOfAsking } from '#app/domain/entry/confirmation.ts'

/** Entering a shop, also on its behalf, and confirming it by a code. */
export const entering = {
  email: 'E-poštni naslov',
  emailHelp: 'Nanj pošljemo šestmestno kodo, s katero na koncu potrdite prijavo.',
  proven: (address: string) => `Prijavo oddajate z naslovom ${address}.`,
  notice: 'Kaj se zgodi z vašimi podatki',
  held: 'Fotografijo že imamo; ni je treba izbrati znova.',
  heldAlt: 'Fotografija, ki ste jo poslali',
  another: 'Druga fotografija (neobvezno)',
  confirm: {
    title: 'Potrdite prijavo',
    lead: (shop: string, address: string) =>
      `Prijavo za »${shop}« smo prejeli. Velja, ko jo potrdite s kodo, ki smo jo poslali na ${address}. Koda velja 30 minut. Poglejte tudi med neželeno pošto.`,
    onBehalf: (shop: string, municipality: string, address: string) =>
      `Organizator natečaja (${municipality}) je na vašo željo prijavil »${shop}«. Prijava velja, ko jo potrdite s kodo iz sporočila, ki smo ga poslali na ${address}.`,
    until: (until: string) => `Potrdite jo lahko ${until}.`,
    enter: 'Potrdite prijavo',
    again: 'Pošljite mi novo kodo',
    sentAgain: 'Če je naslov pravi, je nova koda že na poti. Prejšnja ne velja več.',
    over: 'Rok za potrditev te prijave je potekel. Obrnite se na organizatorja.',
  },
  behalf: {
    link: 'Prijavite ponudnika',
    title: 'Prijava v imenu ponudnika',
    lead: 'Vpišite, kar vam ponudnik pove pri okencu ali po telefonu. Na njegov naslov pošljemo kodo, s katero prijavo sam potrdi in sprejme pravila; do takrat prijava ne velja.',
    askedBy: 'Kako je ponudnik prosil za prijavo?',
    ways: {
      counter: 'osebno pri okencu',
      telephone: 'po telefonu',
    } satisfies Record<WayOfAsking, string>,
    email: 'E-poštni naslov ponudnika',
    emailHelp: 'Nanj pošljemo kodo za potrditev.',
    photo: 'Fotografija (neobvezno)',
    photoHelp: 'Ponudnik jo lahko doda sam, ko prijavo potrdi.',
    submit: 'Vpišite prijavo in pošljite kodo',
    waiting: (address: string, until: string) =>
      `Prijava čaka na potrditev ponudnika. Kodo smo poslali na ${address}; potrdi jo lahko ${until}.`,
    entered: (way: string) => `Prijavo je vpisal organizator; ponudnik je prosil ${way}.`,
  },
}
