import type { Words } from '../../words.ts'
/** An entry's photos over the whole screen. */
export const viewer = {
  title: shop => `Fényképek: ${shop}`,
  lead: (shop, trade) => `${shop}, ${trade}: minden fénykép teljes képernyőn.`,
  open: number => `${number}. fénykép teljes képernyőn`,
  place: (number, of) => `${number}. fénykép, összesen ${of}`,
  previous: 'Előző',
  next: 'Következő',
} satisfies Words['viewer']
