import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { payloadSchema } from '#app/domain/result/payload.ts'
import { connect } from '#app/platform/database.ts'
import { countDueContests } from '#app/use-cases/result/count-contest.ts'
import { tick } from '#app/use-cases/tick.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const countOf = (contestId: string) => db.count.findUnique({ where: { contestId } })

async function payloadOf(contestId: string) {
  const count = await countOf(contestId)
  return count && payloadSchema.parse(JSON.parse(count.payload))
}

describe('A contest is counted', () => {
  test('at the instant of the count and not a millisecond earlier', async () => {
    const { contestId } = await seedJudged(services)

    await tick(services)
    const before = await payloadOf(contestId)
    services.setClock(instants.count)
    await tick(services)

    expect(before).toBeNull()
    const payload = await payloadOf(contestId)
    expect(payload?.countedAt).toBe(instants.count)
    expect(payload?.result.categories[0]?.awards).toMatchObject({
      places: [
        { place: 1, entries: [1] },
        { place: 2, entries: [2] },
        { place: 3, entries: [3] },
      ],
      audience: [4],
    })
    const kinds = payload?.log.map(({ leaf }) => leaf.kind)
    expect(payload?.entries.length).toBe(4)
    expect([
      kinds?.at(0),
      ...(kinds?.slice(1, -2).sort() ?? []),
      ...(kinds?.slice(-2) ?? []),
    ]).toEqual(['rules', ...Array(3).fill('ballot'), ...Array(12).fill('sheet'), 'close', 'count'])
  })

  test('not before the last codes have run out that were sent while voting was open', async () => {
    const { contestId } = await seedContest(services)
    const data = { judgingCloseAt: '2026-09-23T15:00:00Z', reviewEndAt: '2026-09-23T15:00:00Z' }
    await db.contest.update({ where: { id: contestId }, data })

    services.setClock('2026-09-23T18:29:59.999Z')
    await tick(services)
    const early = await countOf(contestId)
    services.setClock('2026-09-23T18:30:00.000Z')
    await tick(services)

    expect(early).toBeNull()
    expect((await countOf(contestId))?.countedAt).toEqual(services.now())
  })

  test('once, and not changed by what happens to its rows afterwards', async () => {
    const { contestId } = await seedJudged(services)
    services.setClock(instants.count)
    await tick(services)
    const made = await countOf(contestId)

    await db.entry.updateMany({ where: { number: 1 }, data: { withdrawnAt: services.now() } })
    await db.sheet.updateMany({ data: { revision: 99 } })
    await db.voter.deleteMany()
    services.setClock('2026-09-28T08:00:00Z')
    await tick(services)
    const changed = db.$executeRaw`update count set payload = '{}'`

    await expect(changed).rejects.toThrow('Rows of count are only added')
    expect(await countOf(contestId)).toEqual(made)
    expect(await db.auditEvent.count({ where: { action: 'contest.counted' } })).toBe(1)
  })

  test('without the name or address of anybody', async () => {
    const { contestId } = await seedJudged(services)
    services.setClock(instants.count)

    await tick(services)

    const text = JSON.stringify(await payloadOf(contestId))
    const named = ['Vrtnica', 'Ema', 'Izmišljena', 'voters.test', 'jury.test', 'shops.test']
    expect(named.filter(name => text.includes(name))).toEqual([])
  })

  test('only if its call was published and it was not cancelled', async () => {
    const draft = await draftContest(services, 'koper')
    const { contestId } = await seedContest(services)
    await db.contest.update({
      where: { id: contestId },
      data: { cancelledAt: services.now(), cancelReason: 'Gradnja' },
    })
    services.setClock('2026-12-01T08:00:00Z')

    await tick(services)

    expect(await db.count.count()).toBe(0)
    expect((await contestById(db, draft.contestId)).countedAt).toBeNull()
  })

  test('though the count of another one fails', async () => {
    const broken = await seedContest(services, { town: 'ptuj' })
    services.setClock('2026-08-01T08:00:00Z')
    const sound = await seedContest(services, { town: 'velenje' })
    const { criteria, ...others } = broken.contest.rules
    const weightless = { ...others, criteria: criteria.map(one => ({ ...one, weight: 0 })) }
    await db.contest.update({ where: { id: broken.contestId }, data: { rules: weightless } })
    services.setClock(instants.count)

    await tick(services)

    const counted = await db.count.findMany({ select: { contestId: true } })
    expect(counted).toEqual([{ contestId: sound.contestId }])
    expect((await contestById(db, broken.contestId)).countedAt).toBeNull()
  })
})

test('Of four processes that count forty contests at the same instant one counts each.', async () => {
  const seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Vrtnica')
  for (let i = 1; i < 40; i++) await copyContest(db, seeded.contestId, { public_version: 0 })
  await db.contest.updateMany({ data: { publicVersion: 0 } })
  services.setClock(instants.count)
  const complaints: unknown[] = []
  const log = { ...services.log, error: (facts: unknown) => void complaints.push(facts) }
  const databases = [1, 2, 3, 4].map(() => connect(url, 3))

  await Promise.all(databases.map(one => countDueContests({ ...services, log, db: one })))
  await Promise.all(databases.map(one => one.$disconnect()))

  expect(complaints).toEqual([])
  expect(await db.count.count()).toBe(40)
  expect(await db.auditEvent.count({ where: { action: 'contest.counted' } })).toBe(40)
  expect(await db.contest.count({ where: { publicVersion: 1, countedAt: services.now() } })).toBe(
    40,
  )
}, 300_000)
