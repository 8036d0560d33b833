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
const counted = { town: 'celje', contest: 'counted' }

/** Every page in every state in which it comes, by the name that a test or a picture gives it. */
export const pages: Readonly<Record<string, PageLine>> = {
  'the home page': { path: addresses.home() },
  'a town': { path: addresses.town('velenje') },
  'a contest that is voted on': { path: addresses.contest(at) },
  'a contest of sixty shops': { path: addresses.contest(inVelenje('sixty')) },
  'a contest that takes entries': { path: addresses.contest(winter) },
  'a contest that is announced': { path: addresses.contest(inVelenje('announced')) },
  'a contest whose entries are checked': { path: addresses.contest(inVelenje('check')) },
  'a contest that is cancelled': { path: addresses.contest(inVelenje('cancelled')) },
  'a contest with results': { path: addresses.contest(celje) },
  'an entry': { path: addresses.entry(at, 1) },
  'an entry with several photos': { path: addresses.entry(inVelenje('sixty'), 1) },
  'the photos of an entry': { path: addresses.entryPhotos(inVelenje('sixty'), 1) },
  'the one photo of an entry': { path: addresses.entryPhotos(at, 1) },
  'the map': { path: addresses.map(at) },
  'the map of sixty shops': { path: addresses.map(inVelenje('sixty'), 'short') },
  'a walk that leaves entries out': { path: addresses.map(at, 'stepfree') },
  'a map on which nothing is yet': { path: addresses.map(celje) },
  'the rules': { path: addresses.rules(at) },
  'results that are awaited': { path: addresses.results(at) },
  'results that are held': { path: addresses.results(inVelenje('held')) },
  'results that are being prepared': { path: addresses.results(inVelenje('preparing')) },
  'results that will never be': { path: addresses.results(inVelenje('cancelled')) },
  'results that are postponed': { path: addresses.results(inVelenje('check')) },
  'results that are out': { path: addresses.results(celje) },
  'an irregularity to report': { path: addresses.irregularity(at) },
  'a gallery that was searched': { path: `${addresses.contest(inVelenje('sixty'))}?q=cvet` },
  'a search that finds nothing': { path: `${addresses.contest(at)}?q=zzz` },
  'corrected results of jury and public in two categories': {
    path: addresses.results(inVelenje('skupaj')),
  },
  'results that do not hold any more': { path: addresses.results(inVelenje('skupaj'), 1) },
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
  'objections of one’s own': {
    as: 'winner',
    path: town => addresses.objection(town.winnerId),
  },
  'an objection before the results': {
    as: 'entrant',
    path: town => addresses.objection(town.entryId),
  },
  'the feedback on an entry': { as: 'winner', path: town => addresses.feedback(town.winnerId) },
  'the feedback that is to come': {
    as: 'entrant',
    path: town => addresses.feedback(town.entryId),
  },
  'one’s entry with gaps': { as: 'completing', path: town => addresses.myEntry(town.completingId) },
  'the details of one’s entry': {
    as: 'completing',
    path: town => addresses.myDetails(town.completingId),
  },
  'the photos of one’s entry': {
    as: 'completing',
    path: town => addresses.myPhotos(town.completingId),
  },
  'the photos of one’s entry after the check': {
    as: 'entrant',
    path: town => addresses.myPhotos(town.entryId),
  },
  'one’s entry with an award': { as: 'winner', path: town => addresses.myEntry(town.winnerId) },
  'an entry that is to be confirmed': { path: town => addresses.confirmEntry(town.onBehalfId) },
  'the entry form of a visitor': { path: addresses.enter(winter) },
  'the entry form on behalf of a shop': { as: 'organiser', path: addresses.deskEnter(winter) },
  'an entry on the desk that its shop has to confirm': {
    as: 'organiser',
    path: town => addresses.deskEntry(winter, town.onBehalfId),
  },
  'the entry form': { as: 'entrant', path: addresses.enter(winter) },
  'the entry form after its deadline': { as: 'entrant', path: addresses.enter(at) },
  'a juror’s contests': { as: 'juror', path: addresses.jury() },
  'a juror’s declaration': { as: 'undeclared', path: addresses.juryContest(at) },
  'a juror’s round': { as: 'juror', path: addresses.juryContest(at) },
  'a score sheet': { as: 'juror', path: addresses.sheet(at, 1) },
  'a score sheet that is locked': { as: 'chair', path: addresses.sheet(celje, 1) },
  'signing off': { as: 'juror', path: addresses.signOff(at) },
  'what the chair does': { as: 'chair', path: addresses.juryChair(celje) },
  'the minutes': { as: 'chair', path: addresses.juryMinutes(celje) },
  'the report of the chair': { as: 'chair', path: addresses.juryReport(celje) },
  'the publication in the chair’s hands': {
    as: 'chair',
    path: addresses.juryPublication(counted),
  },
  'the preview of the chair': { as: 'chair', path: addresses.juryPreview(counted) },
  'an organiser’s towns': { as: 'organiser', path: addresses.organiser() },
  'the second factor': { as: 'organiser', path: addresses.secondFactor() },
  'a set-up link that is spent': { path: addresses.setup('spent') },
  'the town on the desk': { as: 'organiser', path: addresses.deskTown('velenje') },
  'the organisers on the desk': { as: 'organiser', path: addresses.deskPeople('velenje') },
  'a new contest': { as: 'organiser', path: addresses.newContest('velenje') },
  'the plan of a town': { as: 'organiser', path: addresses.plan('velenje') },
  'the plan of a town that is nowhere yet': { as: 'neighbour', path: addresses.plan('celje') },
  'the statements on the desk': { as: 'organiser', path: addresses.deskStatements('velenje') },
  'the desk of a draft': { as: 'organiser', path: addresses.desk(inVelenje('2027')) },
  'the desk': { as: 'organiser', path: addresses.desk(at) },
  'the desk of held results': { as: 'organiser', path: addresses.desk(inVelenje('held')) },
  'the desk after the results': { as: 'neighbour', path: addresses.desk(celje) },
  'the text of a draft': { as: 'organiser', path: addresses.settings(inVelenje('2027'), 'text') },
  'the criteria of a draft': {
    as: 'organiser',
    path: addresses.settings(inVelenje('2027'), 'criteria'),
  },
  'how a draft finds its winners': {
    as: 'organiser',
    path: addresses.settings(inVelenje('2027'), 'winners'),
  },
  'who may enter a draft': {
    as: 'organiser',
    path: addresses.settings(inVelenje('2027'), 'eligibility'),
  },
  'the dates of a draft': {
    as: 'organiser',
    path: addresses.settings(inVelenje('2027'), 'dates'),
  },
  'settings that are locked': { as: 'organiser', path: addresses.settings(at) },
  'the test of the mail': { as: 'organiser', path: addresses.testLetter(inVelenje('2027')) },
  'an amendment on the desk': { as: 'organiser', path: addresses.amend(at) },
  'moving dates': { as: 'organiser', path: addresses.moveDates(at) },
  'calling a contest off': { as: 'organiser', path: addresses.cancel(at) },
  'objections on the desk': { as: 'neighbour', path: addresses.deskObjections(celje) },
  'a correction of results': { as: 'neighbour', path: addresses.deskCorrection(celje) },
  'reports of irregularities': { as: 'neighbour', path: addresses.deskReports(celje) },
  'the publication to come': { as: 'organiser', path: addresses.deskPublication(at) },
  'the publication that can be now': {
    as: 'neighbour',
    path: addresses.deskPublication(counted),
  },
  'the publication that is held': {
    as: 'organiser',
    path: addresses.deskPublication(inVelenje('held')),
  },
  'the preview on the desk': { as: 'neighbour', path: addresses.deskPreview(counted) },
  'the preview that is to come': { as: 'organiser', path: addresses.deskPreview(at) },
  'the jury on the desk': { as: 'organiser', path: addresses.deskJury(at) },
  'the entries on the desk': { as: 'organiser', path: addresses.deskEntries(at) },
  'entries on the desk that nothing finds': {
    as: 'organiser',
    path: `${addresses.deskEntries(at)}?status=overdue&q=nic`,
  },
  'a photo on the desk': { as: 'organiser', path: addresses.deskPhotos(at) },
  'photos on the desk that are alike': { as: 'organiser', path: addresses.deskPhotos(winter) },
  'a request about photos': {
    as: 'organiser',
    path: town => `${addresses.deskPhotos(winter)}?ask=${town.blurredId}`,
  },
  'the numbers to come': { as: 'organiser', path: addresses.deskNumbers(inVelenje('unnumbered')) },
  'the numbers as they were given': { as: 'organiser', path: addresses.deskNumbers(at) },
  'letters that did not leave': { as: 'organiser', path: addresses.deskMail(at) },
  'a desk from which all letters have left': {
    as: 'neighbour',
    path: addresses.deskMail(celje),
  },
  'an entry on the desk that is to be completed': {
    as: 'organiser',
    path: town => addresses.deskEntry(winter, town.askedId),
  },
  'one’s entry that is to be completed': {
    as: 'asked',
    path: town => addresses.myEntry(town.askedId),
  },
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
  '/account/second-factor/check',
  '/:town/:contest/rezultati/:version',
]
