import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { findCountHolds, findResult } from '#app/data/result/results.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { tick } from '#app/use-cases/tick.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
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

const byOrganiser = (seeded: Awaited<ReturnType<typeof seedContest>>, reason: string) => ({
  townId: seeded.town.id,
  contestId: seeded.contestId,
  actorId: seeded.organiserId,
  reason,
})
const publishedAt = async (contestId: string) => (await findResult(db, contestId))?.publishedAt

describe('A hold by the organiser', () => {
  test('keeps the result past its hour; the tick after the release publishes it', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)
    services.setClock('2026-10-01T08:00:00Z')
    const held = await holdResults(services, byOrganiser(seeded, 'Nevihta na Titovem trgu'))

    await tickAt(instants.results)
    const whileHeld = await publishedAt(seeded.contestId)
    services.setClock('2026-10-04T08:00:00Z')
    const released = await releaseResults(services, byOrganiser(seeded, 'Nevihta je mimo'))
    await tick(services)

    expect([held, whileHeld, released]).toEqual([{ done: true }, undefined, { done: true }])
    expect(await publishedAt(seeded.contestId)).toEqual(new Date('2026-10-04T08:00:00Z'))
    const events = await db.auditEvent.findMany({
      where: { action: { startsWith: 'results.' } },
      orderBy: { at: 'asc' },
      select: { action: true, reason: true, actorId: true },
    })
    const actorId = seeded.organiserId
    expect(events.toSorted((a, b) => (a.action < b.action ? -1 : 1))).toEqual([
      { action: 'results.held', reason: 'Nevihta na Titovem trgu', actorId },
      { action: 'results.published', reason: null, actorId: null },
      { action: 'results.released', reason: 'Nevihta je mimo', actorId },
    ])
  })

  test('that is lifted before the hour publishes nothing early', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)
    await holdResults(services, byOrganiser(seeded, 'Preverjamo'))
    await releaseResults(services, byOrganiser(seeded, 'Preverjeno'))

    await tickAt(instants.beforeResults)
    const early = await publishedAt(seeded.contestId)
    await tickAt(instants.results)

    expect(early).toBeUndefined()
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(instants.results))
  })

  test('does not stop the count', async () => {
    const seeded = await seedJudged(services)
    await holdResults(services, byOrganiser(seeded, 'Preverjamo'))

    await tickAt(instants.count)

    const { countedAt } = await contestById(db, seeded.contestId)
    expect(countedAt).toEqual(new Date(instants.count))
  })

  test('is refused once the result is out, and so is a release of what is not held', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)

    const notHeld = await releaseResults(services, byOrganiser(seeded, 'Kar tako'))
    await tickAt(instants.results)
    const tooLate = await holdResults(services, byOrganiser(seeded, 'Vseeno ne'))

    expect([notHeld, tooLate]).toEqual([
      { done: false, reason: 'not-held' },
      { done: false, reason: 'results-published' },
    ])
  })

  test('that races the publication holds it or comes too late, never both', async () => {
    const seeded = await seedContest(services)
    await tickAt(instants.count)
    services.setClock(instants.results)

    const outcomes = new Set<string>()
    for (let round = 0; round < 60; round++) {
      const contestId = await copyContest(db, seeded.contestId)
      const request = { ...byOrganiser(seeded, 'V zadnjem hipu'), contestId }
      const acts = [() => holdResults(services, request), () => publishResult(services, contestId)]
      if (round % 2) acts.reverse()
      await Promise.all(acts.map(act => act()))
      const { heldAt, resultPublishedAt } = await contestById(db, contestId)
      const results = await db.publishedResult.count({ where: { contestId } })
      outcomes.add(`held ${heldAt !== null}, out ${resultPublishedAt !== null}, results ${results}`)
    }

    const possible = ['held false, out true, results 1', 'held true, out false, results 0']
    expect([...outcomes].filter(outcome => !possible.includes(outcome))).toEqual([])
  })
})

describe('A jury that judged too few shops', () => {
  test('holds the result until a release with a reason waives that', async () => {
    const seeded = await seedContest(services)
    await seedEntry(services, seeded, 'Vrtnica')
    await tickAt(instants.count)
    await tickAt(instants.results)

    const holds = await findCountHolds(db, seeded.contestId)
    const whileHeld = await publishedAt(seeded.contestId)
    const released = await releaseResults(services, byOrganiser(seeded, 'Objavimo'))
    await tick(services)

    expect(holds).toEqual({ holds: ['jury-quorum-unmet'] })
    expect([whileHeld, released]).toEqual([undefined, { done: true }])
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(instants.results))
    const event = await db.auditEvent.findFirst({ where: { action: 'results.released' } })
    expect(event).toMatchObject({
      reason: 'Objavimo',
      details: { waived: ['jury-quorum-unmet'] },
    })
  })

  test('is not waived by what was released before the count', async () => {
    const seeded = await seedContest(services)
    await seedEntry(services, seeded, 'Vrtnica')
    await holdResults(services, byOrganiser(seeded, 'Preverjamo'))
    await releaseResults(services, byOrganiser(seeded, 'Preverjeno'))
    await tickAt(instants.count)

    await tickAt(instants.results)

    expect(await publishedAt(seeded.contestId)).toBeUndefined()
  })

  test('holds beside a hold by the organiser, and one release lets both go', async () => {
    const seeded = await seedContest(services)
    await seedEntry(services, seeded, 'Vrtnica')
    await tickAt(instants.count)
    await holdResults(services, byOrganiser(seeded, 'Preverjamo'))

    await releaseResults(services, byOrganiser(seeded, 'Objavimo'))
    await tickAt(instants.results)

    expect(await publishedAt(seeded.contestId)).toEqual(new Date(instants.results))
  })
})
