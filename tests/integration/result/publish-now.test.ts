import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { findResult } from '#app/data/result/results.ts'
import { connect } from '#app/platform/database.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishNow } from '#app/use-cases/result/publish-now.ts'
import { tick } from '#app/use-cases/tick.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const ceremony = '2026-10-03T09:00:00.000Z'
const beforeCeremony = '2026-10-03T08:59:59.999Z'
const reason = { code: 'announced', words: null } as const

type Seeded = Awaited<ReturnType<typeof seedContest>>
const desk = ({ town, contestId, organiserId }: Seeded) => ({
  townId: town.id,
  contestId,
  actorId: organiserId,
})
const publishedAt = async (contestId: string) => (await findResult(db, contestId))?.publishedAt

async function tickAt(instant: string) {
  services.setClock(instant)
  await tick(services)
}

describe('Results that are asked for', () => {
  test('come out from the ceremony on, before their hour, and the log says who asked and why', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)

    await tickAt(beforeCeremony)
    const early = await publishNow(services, { ...desk(seeded), reason })
    services.setClock(ceremony)
    const asked = await publishNow(services, { ...desk(seeded), reason })
    const again = await publishNow(services, { ...desk(seeded), reason })

    expect([early, asked, again]).toEqual([
      { done: false, reason: 'before-ceremony' },
      { done: true },
      { done: false, reason: 'results-published' },
    ])
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(ceremony))
    expect(await contestById(db, seeded.contestId)).toMatchObject({
      publishNowCode: 'announced',
      publishNowReason: null,
    })
    const event = await db.auditEvent.findFirst({ where: { action: 'results.asked-for' } })
    expect(event).toMatchObject({ actorId: seeded.organiserId, details: { code: 'announced' } })
  })

  test('stay back while a jury that judged too little holds them, until that is waived', async () => {
    const seeded = await seedContest(services)
    await seedEntry(services, seeded, 'Vrtnica')
    await tickAt(instants.count)
    services.setClock(ceremony)

    const held = await publishNow(services, { ...desk(seeded), reason })
    await releaseResults(services, { ...desk(seeded), code: 'waived', reason: null })
    const afterwards = await publishNow(services, { ...desk(seeded), reason })

    expect([held, afterwards]).toEqual([{ done: false, reason: 'still-held' }, { done: true }])
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(ceremony))
  })

  test('are made by the next tick when they could not be signed at once', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)
    services.setClock(ceremony)
    const signFor: typeof services.keys.signFor = async () => {
      throw new Error('The key is missing from the key store')
    }

    const unsigned = { ...services, keys: { ...services.keys, signFor } }
    const asked = await publishNow(unsigned, { ...desk(seeded), reason })
    const atOnce = await publishedAt(seeded.contestId)
    await tick(services)

    expect([asked, atOnce]).toEqual([{ done: true }, undefined])
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(ceremony))
  })

  test('have to be asked for again after a hold, which puts them back to their hour', async () => {
    const seeded = await seedJudged(services)
    await tickAt(instants.count)
    services.setClock(ceremony)
    await db.contest.update({
      where: { id: seeded.contestId },
      data: { publishNowAt: services.now() },
    })

    await holdResults(services, { ...desk(seeded), code: 'objection', reason: null })
    await releaseResults(services, { ...desk(seeded), code: 'examined', reason: null })
    await tick(services)
    const afterRelease = await publishedAt(seeded.contestId)
    await tickAt(instants.results)

    expect(afterRelease).toBeUndefined()
    expect(await publishedAt(seeded.contestId)).toEqual(new Date(instants.results))
  })
})

test('Of people who publish now and processes that tick one publishes, a hundred times.', async () => {
  const seeded = await seedContest(services)
  await tickAt(instants.count)
  services.setClock(ceremony)
  const processes = [1, 2, 3, 4].map(() => ({ ...services, db: connect(url, 3) }))

  const ids: string[] = []
  for (let round = 0; round < 100; round++) {
    const contestId = await copyContest(db, seeded.contestId)
    ids.push(contestId)
    const [first, second, third, fourth] = processes.map(
      process => () => publishNow(process, { ...desk(seeded), contestId, reason }),
    )
    await Promise.all([
      first?.(),
      tick(processes[1] ?? services),
      round % 2 ? third?.() : second?.(),
      fourth?.(),
    ])
  }
  await Promise.all(processes.map(process => process.db.$disconnect()))

  const once = await db.$queryRaw`
    select count(*)::int as contests from contest c
    where c.id::text = any(${ids}) and result_published_at = ${services.now()}
      and 1 = (select count(*) from published_result r where r.contest_id = c.id)
      and 1 = (select count(*) from audit_event a
               where a.contest_id = c.id and a.action = 'results.published')`
  expect(once).toEqual([{ contests: 100 }])
}, 300_000)
