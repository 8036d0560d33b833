import type { Words } from '../../words.ts'

export const poster = {
  title: (number, shop) => `${number}. plakát: ${shop}`,
  allTitle: contest => `Plakátok: ${contest}`,
  vote: 'Szavazzon ránk',
  voteHow:
    'Irányítsa telefonja kameráját a kódra, vagy írja be a címet, majd erősítse meg szavazatát az e-mailben kapott kóddal.',
  voteWhen: (opens, closes) => `A szavazás kezdete: ${opens}. Szavazni lehet: ${closes}.`,
  look: 'Nézze meg oldalunkat',
  lookHow: 'Irányítsa telefonja kameráját a kódra, vagy írja be a címet.',
  qrAlt: address => `QR-kód, amely ide vezet: ${address}`,
  rules: hash => `A szabályzat ujjlenyomata: ${hash}`,
} satisfies Words['poster']
