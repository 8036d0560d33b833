import type { Words } from '../../words.ts'

export const poster = {
  title: (number, shop) => `Plakat Nummer ${number}: ${shop}`,
  allTitle: contest => `Plakate: ${contest}`,
  vote: 'Stimmen Sie für uns',
  voteHow:
    'Richten Sie die Kamera Ihres Telefons auf den Code oder tippen Sie die Adresse ein. Bestätigen Sie Ihre Stimme mit dem Code, den Sie per E-Mail erhalten.',
  voteWhen: (opens, closes) => `Die Abstimmung beginnt ${opens} und dauert ${closes}.`,
  look: 'Besuchen Sie unsere Seite',
  lookHow: 'Richten Sie die Kamera Ihres Telefons auf den Code oder tippen Sie die Adresse ein.',
  qrAlt: address => `QR-Code, der zu ${address} führt`,
  rules: hash => `Fingerabdruck der Teilnahmebedingungen: ${hash}`,
} satisfies Words['poster']
