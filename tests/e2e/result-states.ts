import { contestById } from '#app/data/contest/contests.ts'
import { type TimelineStep, timelineSteps } from '#app/domain/contest/timeline.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedEntry } from '#tests/support/contests.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { answeredCall, makeReady } from '#tests/support/ready-call.ts'
import { type App, expect } from './fixtures.ts'
import type { Stage } from './stage.ts'
import { seedVotes } from './votes.ts'

/** The states in which results come, beside those of the stage; the clock is left where it was. */
export async function seedResultStates(app: App, stage: Stage) {
  const { db } = app.services
  const now = app.services.now()
  const celje = await db.contest.findFirstOrThrow({ where: { town: { slug: 'celje' } } })
  await seedCounted(app, celje.id)
  await seedElsewhen(app, stage, { slug: 'announced', days: 40 })
  await seedElsewhen(app, stage, { slug: 'check', days: 2 })
  await seedShared(app, stage)
  await app.setClock(now.toISOString())
  const winner = { contestId: celje.id, shopName: 'Vrtnica' }
  const { id: winnerId } = await db.entry.findFirstOrThrow({ where: winner })
  return { winnerId }
}

/** The contest of Celje once more, counted, between its ceremony and its results. */
async function seedCounted({ services }: App, celjeId: string): Promise<void> {
  const { db } = services
  const at = (hours: number) => new Date(services.now().getTime() + hours * 3_600_000)
  const changes = {
    voting_close_at: at(-50),
    judging_close_at: at(-50),
    review_end_at: at(-49),
    counted_at: at(-49),
    ceremony_at: at(-1),
    results_at: at(1),
    result_published_at: null,
  }
  const contestId = await copyContest(db, celjeId, changes, 'counted')
  const seats = await db.juror.findMany({ where: { contestId: celjeId } })
  for (const seat of seats) {
    const id = services.random.uuid(services.now())
    await db.juror.create({ data: { ...seat, id, contestId, requestKey: id } })
  }
}

/** The contest of Velenje with every step so many days later than its call says. */
async function seedElsewhen(
  { services }: App,
  { velenje }: Stage,
  { slug, days }: { readonly slug: string; readonly days: number },
): Promise<void> {
  const contest = await contestById(services.db, velenje.contestId)
  const column = (step: TimelineStep) =>
    step.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const later = timelineSteps.map(step => [
    column(step),
    new Date(contest[step].getTime() + days * 86_400_000),
  ])
  await copyContest(services.db, velenje.contestId, Object.fromEntries(later), slug)
}

/** A summer contest of jury and public together, in two categories, whose result was corrected. */
async function seedShared(app: App, { velenje }: Stage): Promise<void> {
  const { services } = app
  const { db } = services
  const holiday = dayOf('2026-06-20')
  if (!holiday) throw new Error('No holiday')
  await app.setClock('2026-04-01T08:00:00Z')
  const { town, organiserId } = velenje
  const created = await createContest(services, {
    town,
    actorId: organiserId,
    requestKey: services.random.uuid(services.now()),
    slug: 'skupaj',
    titles: { sl: 'Poletne izložbe', en: 'Summer windows' },
    intros: { sl: 'Vabljeni.' },
    holiday,
    preset: 'after-holiday',
    card: 'together-70-30',
    ...answeredCall,
  })
  if (!created.created) throw new Error(created.reason)
  const { id: contestId } = created
  const { rules, entriesOpenAt, votingOpenAt, resultsAt } = await contestById(db, contestId)
  const cafes = {
    key: 'cafes',
    names: { sl: 'Lokali', en: 'Cafés', it: 'Bar', hu: 'Kávézók', de: 'Cafés' },
  }
  const categories = [...rules.categories, cafes]
  const shared = { ...rules, categories, public: { ...rules.public, quorum: 3 } }
  await db.contest.update({ where: { id: contestId }, data: { rules: shared } })
  await makeReady(services, contestId)
  await publishCall(services, { townId: town.id, contestId, actorId: organiserId })
  await app.setClock(entriesOpenAt.toISOString())
  const marks = new Map<string, number>()
  for (const [index, shop] of ['Sivka', 'Meta', 'Timijan', 'Origano', 'Žajbelj'].entries()) {
    const { entryId } = await seedEntry(services, { contestId, organiserId }, shop)
    marks.set(entryId, index === 1 ? 9 : 9 - index)
  }
  for (const shop of ['Pri Cesarju', 'Pod Kostanjem']) {
    const { entryId } = await seedEntry(services, { contestId, organiserId }, shop)
    await db.entry.update({ where: { id: entryId }, data: { category: 'cafes' } })
    marks.set(entryId, 8)
  }
  await app.setClock(votingOpenAt.toISOString())
  await seedSheets(services, { contestId, organiserId }, marks)
  await seedVotes(
    services,
    { contestId },
    new Map([
      [2, 1],
      [3, 4],
    ]),
  )
  await db.entry.updateMany({
    where: { contestId, shopName: 'Žajbelj' },
    data: { withdrawnAt: services.now() },
  })
  await app.setClock(resultsAt.toISOString())
  const published = () => db.publishedResult.findFirst({ where: { contestId } })
  await expect.poll(published).not.toBeNull()
  const { file } = await db.publishedResult.findFirstOrThrow({ where: { contestId } })
  const reason = 'Ugovoru prodajnega prostora Meta je bilo ugodeno.'
  const publishedAt = new Date(resultsAt.getTime() + 86_400_000)
  await db.publishedResult.create({ data: { contestId, version: 2, file, reason, publishedAt } })
}
