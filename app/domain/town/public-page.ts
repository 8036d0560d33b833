import { endOfMinute, galleryOrderAsked, orderOfMinute } from '../entry/gallery-order.ts'
import { filterAsked, filterNames, searchAsked } from '../entry/gallery-search.ts'
import { entryNumberOf } from '../entry/number.ts'
import { walkAsked } from '../map/walk.ts'
import { versionAsked } from '../result/versions.ts'
import { isLanguage } from './local-text.ts'
import { isSlug, isTownSlug } from './town.ts'

/** What may stand behind the question mark of a public address, with what it means there. */
const parameters = {
  order: (search: URLSearchParams) => galleryOrderAsked(search)?.toString() ?? null,
  lang: (search: URLSearchParams) => {
    const asked = search.get('lang')
    return isLanguage(asked) ? asked : null
  },
  walk: (search: URLSearchParams) => {
    const walk = walkAsked(search)
    return walk === 'long' ? null : walk
  },
  version: (search: URLSearchParams) => versionAsked(search)?.toString() ?? null,
  category: (search: URLSearchParams) => filterAsked(search, 'category'),
  trade: (search: URLSearchParams) => filterAsked(search, 'trade'),
  street: (search: URLSearchParams) => filterAsked(search, 'street'),
}
type Parameter = keyof typeof parameters

/** Public pages of a contest under its address; the vote's are not among them, they know the voter. */
const pagesOfContest: Readonly<Record<string, readonly Parameter[]>> = {
  pravila: ['lang'],
  rezultati: ['version', 'lang'],
  preverjanje: ['lang'],
  zemljevid: ['walk', 'lang'],
  'zemljevid.gpx': ['walk', 'lang'],
  'zemljevid.geojson': ['walk', 'lang'],
  'results.json': ['version'],
  'results.csv': ['version'],
  'entries.json': [],
  'entries.csv': [],
  'town-key': [],
}

/** Public pages of a town that stand beside its contests. */
const pagesOfTown: readonly string[] = ['dostopnost', 'zasebnost', 'piskotki']

export type PublicPage = {
  /** The one way to write the address: what depends on nothing else is the same under each spelling. */
  readonly key: string
  /** The first instant at which the address may mean another page; null where it always means this one. */
  readonly until: Date | null
}

/**
 * The public page that an address leads to, if its bytes follow from the address alone. Unknown parameters
 * and values are dropped, and a gallery without an order is the one that the minute picks. A search is
 * nobody else's: it has no page here.
 */
export function publicPageAt(url: string, now: Date): PublicPage | null {
  const [path = '', query = ''] = url.split('?', 2)
  const segments = segmentsOf(path)
  const known = segments && parametersOf(segments)
  if (!known) return null
  const search = new URLSearchParams(query)
  if (isGallery(segments) && searchAsked(search) !== '') return null
  const picked = isGallery(segments) && galleryOrderAsked(search) === null
  if (picked) search.set('order', String(orderOfMinute(now)))
  return {
    key: withParameters(`/${segments.join('/')}`, known, search),
    until: picked ? endOfMinute(now) : null,
  }
}

/**
 * The address of what a page shows, whatever its language: with its filters, walk or version, and in the
 * gallery's order where it has one.
 */
export function shownAt(path: string, search: URLSearchParams, order: number | null): string {
  const segments = segmentsOf(path)
  const known = (segments && parametersOf(segments)) ?? []
  const shown = new URLSearchParams(search)
  if (order !== null) shown.set('order', String(order))
  return withParameters(
    path,
    known.filter(name => name !== 'lang'),
    shown,
  )
}

function withParameters(
  path: string,
  known: readonly Parameter[],
  search: URLSearchParams,
): string {
  const said = known.flatMap(name => {
    const value = parameters[name](search)
    return value === null ? [] : `${name}=${value}`
  })
  return said.length > 0 ? `${path}?${said.join('&')}` : path
}

/** The order a page carries on to the gallery: the one it is shown in, or the one one came from. */
export function galleryOrderOf(path: string, search: URLSearchParams, now: Date): number | null {
  const segments = segmentsOf(path)
  if (!segments || !parametersOf(segments)?.includes('order')) return null
  return galleryOrderAsked(search) ?? (isGallery(segments) ? orderOfMinute(now) : null)
}

/** The address with the gallery's order on it, where it leads to a gallery or to one of its entries. */
export function inOrder(path: string, order: number | null): string {
  const segments = order === null ? null : segmentsOf(path)
  return segments && parametersOf(segments)?.includes('order') ? `${path}?order=${order}` : path
}

/** The segments of a path that is written plainly; null for any other. */
function segmentsOf(path: string): readonly string[] | null {
  if (path === '/') return []
  const plain = /^(?:\/[a-z0-9.-]{1,40}){1,4}\/?$/.test(path)
  return plain ? path.replace(/\/$/, '').slice(1).split('/') : null
}

function parametersOf(segments: readonly string[]): readonly Parameter[] | null {
  const [town, contest, page, part] = segments
  if (town === undefined) return ['lang']
  if (!isTownSlug(town)) return null
  if (contest === undefined) return ['lang']
  if (pagesOfTown.includes(contest)) return page === undefined ? ['lang'] : null
  if (!isSlug(contest)) return null
  if (page === undefined) return ['order', ...filterNames, 'lang']
  if (entryNumberOf(page) !== null) {
    return part === undefined || part === 'fotografije' ? ['order', 'lang'] : null
  }
  if (part !== undefined) return null
  return Object.hasOwn(pagesOfContest, page) ? (pagesOfContest[page] ?? null) : null
}

function isGallery([, contest, ...rest]: readonly string[]): boolean {
  return contest !== undefined && rest.length === 0 && !pagesOfTown.includes(contest)
}
