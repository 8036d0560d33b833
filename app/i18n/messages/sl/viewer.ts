/** An entry's photos over the whole screen. */
export const viewer = {
  title: (shop: string) => `Fotografije: ${shop}`,
  lead: (shop: string, trade: string) => `${shop}, ${trade}: vse fotografije čez ves zaslon.`,
  open: (number: number) => `Fotografija ${number} čez ves zaslon`,
  place: (number: number, of: number) => `Fotografija ${number} od ${of}`,
  previous: 'Prejšnja',
  next: 'Naslednja',
}
