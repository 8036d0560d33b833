export const poster = {
  title: (number: number, shop: string) => `Plakat ${number}: ${shop}`,
  allTitle: (contest: string) => `Plakati: ${contest}`,
  vote: 'Glasujte za nas',
  voteHow:
    'Usmerite kamero telefona na kodo ali vpišite naslov, nato glas potrdite s kodo, ki jo prejmete po e-pošti.',
  voteWhen: (opens: string, closes: string) => `Glasovanje se začne ${opens} in traja ${closes}.`,
  look: 'Oglejte si našo stran',
  lookHow: 'Usmerite kamero telefona na kodo ali vpišite naslov.',
  qrAlt: (address: string) => `Koda QR, ki vodi na ${address}`,
  rules: (hash: string) => `Prstni odtis pravil: ${hash}`,
}
