/** What is searched of an entry. */
export type Searched = {
  readonly number: number
  readonly category: string
  readonly shopName: string
  readonly trade: string
  readonly street: string
  readonly houseNumber: string
}

export const filterNames = ['category', 'trade', 'street'] as const
export type FilterName = (typeof filterNames)[number]
/** For each filter that is set the key of its value. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>

/** What a visitor asks of the gallery; an empty search asks for nothing. */
export type Asked = { readonly filters: Filters; readonly search: string }

/** A value that a filter can take among the entries, with the words in which an entry says it. */
export type FilterOption = { readonly key: string; readonly name: string }

const longestSearch = 80

/** A text without accents and capitals, so that "cevljarna" finds "Čevljarna"; the words one blank apart. */
export function fold(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  const plain = bare.replaceAll(/[đøłßæœ]/g, letter => plainLetters[letter] ?? letter)
  return plain.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()
}

/** Letters that Unicode does not take apart into a letter and its mark. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/**
 * Whether an entry has every word of a search in its name, trade, street or numbers, without regard to
 * accents and capitals. A word may be the beginning or a part of a longer one, a number must be whole.
 */
export function matches(
  entry: Omit<Searched, 'category' | 'number'> & { readonly number: number | null },
  search: string,
): boolean {
  const { number, shopName, trade, street, houseNumber } = entry
  const text = fold([number, shopName, trade, street, houseNumber].join(' '))
  const words = text.split(' ')
  const isIn = (word: string) => (/^\d/.test(word) ? words.includes(word) : text.includes(word))
  return fold(search).split(' ').filter(Boolean).every(isIn)
}

/** The key by which an address names a trade or street: small letters, digits and hyphens. */
export function filterKey(text: string): string {
  const key = fold(text).replaceAll(/[^a-z0-9]+/g, '-')
  return key.slice(0, 40).replaceAll(/^-+|-+$/g, '')
}

/** The values that a filter can take among these entries, each once, in the order of their first entry. */
export function filterOptions(
  entries: readonly Searched[],
  name: FilterName,
): readonly FilterOption[] {
  const options = new Map<string, string>()
  for (const entry of entries) {
    const key = keyOf(entry, name)
    if (key !== '' && !options.has(key)) options.set(key, entry[name])
  }
  return [...options].map(([key, text]) => ({ key, name: text }))
}

/** The key that an address may name a filter's value by, whether or not there is such a value; else null. */
export function filterAsked(search: URLSearchParams, name: FilterName): string | null {
  const asked = search.get(name) ?? ''
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(asked) ? asked : null
}

/** The words that an address searches for, cut where nobody types on. */
export function searchAsked(search: URLSearchParams): string {
  return (search.get('q') ?? '').trim().slice(0, longestSearch)
}

/**
 * What an address asks of these entries: only values that one of them has. `isPlain` says whether it asks
 * for what everybody may, at most one filter with a value that is there, so that there are few such pages.
 */
export function askedOf(
  search: URLSearchParams,
  entries: readonly Searched[],
): Asked & { readonly isPlain: boolean } {
  const named = filterNames.filter(name => search.has(name))
  const known = named.flatMap(name => {
    const key = filterAsked(search, name)
    const isThere = key !== null && entries.some(entry => keyOf(entry, name) === key)
    return isThere ? [[name, key] as const] : []
  })
  const text = searchAsked(search)
  return {
    filters: Object.fromEntries(known),
    search: text,
    isPlain: text === '' && known.length === named.length && known.length <= 1,
  }
}

/** The entries that fit all filters and the search, in the order in which they come. */
export function askedEntries<E extends Searched>(
  entries: readonly E[],
  { filters, search }: Asked,
): readonly E[] {
  return entries.filter(
    entry =>
      filterNames.every(name => {
        const wanted = filters[name]
        return wanted === undefined || keyOf(entry, name) === wanted
      }) && matches(entry, search),
  )
}

/** A category has its key from the rules; trades and streets are as their owners wrote them. */
function keyOf(entry: Searched, name: FilterName): string {
  return name === 'category' ? entry.category : filterKey(entry[name])
}
