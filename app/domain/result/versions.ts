/** The version of a result that an address asks for; null where it asks for the one that holds. */
export function versionAsked(search: URLSearchParams): number | null {
  const asked = search.get('version') ?? ''
  return /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : null
}
