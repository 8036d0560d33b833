import type { Words } from '../../words.ts'
/** An entry's photos over the whole screen. */
export const viewer = {
  title: shop => `Photos: ${shop}`,
  lead: (shop, trade) => `${shop}, ${trade}: all photos across the whole screen.`,
  open: number => `Photo ${number} across the whole screen`,
  place: (number, of) => `Photo ${number} of ${of}`,
  previous: 'Previous',
  next: 'Next',
} satisfies Words['viewer']
