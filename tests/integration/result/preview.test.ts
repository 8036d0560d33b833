import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { viewMinutes } from '#app/use-cases/jury/view-minutes.ts'
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

  expect([before, after]).toEqual([
    { shown: false, reason: 'not-counted' },
    { shown: false, reason: 'results-published' },
  ])
  const [category] = (first.shown && first.payload.result.categories) || []
  expect(category?.awards.places[0]).toEqual({ place: 1, entries: [1] })
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

test('Where the rules name the chair alone, an organiser sees neither count nor minutes before the public', async () => {
  const { town, contestId, organiserId: actorId } = await seedJudged(services)
  const { rules } = await contestById(db, contestId)
  const data = { rules: { ...rules, preview: 'chair' } }
  await db.contest.update({ where: { id: contestId }, data })
  await tickAt(instants.count)
  const look = { townId: town.id, contestId, actorId }
  const minutes = async () =>
    viewMinutes(services, {
      contest: await contestById(db, contestId),
      actorId,
      office: 'organiser',
    })

  const organiser = await viewCountedResult(services, { ...look, office: 'organiser' })
  const early = await minutes()
  const chair = await viewCountedResult(services, { ...look, office: 'chair' })
  await tickAt(instants.results)

  expect(organiser).toEqual({ shown: false, reason: 'chair-alone' })
  expect(early).toBeNull()
  expect(chair.shown).toBe(true)
  expect(await minutes()).not.toBeNull()
  expect(await db.auditEvent.count({ where: { action: 'result.viewed' } })).toBe(1)
})
