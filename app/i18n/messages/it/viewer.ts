import type { Words } from '../../words.ts'
/** An entry's photos over the whole screen. */
export const viewer = {
  title: shop => `Fotografie: ${shop}`,
  lead: (shop, trade) => `${shop}, ${trade}: tutte le fotografie a schermo intero.`,
  open: number => `Fotografia ${number} a schermo intero`,
  place: (number, of) => `Fotografia ${number} di ${of}`,
  previous: 'Precedente',
  next: 'Successiva',
} satisfies Words['viewer']
