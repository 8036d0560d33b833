/** The entry number in an address: 1 to 9999 without leading zeros, else null. */
export function entryNumberOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}
