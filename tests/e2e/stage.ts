import { request } from '@playwright/test'
import { contestById } from '#app/data/contest/contests.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { seedJuror, seedSeat, seedSheets } from '#tests/support/juries.ts'
import { deskOf, seedStreet } from '#tests/support/places.ts'
import { secondFactorGiven } from '#tests/support/second-factor.ts'
import { answeredCall, makeReady } from '#tests/support/ready-call.ts'
import { type App, codeFor, expect, words } from './fixtures.ts'
import { seedVotes } from './votes.ts'

const inTheCentre = { place: { latitude: 46.36, longitude: 15.1106 }, stepFree: null }

export type Stage = Awaited<ReturnType<typeof seedStage>>

/**
 * Two towns on a day in September. In Velenje the contest of 2026 is voted and judged on, "zima" takes
 * entries and 2027 is a draft; in Celje the results of 2026 are out, because the clock has been there.
 */
export async function seedStage(app: App) {
  const { services } = app
  await seedResultsOfCelje(app)
  await app.setClock('2026-08-01T08:00:00Z')
  const velenje = await seedContest(services)
  const accepted = await seedEntry(services, velenje, 'Pri Ani')
  await seedEntry(services, velenje, 'Pri Bori')
  await placeEntry(services, { ...deskOf(velenje), entryId: accepted.entryId, ...inTheCentre })
  await seedStreet(services, velenje, 'Cankarjeva ulica')
  const waiting = await submitEntry(services, velenje, 'Pri Cilki')
  const winter = await seedDraft(app, velenje, { slug: 'zima', holiday: '2026-10-10' })
  await publishCall(services, winter)
  await seedDraft(app, velenje, { slug: '2027', holiday: '2027-09-20' })
  await seedJuror(services, velenje, 'Nina')
  await seedSeat(services, velenje, 'Oskar')
  await app.setClock('2026-09-14T10:00:00Z')
  const { name: photo } = await services.db.photo.findFirstOrThrow({
    where: { entryId: accepted.entryId },
    select: { name: true },
  })
  return {
    velenje,
    entryId: accepted.entryId,
    waitingId: waiting.entryId,
    photo,
    emails: {
      entrant: 'pri.ani@shops.test',
      juror: 'nina@jury.test',
      undeclared: 'oskar@jury.test',
      organiser: velenje.organiserEmail,
      neighbour: 'clerk@celje.test',
    },
  }
}

async function seedResultsOfCelje(app: App): Promise<void> {
  const { services } = app
  const celje = await seedContest(services, { town: 'celje' })
  const marks = new Map<string, number>()
  for (const [index, shop] of ['Vrtnica', 'Klas', 'Sladko', 'Grad', 'Čevelj'].entries()) {
    const { entryId } = await seedEntry(services, celje, shop)
    marks.set(entryId, 9 - index)
  }
  await app.setClock(celje.contest.votingOpenAt.toISOString())
  await seedVotes(services, celje, new Map([[4, 3]]))
  await seedSheets(services, celje, marks)
  await app.setClock(celje.contest.resultsAt.toISOString())
  await expect.poll(() => services.db.publishedResult.count()).toBe(1)
}

async function seedDraft(
  { services }: App,
  { town, organiserId: actorId }: Awaited<ReturnType<typeof seedContest>>,
  draft: { readonly slug: string; readonly holiday: string },
) {
  const holiday = dayOf(draft.holiday)
  if (!holiday) throw new Error(`There is no day ${draft.holiday}`)
  const created = await createContest(services, {
    town,
    actorId,
    requestKey: services.random.uuid(services.now()),
    slug: draft.slug,
    titles: { sl: `Izložba ${draft.slug}` },
    intros: { sl: 'Vabljeni.' },
    holiday,
    preset: 'after-holiday',
    card: 'jury-places-and-audience-award',
    ...answeredCall,
  })
  if (!created.created) throw new Error(created.reason)
  await makeReady(services, created.id)
  const contest = await contestById(services.db, created.id)
  return { townId: town.id, contestId: contest.id, actorId }
}

/** What the browser of somebody who has signed in keeps, got without opening one. */
export async function sessionOf(app: App, email: string) {
  const visit = await request.newContext({
    baseURL: app.url,
    extraHTTPHeaders: { origin: app.url },
  })
  const before = app.letters.length
  await visit.post('/account', { form: { email } })
  const code = await codeFor(app, email, before)
  const answer = await visit.post('/account/code', { form: { code } })
  expect(await answer.text()).toContain(words.people.account.title)
  await secondFactorGiven(app.services, email)
  const state = await visit.storageState()
  await visit.dispose()
  return state
}
