import type { Words } from '../../words.ts'
/** An entry's photos over the whole screen. */
export const viewer = {
  title: shop => `Fotos: ${shop}`,
  lead: (shop, trade) => `${shop}, ${trade}: alle Fotos über den ganzen Bildschirm.`,
  open: number => `Foto ${number} über den ganzen Bildschirm`,
  place: (number, of) => `Foto ${number} von ${of}`,
  previous: 'Vorheriges',
  next: 'Nächstes',
} satisfies Words['viewer']
