import type { WalkKind } from '../map/walk.ts'
import type { PhotoFormat } from '../photo/limits.ts'
import type { ShareSubject } from '../share/share.ts'
import { isLanguage, type Language } from './local-text.ts'

/** Where a contest lives: the two slugs every public address of it begins with. */
export type ContestPlace = { readonly town: string; readonly contest: string }

/** The parts in which a draft is set up. */
export const settingsSections = ['text', 'criteria', 'winners', 'eligibility', 'dates'] as const
export type SettingsSection = (typeof settingsSections)[number]

/** Every address of the site. Public pages name their language only when it is not the town's first. */
export const addresses = {
  home: () => '/',
  town: (town: string) => `/${town}`,
  accessibility: (town: string) => `/${town}/dostopnost`,
  privacy: (town: string) => `/${town}/zasebnost`,
  cookies: (town: string) => `/${town}/piskotki`,
  contest: (at: ContestPlace) => `/${at.town}/${at.contest}`,
  entry: (at: ContestPlace, number: number) => `/${at.town}/${at.contest}/${number}`,
  entryPhotos: (at: ContestPlace, number: number) =>
    `/${at.town}/${at.contest}/${number}/fotografije`,
  vote: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje`,
  voteCode: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje/koda`,
  receipt: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje/potrdilo`,
  receiptFile: (at: ContestPlace) => `/${at.town}/${at.contest}/glasovanje/potrdilo.json`,
  rules: (at: ContestPlace) => `/${at.town}/${at.contest}/pravila`,
  results: (at: ContestPlace, version?: number) =>
    `/${at.town}/${at.contest}/rezultati${versionQuery(version)}`,
  map: (at: ContestPlace, walk: WalkKind = 'long') =>
    `/${at.town}/${at.contest}/zemljevid${walkQuery(walk)}`,
  mapFile: (at: ContestPlace, kind: 'gpx' | 'geojson', walk: WalkKind = 'long') =>
    `/${at.town}/${at.contest}/zemljevid.${kind}${walkQuery(walk)}`,
  recount: (at: ContestPlace) => `/${at.town}/${at.contest}/preverjanje`,
  resultsFile: (at: ContestPlace, version?: number) =>
    `/${at.town}/${at.contest}/results.json${versionQuery(version)}`,
  resultsTable: (at: ContestPlace, version?: number) =>
    `/${at.town}/${at.contest}/results.csv${versionQuery(version)}`,
  irregularity: (at: ContestPlace) => `/${at.town}/${at.contest}/nepravilnost`,
  entriesFile: (at: ContestPlace) => `/${at.town}/${at.contest}/entries.json`,
  entriesTable: (at: ContestPlace) => `/${at.town}/${at.contest}/entries.csv`,
  townKey: (at: ContestPlace) => `/${at.town}/${at.contest}/town-key`,
  photo: (name: string, width: number, format: PhotoFormat = 'jpg') =>
    `/photos/${name}/${width}.${format}`,
  photoUploads: () => '/uploads',
  townColours: (town: string, hash: string) => `/colours/${town}/${hash}.css`,
  townIcon: (town: string, file: string) => `/icons/${town}/${file}`,
  share: (at: ContestPlace, subject: ShareSubject, hash: string) =>
    `/share/${at.town}/${at.contest}/${subject}-${hash}.png`,
  account: () => '/account',
  accountCode: () => '/account/code',
  signOut: () => '/account/sign-out',
  secondFactor: () => '/account/second-factor',
  secondFactorCheck: () => '/account/second-factor/check',
  setup: (token: string) => `/setup/${token}`,
  myEntries: () => '/my',
  enter: (at: ContestPlace) => `/my/${at.town}/${at.contest}/enter`,
  myEntry: (entryId: string) => `/my/entries/${entryId}`,
  myPoster: (entryId: string) => `/my/entries/${entryId}/poster.pdf`,
  answerCompletion: (entryId: string) => `/my/entries/${entryId}/completion`,
  confirmEntry: (entryId: string) => `/my/entries/${entryId}/confirm`,
  myDetails: (entryId: string) => `/my/entries/${entryId}/details`,
  myPhotos: (entryId: string) => `/my/entries/${entryId}/photos`,
  photoChange: (entryId: string) => `/my/entries/${entryId}/photos/change`,
  straightPhotos: (entryId: string) => `/my/entries/${entryId}/photos/straight`,
  myOriginal: (entryId: string, photo: string) => `/my/entries/${entryId}/photos/${photo}/original`,
  objection: (entryId: string) => `/my/entries/${entryId}/objection`,
  jury: () => '/jury',
  juryContest: (at: ContestPlace) => `/jury/${at.town}/${at.contest}`,
  juryReport: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/report`,
  juryChair: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/chair`,
  juryMinutes: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/minutes`,
  juryMinutesFile: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/minutes.pdf`,
  signOff: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/sign-off`,
  mark: (at: ContestPlace, number: number) => `/jury/${at.town}/${at.contest}/${number}/mark`,
  feedback: (entryId: string) => `/my/entries/${entryId}/feedback`,
  juryPublication: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/publication`,
  juryPreview: (at: ContestPlace) => `/jury/${at.town}/${at.contest}/preview`,
  sheet: (at: ContestPlace, number: number) => `/jury/${at.town}/${at.contest}/${number}`,
  organiser: () => '/organiser',
  release: () => '/organiser/release',
  deskStatements: (town: string) => `/organiser/${town}/statements`,
  newContest: (town: string) => `/organiser/${town}/new`,
  plan: (town: string) => `/organiser/${town}/plan`,
  deskTown: (town: string) => `/organiser/${town}/town`,
  deskPeople: (town: string) => `/organiser/${town}/people`,
  desk: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}`,
  deskEntry: (at: ContestPlace, entryId: string) =>
    `/organiser/${at.town}/${at.contest}/entries/${entryId}`,
  deskEntries: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/entries`,
  deskPhotos: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/photos`,
  deskNumbers: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/numbers`,
  deskMail: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/mail`,
  posters: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/posters.pdf`,
  deskPoster: (at: ContestPlace, entryId: string) =>
    `/organiser/${at.town}/${at.contest}/entries/${entryId}/poster.pdf`,
  deskOriginal: (at: ContestPlace, entryId: string, photo: string) =>
    `/organiser/${at.town}/${at.contest}/entries/${entryId}/photos/${photo}/original`,
  mediaPack: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/media-pack.zip`,
  deskMinutesFile: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/minutes.pdf`,
  deskEnter: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/enter`,
  deskPublication: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/publication`,
  deskPreview: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/preview`,
  deskObjections: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/objections`,
  deskCorrection: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/correction`,
  deskReports: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/reports`,
  settings: (at: ContestPlace, section: SettingsSection = 'text') =>
    `/organiser/${at.town}/${at.contest}/settings/${section}`,
  testLetter: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/test-letter`,
  amend: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/amend`,
  moveDates: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/move-dates`,
  cancel: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/cancel`,
  deskJury: (at: ContestPlace) => `/organiser/${at.town}/${at.contest}/jury`,
} as const

function walkQuery(walk: WalkKind): string {
  return walk === 'long' ? '' : `?walk=${walk}`
}

/** Nothing for the version that holds, which is under the address itself. */
function versionQuery(version: number | undefined): string {
  return version === undefined ? '' : `?version=${version}`
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
  'uploads',
  'colours',
  'icons',
  'share',
  'assets',
  'schema',
  'demo',
  'styleguide',
  'setup',
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
