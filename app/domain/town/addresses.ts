import type { WalkKind } from '../map/walk.ts'
import type { ShareSubject } from '../share/share.ts'
import { isLanguage, type Language } from './local-text.ts'

/** Where a contest lives: the two slugs every public address of it begins with. */
export type ContestPlace = { readonly town: string; readonly contest: string }

/** Every address of the site. Public pages name their language only when it is not the town's first. */
export const addresses = {
  home: () => '/',
  town: (town: string) => `/${town}`,
  accessibility: (town: string) => `/${town}/dostopnost`,
  privacy: (town: string) => `/${town}/zasebnost`,
  cookies: (town: string) => `/${town}/piskotki`,
  contest: (at: ContestPlace) => `/${at.town}/${at.contest}`,
  entry: (at: ContestPlace, number: number) => `/${at.town}/${at.contest}/${number}`,
  vote: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje`,
  voteCode: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje/koda`,
  receipt: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje/potrdilo`,
  rules: (at: ContestPlace) => `/${at.town}/${at.contest}/pravila`,
  results: (at: ContestPlace) => `/${at.town}/${at.contest}/rezultati`,
  map: (at: ContestPlace, walk: WalkKind = 'long') =>
    `/${at.town}/${at.contest}/zemljevid${walkQuery(walk)}`,
  mapFile: (at: ContestPlace, kind: 'gpx' | 'geojson', walk: WalkKind = 'long') =>
    `/${at.town}/${at.contest}/zemljevid.${kind}${walkQuery(walk)}`,
  recount: (at: ContestPlace) => `/${at.town}/${at.contest}/preverjanje`,
  resultsFile: (at: ContestPlace) => `/${at.town}/${at.contest}/results.json`,
  entriesFile: (at: ContestPlace) => `/${at.town}/${at.contest}/entries.json`,
  townKey: (at: ContestPlace) => `/${at.town}/${at.contest}/town-key`,
  photo: (name: string, width: number) => `/photos/${name}/${width}.jpg`,
  townColours: (town: string, hash: string) => `/colours/${town}/${hash}.css`,
  townIcon: (town: string, file: string) => `/icons/${town}/${file}`,
  share: (at: ContestPlace, subject: ShareSubject, hash: string) =>
    `/share/${at.town}/${at.contest}/${subject}-${hash}.png`,
  account: () => '/account',
  accountCode: () => '/account/code',
  signOut: () => '/account/sign-out',
  myEntries: () => '/my',
  enter: (at: ContestPlace) => `/my/${at.town}/${at.contest}/enter`,
  myEntry: (entryId: string) => `/my/entries/${entryId}`,
  jury: () => '/jury',
  juryContest: (at: ContestPlace) => `/jury/${at.town}/${at.contest}`,
  juryReport: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/report`,
  sheet: (at: ContestPlace, number: number) => `/jury/${at.town}/${at.contest}/${number}`,
  organiser: () => '/organiser',
  deskStatements: (town: string) => `/organiser/${town}/statements`,
  newContest: (town: string) => `/organiser/${town}/new`,
  plan: (town: string) => `/organiser/${town}/plan`,
  desk: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}`,
  deskEntry: (at: ContestPlace, entryId: string) =>
    `/organiser/${at.town}/${at.contest}/entries/${entryId}`,
  deskJury: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/jury`,
} as const

function walkQuery(walk: WalkKind): string {
  return walk === 'long' ? '' : `?walk=${walk}`
}

/** The name of a contest's log: where it is published, without a scheme. */
export function logOrigin(publicUrl: string, at: ContestPlace): string {
  return `${publicUrl.replace(/^https?:\/\//, '')}${addresses.contest(at)}`
}

/** First segments that a town's slug may never take, because a page of the site stands there. */
export const reservedSegments = [
  'account',
  'my',
  'jury',
  'organiser',
  'network',
  'health',
  'metrics',
  'photos',
  'colours',
  'icons',
  'share',
  'assets',
  'schema',
  'demo',
  'styleguide',
] as const

/** The address with the reader's language on it, or without where the town speaks it first. */
export function inLanguage(path: string, language: Language, first: Language): string {
  if (language === first) return path
  const [address, fragment] = path.split('#')
  const joined = `${address}${address?.includes('?') ? '&' : '?'}lang=${language}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}

/** The way to a signed-in page that remembers the reader's language there. */
export function inPersonalLanguage(path: string, language: Language): string {
  return `/account/language?${new URLSearchParams({ lang: language, next: path })}`
}

/** The language an address asks for, if it asks for one the town speaks. */
export function languageAsked(search: URLSearchParams, spoken: readonly Language[]): Language {
  const asked = search.get('lang')
  const first = spoken[0] ?? 'sl'
  return isLanguage(asked) && spoken.includes(asked) ? asked : first
}
