import type { Words } from '../../words.ts'

export const poster = {
  title: (number, shop) => `Locandina ${number}: ${shop}`,
  allTitle: contest => `Locandine: ${contest}`,
  vote: 'Votate per noi',
  voteHow:
    'Inquadrate il codice con il telefono o digitate l’indirizzo, poi confermate il voto con il codice che ricevete per e-mail.',
  voteWhen: (opens, closes) => `La votazione inizia ${opens} e dura ${closes}.`,
  look: 'Visitate la nostra pagina',
  lookHow: 'Inquadrate il codice con il telefono o digitate l’indirizzo.',
  qrAlt: address => `Codice QR che porta a ${address}`,
  rules: hash => `Impronta del regolamento: ${hash}`,
} satisfies Words['poster']
