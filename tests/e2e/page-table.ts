import { addresses } from '#app/domain/town/addresses.ts'
import type { Town } from './states.ts'

/** Somebody's own page, or a visitor's where nobody is named. */
export type PageLine = {
  readonly as?: keyof Town['emails']
  readonly path: string | ((town: Town) => string)
}

const at = { town: 'velenje', contest: '2026' }
const winter = { town: 'velenje', contest: 'zima' }
const celje = { town: 'celje', contest: '2026' }
const inVelenje = (contest: string) => ({ town: 'velenje', contest })

/** Every page in every state in which it comes, by the name that a test or a picture gives it. */
export const pages: Readonly<Record<string, PageLine>> = {
  'the home page': { path: addresses.home() },
  'a town': { path: addresses.town('velenje') },
  'a contest that is voted on': { path: addresses.contest(at) },
  'a contest of sixty shops': { path: addresses.contest(inVelenje('sixty')) },
  'a contest that takes entries': { path: addresses.contest(winter) },
  'a contest that is cancelled': { path: addresses.contest(inVelenje('cancelled')) },
  'a contest with results': { path: addresses.contest(celje) },
  'an entry': { path: addresses.entry(at, 1) },
  'an entry with several photos': { path: addresses.entry(inVelenje('sixty'), 1) },
  'the map': { path: addresses.map(at) },
  'the map of sixty shops': { path: addresses.map(inVelenje('sixty'), 'short') },
  'a walk that leaves entries out': { path: addresses.map(at, 'stepfree') },
  'a map on which nothing is yet': { path: addresses.map(celje) },
  'the rules': { path: addresses.rules(at) },
  'results that are awaited': { path: addresses.results(at) },
  'results that are held': { path: addresses.results(inVelenje('held')) },
  'results that are being prepared': { path: addresses.results(inVelenje('preparing')) },
  'results that will never be': { path: addresses.results(inVelenje('cancelled')) },
  'results that are out': { path: addresses.results(celje) },
  'the recount': { path: addresses.recount(celje) },
  'the vote': { path: addresses.vote(at) },
  'a vote among sixty': { path: addresses.vote(inVelenje('sixty')) },
  'a vote that is over': { path: addresses.vote(celje) },
  'the accessibility statement': { path: addresses.accessibility('velenje') },
  'the privacy notice': { path: addresses.privacy('velenje') },
  'the cookies': { path: addresses.cookies('velenje') },
  'a page that is not there': { path: '/velenje/2026/1/more' },
  'the way in': { path: addresses.account() },
  'the way in for an entrant': { path: `${addresses.account()}?next=${addresses.enter(winter)}` },
  'one’s own page': { as: 'organiser', path: addresses.account() },
  'one’s own page without anything': { as: 'newcomer', path: addresses.account() },
  'one’s entries': { as: 'entrant', path: addresses.myEntries() },
  'no entries of one’s own': { as: 'newcomer', path: addresses.myEntries() },
  'one’s entry': { as: 'entrant', path: town => addresses.myEntry(town.entryId) },
  'one’s entry that waits': { as: 'waiting', path: town => addresses.myEntry(town.waitingId) },
  'one’s entry that was rejected': {
    as: 'rejected',
    path: town => addresses.myEntry(town.rejectedId),
  },
  'the entry form': { as: 'entrant', path: addresses.enter(winter) },
  'the entry form after its deadline': { as: 'entrant', path: addresses.enter(at) },
  'a juror’s contests': { as: 'juror', path: addresses.jury() },
  'a juror’s declaration': { as: 'undeclared', path: addresses.juryContest(at) },
  'a juror’s round': { as: 'juror', path: addresses.juryContest(at) },
  'a score sheet': { as: 'juror', path: addresses.sheet(at, 1) },
  'a score sheet that is locked': { as: 'chair', path: addresses.sheet(celje, 1) },
  'the report of the chair': { as: 'chair', path: addresses.juryReport(celje) },
  'an organiser’s towns': { as: 'organiser', path: addresses.organiser() },
  'a new contest': { as: 'organiser', path: addresses.newContest('velenje') },
  'the plan of a town': { as: 'organiser', path: addresses.plan('velenje') },
  'the plan of a town that is nowhere yet': { as: 'neighbour', path: addresses.plan('celje') },
  'the statements on the desk': { as: 'organiser', path: addresses.deskStatements('velenje') },
  'the desk of a draft': { as: 'organiser', path: addresses.desk(inVelenje('2027')) },
  'the desk': { as: 'organiser', path: addresses.desk(at) },
  'the desk of held results': { as: 'organiser', path: addresses.desk(inVelenje('held')) },
  'the desk after the results': { as: 'neighbour', path: addresses.desk(celje) },
  'the jury on the desk': { as: 'organiser', path: addresses.deskJury(at) },
  'an entry on the desk': {
    as: 'organiser',
    path: town => addresses.deskEntry(at, town.waitingId),
  },
  'an accepted entry on the desk': {
    as: 'organiser',
    path: town => addresses.deskEntry(at, town.entryId),
  },
  'a desk that is not one’s own': { as: 'juror', path: addresses.desk(at) },
}

/** Pages that one comes to only by doing something; the tests that do it look at them. */
export const reachedByDoing = [
  '/account/code',
  '/:town/:contest/glasovanje/koda',
  '/:town/:contest/glasovanje/potrdilo',
  '/styleguide',
]
