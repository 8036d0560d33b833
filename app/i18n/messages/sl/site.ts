export const site = {
  languageName: 'Slovenščina',
  skipToContent: 'Na vsebino',
  myPage: 'Moja stran',
  switchLanguage: 'Jezik',
  footer:
    'Vitrina je odprtokodna spletna aplikacija za natečaje za najlepše urejen prodajni prostor.',
  demo: 'Predstavitev: vsi kraji, trgovine in glasovi na teh straneh so izmišljeni.',
  demoPage: 'Predstavitvena stran',
  pageTitle: (page: string) => `${page} · Vitrina`,
  close: 'Zaprite',
  undo: 'Razveljavite',
  loading: 'Stran se nalaga.',
  offline:
    'Nimate povezave. Kar ste shranili, je na varnem; kar ste vpisali, ostane na strani, dokler je ne zaprete.',
  back: 'Nazaj:',
  home: {
    title: 'Natečaji za najlepše urejen prodajni prostor',
    lead: 'Izberite kraj in si oglejte prijavljene izložbe.',
    empty: 'Na tej strani še ni nobenega kraja.',
  },
  errors: {
    400: {
      heading: 'Zahteve ne razumemo',
      next: 'Preverite naslov ali se vrnite na prejšnjo stran in poskusite znova.',
    },
    403: {
      heading: 'Za to stran nimate dovoljenja',
      next: 'Vstopite z drugim e-poštnim naslovom ali se obrnite na organizatorja.',
    },
    404: {
      heading: 'Te strani ni',
      next: 'Morda je naslov napačno pretipkan. Začnite na prvi strani.',
    },
    405: {
      heading: 'Te strani ni mogoče odpreti na ta način',
      next: 'Vrnite se na prejšnjo stran in uporabite gumb na njej.',
    },
    409: {
      heading: 'Zdaj to ni mogoče',
      next: 'Osvežite prejšnjo stran: medtem se je nekaj spremenilo.',
    },
    413: {
      heading: 'Poslana datoteka je prevelika',
      next: 'Vrnite se in izberite fotografijo, manjšo od 15\u00a0MB.',
    },
    415: {
      heading: 'Te vrste datoteke ne sprejmemo',
      next: 'Vrnite se in izberite fotografijo JPEG ali PNG.',
    },
    429: {
      heading: 'Preveč zahtev',
      next: 'Počakajte nekaj minut in poskusite znova.',
    },
    500: {
      heading: 'Na strežniku je prišlo do napake',
      next: 'Napako smo zabeležili. Poskusite znova čez nekaj minut.',
    },
    503: {
      heading: 'Strežnik trenutno ni dosegljiv',
      next: 'Poskusite znova čez minuto. Kar je bilo oddano, je shranjeno.',
    },
    foreignOrigin: 'Zahteva je prišla z druge spletne strani, zato je nismo upoštevali.',
    toHome: 'Na prvo stran',
  },
  form: {
    required: 'To polje je obvezno.',
    tooLong: (most: number) => `Največ ${most} znakov.`,
    email: 'Vpišite e-poštni naslov, na primer ime@primer.si.',
    date: 'Vpišite veljaven datum.',
    choose: 'Izberite eno od možnosti.',
    mustAgree: 'Brez te izjave ne moremo nadaljevati.',
    phone: 'Vpišite telefonsko številko, na primer 03 123 45 67.',
    postCode: 'Vpišite štirimestno poštno številko.',
    slug: 'Uporabite male črke, številke in vezaje, na primer 2026.',
    checkFields: 'Preverite označena polja. Kar ste vpisali, je še tu.',
  },
}
