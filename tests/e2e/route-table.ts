import { addresses } from '#app/domain/town/addresses.ts'
import type { Stage } from './stage.ts'

export const roles = ['visitor', 'entrant', 'juror', 'organiser', 'neighbour'] as const
export type Role = (typeof roles)[number]

type Line = {
  readonly path: (stage: Stage) => string
  readonly statuses: Readonly<Record<Role, number>>
}

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

/** What every address answers to whom. A neighbour is the organiser of another town. */
export const routeTable: Readonly<Record<string, Line>> = {
  '/': forAll(200, addresses.home()),
  '/account': forAll(200, addresses.account()),
  '/account/code': forAll(302, addresses.accountCode()),
  '/account/sign-out': forAll(302, addresses.signOut()),
  '/account/language': forAll(302, '/account/language?lang=sl&next=/my'),
  '/account/second-factor': forAnyOrganiser(200, addresses.secondFactor()),
  '/account/second-factor/check': forAnyOrganiser(302, addresses.secondFactorCheck()),
  '/setup/:token': forAll(410, addresses.setup('spent')),
  '/my': forSignedIn(addresses.myEntries()),
  '/my/entries/:entryId': forEntrant(stage => addresses.myEntry(stage.entryId)),
  '/my/entries/:entryId/objection': {
    path: stage => addresses.objection(stage.entryId),
    statuses: { visitor: 302, entrant: 200, juror: 404, organiser: 404, neighbour: 404 },
  },
  '/my/entries/:entryId/feedback': {
    path: stage => addresses.feedback(stage.entryId),
    statuses: { visitor: 302, entrant: 200, juror: 404, organiser: 404, neighbour: 404 },
  },
  '/my/entries/:entryId/confirm': {
    path: stage => addresses.confirmEntry(stage.entryId),
    statuses: everybody(302),
  },
  '/my/entries/:entryId/details': forEntrant(stage => addresses.myDetails(stage.entryId)),
  '/my/entries/:entryId/photos': forEntrant(stage => addresses.myPhotos(stage.entryId)),
  '/my/entries/:entryId/photos/change': {
    path: stage => addresses.photoChange(stage.entryId),
    statuses: everybody(405),
  },
  '/my/entries/:entryId/photos/straight': {
    path: stage => addresses.straightPhotos(stage.entryId),
    statuses: everybody(405),
  },
  '/my/entries/:entryId/photos/:photo/original': {
    path: stage => addresses.myOriginal(stage.entryId, stage.photo),
    statuses: { visitor: 302, entrant: 200, juror: 404, organiser: 404, neighbour: 404 },
  },
  '/my/entries/:entryId/poster.pdf': {
    path: stage => addresses.myPoster(stage.entryId),
    statuses: { visitor: 302, entrant: 200, juror: 404, organiser: 404, neighbour: 404 },
  },
  '/my/entries/:entryId/completion': {
    path: stage => addresses.answerCompletion(stage.entryId),
    statuses: everybody(302),
  },
  '/my/:town/:contest/enter': forAll(200, addresses.enter(at)),
  '/jury': forSignedIn(addresses.jury()),
  '/jury/:town/:contest': forJuror(addresses.juryContest(at)),
  '/jury/:town/:contest/report': forChair(addresses.juryReport(at)),
  '/jury/:town/:contest/publication': forChair(addresses.juryPublication(at)),
  '/jury/:town/:contest/preview': forChair(addresses.juryPreview(at)),
  '/jury/:town/:contest/sign-off': forJuror(addresses.signOff(at)),
  '/jury/:town/:contest/chair': forNoJuror(addresses.juryChair(at)),
  '/jury/:town/:contest/minutes': forNoJuror(addresses.juryMinutes(at)),
  '/jury/:town/:contest/minutes.pdf': forNoJuror(addresses.juryMinutesFile(at)),
  '/jury/:town/:contest/:number': forJuror(addresses.sheet(at, 1)),
  '/jury/:town/:contest/:number/mark': forAll(405, addresses.mark(at, 1)),
  '/organiser': forAnyOrganiser(200, addresses.organiser()),
  '/organiser/release': forAll(302, addresses.release()),
  '/organiser/:town/new': forOrganiser(() => addresses.newContest('velenje')),
  '/organiser/:town/statements': forOrganiser(() => addresses.deskStatements('velenje')),
  '/organiser/:town/town': forOrganiser(() => addresses.deskTown('velenje')),
  '/organiser/:town/people': forOrganiser(() => addresses.deskPeople('velenje')),
  '/organiser/:town/plan': forOrganiser(() => addresses.plan('velenje')),
  '/organiser/:town/:contest': forOrganiser(() => addresses.desk(at)),
  '/organiser/:town/:contest/objections': forOrganiser(() => addresses.deskObjections(at)),
  '/organiser/:town/:contest/correction': forOrganiser(() => addresses.deskCorrection(at)),
  '/organiser/:town/:contest/reports': forOrganiser(() => addresses.deskReports(at)),
  '/organiser/:town/:contest/enter': forOrganiser(() => addresses.deskEnter(at)),
  '/organiser/:town/:contest/entries': forOrganiser(() => addresses.deskEntries(at)),
  '/organiser/:town/:contest/photos': forOrganiser(() => addresses.deskPhotos(at)),
  '/organiser/:town/:contest/numbers': forOrganiser(() => addresses.deskNumbers(at)),
  '/organiser/:town/:contest/mail': forOrganiser(() => addresses.deskMail(at)),
  '/organiser/:town/:contest/posters.pdf': forOrganiser(() => addresses.posters(at)),
  '/organiser/:town/:contest/entries/:entryId/poster.pdf': forOrganiser(stage =>
    addresses.deskPoster(at, stage.entryId),
  ),
  '/organiser/:town/:contest/entries/:entryId/photos/:photo/original': forOrganiser(stage =>
    addresses.deskOriginal(at, stage.entryId, stage.photo),
  ),
  '/organiser/:town/:contest/media-pack.zip': forOrganiser(() => addresses.mediaPack(at)),
  '/organiser/:town/:contest/jury': forOrganiser(() => addresses.deskJury(at)),
  '/organiser/:town/:contest/settings/:section': forOrganiser(() => addresses.settings(at)),
  '/organiser/:town/:contest/test-letter': forOrganiser(() => addresses.testLetter(at)),
  '/organiser/:town/:contest/amend': forOrganiser(() => addresses.amend(at)),
  '/organiser/:town/:contest/move-dates': forOrganiser(() => addresses.moveDates(at)),
  '/organiser/:town/:contest/cancel': forOrganiser(() => addresses.cancel(at)),
  '/organiser/:town/:contest/publication': forOrganiser(() => addresses.deskPublication(at)),
  '/organiser/:town/:contest/preview': forOrganiser(() => addresses.deskPreview(at)),
  '/organiser/:town/:contest/minutes.pdf': {
    path: () => addresses.deskMinutesFile(celje),
    statuses: { visitor: 302, entrant: 403, juror: 403, organiser: 404, neighbour: 200 },
  },
  '/organiser/:town/:contest/entries/:entryId': forOrganiser(stage =>
    addresses.deskEntry(at, stage.waitingId),
  ),
  '/health/live': forAll(200, '/health/live'),
  '/health/ready': forAll(200, '/health/ready'),
  '/photos/:name/:file': {
    path: stage => addresses.photo(stage.photo, 400),
    statuses: everybody(200),
  },
  '/styleguide': forAll(404, '/styleguide'),
  '/colours/:town/:file': forAll(404, addresses.townColours('velenje', 'other')),
  '/icons/:town/:file': forAll(404, addresses.townIcon('velenje', 'other')),
  '/share/:town/:contest/:file': forAll(302, addresses.share(at, 1, '0'.repeat(12))),
  '/:town': forAll(200, addresses.town('velenje')),
  '/:town/dostopnost': forAll(200, addresses.accessibility('velenje')),
  '/:town/zasebnost': forAll(200, addresses.privacy('velenje')),
  '/:town/piskotki': forAll(200, addresses.cookies('velenje')),
  '/:town/:contest': forAll(200, addresses.contest(at)),
  '/:town/:contest/pravila': forAll(200, addresses.rules(at)),
  '/:town/:contest/rezultati': forAll(200, addresses.results(celje)),
  '/:town/:contest/nepravilnost': forAll(200, addresses.irregularity(at)),
  '/:town/:contest/preverjanje': forAll(200, addresses.recount(celje)),
  '/:town/:contest/zemljevid': forAll(200, addresses.map(at)),
  '/:town/:contest/zemljevid.gpx': forAll(200, addresses.mapFile(at, 'gpx')),
  '/:town/:contest/zemljevid.geojson': forAll(200, addresses.mapFile(at, 'geojson')),
  '/:town/:contest/entries.json': forAll(200, addresses.entriesFile(at)),
  '/:town/:contest/town-key': forAll(200, addresses.townKey(at)),
  '/:town/:contest/results.json': forAll(200, addresses.resultsFile(celje)),
  '/:town/:contest/results.csv': forAll(200, addresses.resultsTable(celje)),
  '/:town/:contest/entries.csv': forAll(200, addresses.entriesTable(at)),
  '/:town/:contest/glasovanje': forAll(200, addresses.vote(at)),
  '/:town/:contest/glasovanje/koda': forAll(302, addresses.voteCode(at)),
  '/:town/:contest/glasovanje/potrdilo': forAll(302, addresses.receipt(at)),
  '/:town/:contest/glasovanje/potrdilo.json': forAll(302, addresses.receiptFile(at)),
  '/:town/:contest/:number': forAll(200, addresses.entry(at, 1)),
  '/:town/:contest/:number/fotografije': forAll(200, addresses.entryPhotos(at, 1)),
  '/*': forAll(404, '/velenje/2026/1/more'),
}

function forAll(status: number, path: string): Line {
  return { path: () => path, statuses: everybody(status) }
}

function forSignedIn(path: string): Line {
  return { path: () => path, statuses: { ...everybody(200), visitor: 302 } }
}

function forJuror(path: string): Line {
  return { path: () => path, statuses: { ...everybody(404), visitor: 302, juror: 200 } }
}

function forOrganiser(path: Line['path']): Line {
  return {
    path,
    statuses: { visitor: 302, entrant: 403, juror: 403, organiser: 200, neighbour: 404 },
  }
}

function everybody(status: number): Line['statuses'] {
  return {
    visitor: status,
    entrant: status,
    juror: status,
    organiser: status,
    neighbour: status,
  }
}

function forAnyOrganiser(status: number, path: string): Line {
  const statuses = { visitor: 302, entrant: 403, juror: 403, organiser: status, neighbour: status }
  return { path: () => path, statuses }
}

function forNoJuror(path: string): Line {
  return { path: () => path, statuses: { ...everybody(404), visitor: 302 } }
}

function forEntrant(path: Line['path']): Line {
  return { path, statuses: { ...everybody(404), visitor: 302, entrant: 200 } }
}

function forChair(path: string): Line {
  return { path: () => path, statuses: { ...everybody(404), visitor: 302 } }
}
