import type { CodeRefusal } from '#app/domain/people/code.ts'

export const people = {
  signIn: {
    title: 'Vstop',
    lead: 'Vpišite svoj e-poštni naslov. Poslali vam bomo šestmestno kodo; gesla ne potrebujete.',
    email: 'E-poštni naslov',
    send: 'Pošljite mi kodo',
  },
  code: {
    title: 'Vpišite kodo',
    lead: (address: string) =>
      `Če je naslov ${address} pravi, je koda že na poti. Velja 30 minut. Poglejte tudi med neželeno pošto.`,
    field: 'Šestmestna koda',
    enter: 'Vstopite',
    again: 'Zahtevajte novo kodo',
  },
  account: {
    title: 'Moja stran',
    signedInAs: (address: string) => `Vstopili ste z naslovom ${address}.`,
    myEntries: 'Moje prijave na natečaj',
    jury: 'Komisija',
    organiser: 'Organizator',
    signOut: 'Izstopite',
    signOutEverywhere: 'Izstopite na vseh napravah',
    signedOut: 'Izstopili ste.',
    nothingYet: 'Z vašim naslovom še ni povezana nobena prijava.',
  },
  ended: {
    title: 'Vaš vstop ne velja več',
    lead: 'Kar ste vpisali, je še tu. Vstopite v novem oknu, nato se vrnite sem in pošljite znova. Morebitno fotografijo boste morali izbrati še enkrat.',
    signIn: 'Vstopite v novem oknu',
    sendAgain: 'Pošljite znova',
  },
  reasons: {
    'code-wrong': 'Koda ni pravilna. Preverite jo v zadnjem sporočilu.',
    'code-run-out': 'Koda je potekla. Zahtevajte novo.',
    'code-used': 'Ta koda je že bila uporabljena. Zahtevajte novo.',
    'code-tried-too-often':
      'Koda je bila petkrat napačno vpisana in ne velja več. Zahtevajte novo.',
  } satisfies Record<CodeRefusal, string>,
}
