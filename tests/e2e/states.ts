import type { BrowserContext } from '@playwright/test'
import velenjePlan from '#app/demo/velenje-plan.json' with { type: 'json' }
import { contestById } from '#app/data/contest/contests.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { reportIrregularity } from '#app/use-cases/contest/report-irregularity.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { sendEntry } from '#app/use-cases/entry/send-entry.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { shopForm, submitEntry } from '#tests/support/contests.ts'
import { theDay } from '#tests/support/days.ts'
import { type PhotoOf, seedGallery } from '#tests/support/galleries.ts'
import { deskOf } from '#tests/support/places.ts'
import type { App } from './fixtures.ts'
import type { PageLine } from './page-table.ts'
import { seedResultStates } from './result-states.ts'
import { seedStage, sessionOf } from './stage.ts'

export type Town = Awaited<ReturnType<typeof seedStates>>

/** The stage and, beside it, every state in which a page comes; its towns speak every language. */
export async function seedStates(app: App, photoOf?: PhotoOf) {
  const { db } = app.services
  const stage = await seedStage(app)
  const { contestId } = stage.velenje
  const hour = 3_600_000
  const now = app.services.now()
  const ago = (hours: number) => new Date(now.getTime() - hours * hour)
  await copyContest(db, contestId, { held_at: now, hold_reason: 'Ugovor je v obravnavi.' }, 'held')
  await copyContest(
    db,
    contestId,
    { cancelled_at: now, cancel_reason: 'Zaradi neurja.' },
    'cancelled',
  )
  const past = { voting_close_at: ago(2), judging_close_at: ago(2), results_at: ago(1) }
  await copyContest(db, contestId, past, 'preparing')
  const sixty = await copyContest(db, contestId, {}, 'sixty')
  await seedGallery(app.services, { contestId: sixty, entries: 60, photoOf })
  const results = await seedResultStates(app, stage)
  await seedLetters(app, results.winnerId)
  await seedUnnumbered(app, contestId)
  await seedUndelivered(app, stage)
  await db.town.updateMany({ data: { languages: [...languages] } })
  await db.town.update({ where: { id: stage.velenje.town.id }, data: { plan: velenjePlan } })
  await db.juror.updateMany({ where: { name: 'Ema' }, data: { chair: true } })
  return {
    ...stage,
    ...results,
    rejectedId: await seedRejected(app, stage),
    ...(await seedOwners(app, stage)),
    askedId: await seedAsked(app, stage),
    blurredId: await seedBlurred(app, stage),
    emails: {
      ...stage.emails,
      waiting: 'pri.cilka@shops.test',
      rejected: 'pri.dori@shops.test',
      completing: 'pri.evi@shops.test',
      asked: 'pri.eli@shops.test',
      newcomer: 'nova@shops.test',
      chair: 'ema@jury.test',
      winner: 'vrtnica@shops.test',
    },
  }
}

type Cookies = Awaited<ReturnType<typeof sessionOf>>['cookies']

/** The same with everybody signed in. */
export async function seedPages(app: App, photoOf?: PhotoOf) {
  const town = await seedStates(app, photoOf)
  const sessions = Object.entries(town.emails).map(
    async ([who, email]) => [who, (await sessionOf(app, email)).cookies] as const,
  )
  const cookies = new Map<string, Cookies>(await Promise.all(sessions))
  return {
    town,
    signIn: (context: BrowserContext, who: NonNullable<PageLine['as']>) =>
      context.addCookies(cookies.get(who) ?? []),
    pathOf: ({ path }: PageLine) => (typeof path === 'string' ? path : path(town)),
  }
}

/** A shop that may still be completed, and one that its owner has to confirm. */
async function seedOwners({ services }: App, { velenje }: Awaited<ReturnType<typeof seedStage>>) {
  const winter = await services.db.contest.findFirstOrThrow({
    where: { slug: 'zima' },
    select: { id: true },
  })
  const completing = await submitEntry(services, { contestId: winter.id }, 'Pri Evi')
  const contest = await contestById(services.db, winter.id)
  const sent = await sendEntry(services, {
    contest,
    requestKey: services.random.uuid(services.now()),
    form: shopForm('Pri Franu'),
    photo: null,
    email: 'pri.franu@shops.test',
    language: 'sl',
    onBehalf: { actorId: velenje.organiserId, askedBy: 'telephone' },
  })
  if (!sent.entered) throw new Error(sent.reason)
  return { completingId: completing.entryId, onBehalfId: sent.entryId }
}

/** In Celje an objection of the winner and a report wait for their answers. */
async function seedLetters({ services }: App, winnerId: string): Promise<void> {
  const { db } = services
  const { contestId } = await db.entry.findUniqueOrThrow({ where: { id: winnerId } })
  const contest = await contestById(db, contestId)
  const requestKey = services.random.uuid(services.now())
  const said = 'Komisija si prodajnega prostora ni ogledala.'
  const objection = { id: requestKey, entryId: winnerId, number: 1, grounds: said }
  const at = { contestId, requestKey }
  await db.objection.create({ data: { ...objection, ...at, submittedAt: contest.resultsAt } })
  await reportIrregularity(services, {
    contest,
    requestKey,
    said,
    entryNumber: 1,
    email: 'nada@example.si',
  })
}

async function seedRejected(
  { services }: App,
  { velenje }: Awaited<ReturnType<typeof seedStage>>,
): Promise<string> {
  const winter = await services.db.contest.findFirstOrThrow({
    where: { slug: 'zima' },
    select: { id: true },
  })
  const { entryId } = await submitEntry(services, { contestId: winter.id }, 'Pri Dori')
  await rejectEntry(services, {
    townId: velenje.town.id,
    contestId: winter.id,
    entryId,
    actorId: velenje.organiserId,
    reason: 'Prodajni prostor ni v Velenju.',
  })
  return entryId
}

async function seedAsked(
  { services }: App,
  { velenje }: Awaited<ReturnType<typeof seedStage>>,
): Promise<string> {
  const winter = await services.db.contest.findFirstOrThrow({ where: { slug: 'zima' } })
  const { entryId } = await submitEntry(services, { contestId: winter.id }, 'Pri Eli')
  const asked = await askForCompletion(services, {
    ...deskOf({ ...velenje, contestId: winter.id }),
    entryId,
    text: 'Fotografija izložbe je temna.\nPošljite novo.',
    dueOn: theDay('2026-09-18'),
  })
  if (!asked.asked) throw new Error(asked.reason)
  return entryId
}

/** A shop whose photo is somebody else's too and of which something was said; and another that was asked. */
async function seedBlurred(
  { services }: App,
  { velenje }: Awaited<ReturnType<typeof seedStage>>,
): Promise<string> {
  const { db } = services
  const { id: contestId } = await db.contest.findFirstOrThrow({ where: { slug: 'zima' } })
  const { entryId } = await submitEntry(services, { contestId }, 'Pri Ferdu')
  const ofShop = (shopName: string) => ({ contestId, entry: { shopName } })
  await db.photo.updateMany({
    where: { OR: [ofShop('Pri Ferdu'), ofShop('Pri Evi')] },
    data: { perceptualHash: 'f0f0f0f0f0f0f0f0' },
  })
  for (const shopName of ['Pri Ferdu', 'Pri Eli']) {
    const photo = await db.photo.findFirstOrThrow({ where: ofShop(shopName) })
    await db.photoCheck.create({
      data: {
        photoId: photo.id,
        reasons: ['people', 'unreadable'],
        checkedById: velenje.organiserId,
        checkedAt: services.now(),
      },
    })
  }
  return entryId
}

/** A contest before the end of its check, so that the clock leaves its numbers to come. */
async function seedUnnumbered({ services }: App, contestId: string): Promise<void> {
  const tomorrow = new Date(services.now().getTime() + 86_400_000)
  const later = { check_end_at: tomorrow, voting_open_at: tomorrow, judging_open_at: tomorrow }
  const id = await copyContest(
    services.db,
    contestId,
    { ...later, numbered_at: null },
    'unnumbered',
  )
  await services.db.entry.updateMany({ where: { contestId: id }, data: { number: null } })
}

async function seedUndelivered(
  { services }: App,
  { velenje, entryId }: Awaited<ReturnType<typeof seedStage>>,
): Promise<void> {
  const { contestId } = velenje
  const refused = { sentAt: null, lastError: 'Error EENVELOPE 550' }
  await services.db.mail.updateMany({ where: { contestId, subjectId: entryId }, data: refused })
}
