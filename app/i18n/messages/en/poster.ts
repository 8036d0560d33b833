import type { Words } from '../../words.ts'

export const poster = {
  title: (number, shop) => `Poster ${number}: ${shop}`,
  allTitle: contest => `Posters: ${contest}`,
  vote: 'Vote for us',
  voteHow:
    'Point your phone’s camera at the code or type the address, then confirm your vote with the code you receive by e-mail.',
  voteWhen: (opens, closes) => `Voting begins ${opens} and lasts ${closes}.`,
  look: 'See our page',
  lookHow: 'Point your phone’s camera at the code or type the address.',
  qrAlt: address => `QR code that leads to ${address}`,
  rules: hash => `Fingerprint of the rules: ${hash}`,
} satisfies Words['poster']
