import type { BrowserContext } from '@playwright/test'
import velenjePlan from '#app/demo/velenje-plan.json' with { type: 'json' }
import { languages } from '#app/domain/town/local-text.ts'
import { rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { submitEntry } from '#tests/support/contests.ts'
import { type PhotoOf, seedGallery } from '#tests/support/galleries.ts'
import type { App } from './fixtures.ts'
import type { PageLine } from './page-table.ts'
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
  await db.town.updateMany({ data: { languages: [...languages] } })
  await db.town.update({ where: { id: stage.velenje.town.id }, data: { plan: velenjePlan } })
  await db.juror.updateMany({ where: { name: 'Ema' }, data: { chair: true } })
  return {
    ...stage,
    rejectedId: await seedRejected(app, stage),
    emails: {
      ...stage.emails,
      waiting: 'pri.cilka@shops.test',
      rejected: 'pri.dori@shops.test',
      newcomer: 'nova@shops.test',
      chair: 'ema@jury.test',
    },
  }
}

/** The same with everybody signed in. */
export async function seedPages(app: App, photoOf?: PhotoOf) {
  const town = await seedStates(app, photoOf)
  const cookies = new Map<string, Awaited<ReturnType<typeof sessionOf>>['cookies']>()
  for (const [who, email] of Object.entries(town.emails)) {
    cookies.set(who, (await sessionOf(app, email)).cookies)
  }
  return {
    town,
    signIn: (context: BrowserContext, who: NonNullable<PageLine['as']>) =>
      context.addCookies(cookies.get(who) ?? []),
    pathOf: ({ path }: PageLine) => (typeof path === 'string' ? path : path(town)),
  }
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
