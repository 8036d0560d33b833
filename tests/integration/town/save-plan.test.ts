import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { planOfTown } from '#app/data/town/plans.ts'
import velenjePlan from '#app/demo/velenje-plan.json'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { seedContest } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const text = JSON.stringify(velenjePlan)
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedContest>>
let neighbour: Awaited<ReturnType<typeof seedContest>>
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services)
  services.setClock('2026-08-01T08:00:00Z')
  neighbour = await seedContest(services, { town: 'celje' })
})

const versionOf = async (contestId: string) => (await contestById(db, contestId)).publicVersion

test('A plan is its own town’s, and every contest of the town is shown anew.', async () => {
  const request = { townId: seeded.town.id, actorId: seeded.organiserId, text }
  const [ours, theirs] = [await versionOf(seeded.contestId), await versionOf(neighbour.contestId)]

  expect(await savePlan(services, request)).toEqual({ saved: true })

  expect(await planOfTown(db, seeded.town.id)).toEqual(velenjePlan)
  expect(await planOfTown(db, neighbour.town.id)).toBeNull()
  expect(await versionOf(seeded.contestId)).toBe(ours + 1)
  expect(await versionOf(neighbour.contestId)).toBe(theirs)
})

test('An empty text takes the plan away, and both are in the log.', async () => {
  const request = { townId: seeded.town.id, actorId: seeded.organiserId }
  await savePlan(services, { ...request, text })
  services.setClock(new Date(services.now().getTime() + 1_000))

  expect(await savePlan(services, { ...request, text: '  \n' })).toEqual({ saved: true })

  expect(await planOfTown(db, seeded.town.id)).toBeNull()
  const events = await db.auditEvent.findMany({
    where: { action: { startsWith: 'town.plan' } },
    select: { action: true, actorId: true, details: true },
    orderBy: { id: 'asc' },
  })
  const { actorId } = request
  expect(events).toEqual([
    { action: 'town.plan-saved', actorId, details: { features: velenjePlan.features.length } },
    { action: 'town.plan-removed', actorId, details: { features: 0 } },
  ])
})

test('A plan that cannot be read leaves the one before in place.', async () => {
  const request = { townId: seeded.town.id, actorId: seeded.organiserId }
  await savePlan(services, { ...request, text })

  const answer = await savePlan(services, { ...request, text: '{"type":"Feature"}' })

  expect(answer).toEqual({ saved: false, problem: { reason: 'plan-not-geojson', feature: null } })
  expect(await planOfTown(db, seeded.town.id)).toEqual(velenjePlan)
})
