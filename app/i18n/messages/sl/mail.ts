export const mail = {
  greeting: 'Pozdravljeni,',
  closing: (municipality: string) => `Lep pozdrav\n${municipality}`,
  notYou: 'Če tega niste zahtevali, sporočilo preprosto prezrite.',
  signInCode: {
    subject: (code: string) => `${code} je vaša koda za vstop`,
    body: (code: string) =>
      `vaša koda za vstop je:\n\n    ${code}\n\nVelja 30 minut in samo enkrat. Nikomur je ne povejte.`,
    signature: 'Vitrina',
  },
  voteCode: {
    subject: (code: string, contest: string) => `${code} je vaša koda za glasovanje: ${contest}`,
    body: (code: string, contest: string) =>
      `vaša koda za glasovanje na natečaju »${contest}« je:\n\n    ${code}\n\nVelja 30 minut. Vpišite jo na strani, na kateri ste jo zahtevali.`,
  },
  voteRecorded: {
    subject: (contest: string) => `Vaš glas je zabeležen: ${contest}`,
    body: (contest: string, when: string) =>
      `na natečaju »${contest}« je bil ${when} s tega naslova oddan glas.\n\nČe glasu niste oddali vi, nam pišite.`,
  },
  entryReceived: {
    subject: (shop: string) => `Prijavo smo prejeli: ${shop}`,
    body: (shop: string, contest: string, when: string, hash: string, link: string) =>
      `prijavo za »${shop}« na natečaj »${contest}« smo prejeli ${when}.\n\nSprejeli ste pravila s prstnim odtisom\n${hash}\n\nO odločitvi vas bomo obvestili po e-pošti. Prijavo vidite tukaj:\n${link}`,
  },
  entryAccepted: {
    subject: (shop: string) => `Prijava je sprejeta: ${shop}`,
    body: (shop: string, contest: string, checkEnds: string) =>
      `prijava za »${shop}« na natečaj »${contest}« je sprejeta.\n\nŠtevilko in plakat za izložbo vam pošljemo, ko bodo pregledane vse prijave. Pregled traja ${checkEnds}.`,
  },
  entryRejected: {
    subject: (shop: string) => `Prijava ni sprejeta: ${shop}`,
    body: (shop: string, reason: string) =>
      `prijave za »${shop}« žal nismo mogli sprejeti.\n\nRazlog: ${reason}\n\nČe menite, da gre za napako, pišite organizatorju.`,
  },
  jurorInvitation: {
    subject: (contest: string) => `Vabilo v komisijo: ${contest}`,
    body: (name: string, contest: string, opens: string, closes: string, link: string) =>
      `${name}, vabimo vas v komisijo natečaja »${contest}«. Ocenjevanje se začne ${opens} in traja ${closes}.\n\nVstopite s tem e-poštnim naslovom:\n${link}`,
  },
}
