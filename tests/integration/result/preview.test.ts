import { beforeEach, expect, test } from 'vitest'
import { viewCountedResult } from '#app/use-cases/result/view-counted-result.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

async function tickAt(instant: string) {
  services.setClock(instant)
  await tick(services)
}

test('The count is previewed between count and results alone, and each look is in the log', async () => {
  const { town, contestId, organiserId: actorId } = await seedJudged(services)
  const look = { townId: town.id, contestId, actorId, office: 'organiser' } as const

  const before = await viewCountedResult(services, look)
  await tickAt(instants.count)
  const first = await viewCountedResult(services, look)
  await tickAt(instants.beforeResults)
  await viewCountedResult(services, { ...look, office: 'chair' })
  await tickAt(instants.results)
  const after = await viewCountedResult(services, look)

  expect([before, after]).toEqual([null, null])
  expect(first?.result.categories[0]?.awards.places[0]).toEqual({ place: 1, entries: [1] })
  const events = await db.auditEvent.findMany({
    where: { action: 'result.viewed' },
    orderBy: { at: 'asc' },
    select: { actorId: true, subjectId: true, at: true, details: true },
  })
  const looked = { actorId, subjectId: contestId }
  expect(events).toEqual([
    { ...looked, at: new Date(instants.count), details: { office: 'organiser' } },
    { ...looked, at: new Date(instants.beforeResults), details: { office: 'chair' } },
  ])
})

test('Nothing is shown when the look cannot be written down', async () => {
  const { town, contestId, organiserId: actorId } = await seedJudged(services)
  await tickAt(instants.count)
  const look = { townId: town.id, contestId, actorId, office: 'organiser' } as const
  const random = {
    ...services.random,
    uuid: () => {
      throw new Error('No event can be written')
    },
  }

  await expect(viewCountedResult({ ...services, random }, look)).rejects.toThrow('No event')
})
