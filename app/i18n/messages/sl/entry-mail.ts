/** Letters to whoever enters a shop, beside those about the check. */
export const entryMail = {
  code: {
    subject: (code: string, shop: string) => `${code} je koda za potrditev prijave: ${shop}`,
    body: (code: string, shop: string, contest: string, link: string) =>
      `vaša koda za potrditev prijave »${shop}« na natečaj »${contest}« je:\n\n    ${code}\n\nVelja 30 minut. Vpišite jo na strani, na kateri ste oddali prijavo, ali tukaj:\n${link}`,
  },
  behalf: {
    subject: (code: string, shop: string) => `${code} je koda za potrditev prijave: ${shop}`,
    body: (code: string, shop: string, contest: string, until: string, link: string) =>
      `na vašo željo smo na natečaj »${contest}« prijavili »${shop}«. Prijava velja, ko jo potrdite in sprejmete pravila; to lahko storite ${until}.\n\nVaša koda je:\n\n    ${code}\n\nVpišite jo tukaj:\n${link}`,
  },
  agreed: (declarations: string) => `S prijavo ste izjavili:\n${declarations}`,
  missing: {
    subject: (shop: string) => `Prijavi še nekaj manjka: ${shop}`,
    body: (shop: string, contest: string, parts: string, until: string, link: string) =>
      `vaši prijavi za »${shop}« na natečaj »${contest}« še manjka:\n\n${parts}\n\nDopolnite jo lahko ${until}:\n${link}`,
  },
  withdrawn: {
    subject: (shop: string) => `Prijava je umaknjena: ${shop}`,
    body: (shop: string, contest: string) =>
      `prijavo za »${shop}« na natečaj »${contest}« ste umaknili. Prodajni prostor ni več v natečaju.\n\nČe tega niste storili vi, pišite organizatorju.`,
  },
}
