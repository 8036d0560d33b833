import { createHash, createPublicKey, verify } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { countPayload, findResult } from '#app/data/result/results.ts'
import { publicKeyOfTown } from '#app/data/town/towns.ts'
import { resultFileSchema } from '#app/domain/result/payload.ts'
import { connect } from '#app/platform/database.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { tick } from '#app/use-cases/tick.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedContest } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { sortedJson } from '#tests/support/sorted-json.ts'

const { db, url } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

async function tickAt(instant: string) {
  services.setClock(instant)
  await tick(services)
}

describe('A result is published', () => {
  test('at its hour and not a millisecond earlier', async () => {
    const { contestId } = await seedJudged(services)
    await tickAt(instants.count)

    await tickAt(instants.beforeResults)
    const before = await findResult(db, contestId)
    await tickAt(instants.results)

    expect(before).toBeNull()
    expect(await findResult(db, contestId)).toEqual({
      version: 1,
      reason: null,
      file: expect.any(String),
      publishedAt: new Date(instants.results),
    })
  })

  test('once, by the first tick, when every process was down at its hour and at the count', async () => {
    const { contestId } = await seedJudged(services)

    await tickAt('2026-10-09T04:05:06.789Z')
    await tickAt('2026-10-09T04:05:07.789Z')

    const results = await db.publishedResult.findMany({
      select: { contestId: true, version: true, publishedAt: true },
    })
    const publishedAt = new Date('2026-10-09T04:05:06.789Z')
    expect(results).toEqual([{ contestId, version: 1, publishedAt }])
    expect(await db.auditEvent.count({ where: { action: 'results.published' } })).toBe(1)
  })

  test('as a file that anybody can verify with the town’s key alone', async () => {
    const { contestId, town } = await seedJudged(services)
    await tickAt(instants.count)
    await tickAt(instants.results)
    const published = await findResult(db, contestId)
    const publicKey = await publicKeyOfTown(db, town.id)

    const file = resultFileSchema.parse(JSON.parse(published?.file ?? ''))

    const sha256 = createHash('sha256').update(sortedJson(file.payload)).digest()
    expect(file.sha256).toBe(sha256.toString('hex'))
    expect(file.keyId).toBe(createHash('sha256').update(publicKey).digest('hex').slice(0, 16))
    expect(isSignedBy(publicKey, sha256, file.signature)).toBe(true)
    const forged = { ...file.payload, town: 'ptuj' }
    const forgedHash = createHash('sha256').update(sortedJson(forged)).digest()
    expect(isSignedBy(publicKey, forgedHash, file.signature)).toBe(false)
  })

  test('exactly as it was counted, whatever happened to the rows in between', async () => {
    const { contestId } = await seedJudged(services)
    await tickAt(instants.count)
    const count = await countPayload(db, contestId)
    await db.entry.updateMany({ where: { number: 1 }, data: { withdrawnAt: services.now() } })
    await db.voter.deleteMany()

    await tickAt(instants.results)

    const published = await findResult(db, contestId)
    expect(published?.file.startsWith(`{"payload":${count.payload},"keyId"`)).toBe(true)
    await expect(db.$executeRaw`update published_result set file = '{}'`).rejects.toThrow(
      'Rows of published_result are only added',
    )
  })

  test('though the key of another town is missing, whose result follows once it is back', async () => {
    const [ptuj, velenje] = [
      await seedJudged(services, { town: 'ptuj' }),
      await seedJudged(services, { town: 'velenje' }),
    ]
    await tickAt(instants.count)
    services.setClock(instants.results)
    const signFor: typeof services.keys.signFor = async (townId, message) => {
      if (townId === ptuj.town.id) throw new Error('The key is missing from the key store')
      return services.keys.signFor(townId, message)
    }

    await tick({ ...services, keys: { ...services.keys, signFor } })
    const first = await db.publishedResult.findMany({ select: { contestId: true } })
    await tick(services)

    expect(first).toEqual([{ contestId: velenje.contestId }])
    expect(await findResult(db, ptuj.contestId)).toMatchObject({ version: 1 })
  })
})

test('Of four processes that publish at the same instant one does, two hundred times.', async () => {
  const seeded = await seedContest(services)
  await tickAt(instants.count)
  services.setClock(instants.results)
  const processes = [1, 2, 3, 4].map(() => ({ ...services, db: connect(url, 3) }))

  const winners: number[] = []
  for (let round = 0; round < 200; round++) {
    const id = await copyContest(db, seeded.contestId, { public_version: 7 })
    const done = await Promise.all(processes.map(process => publishResult(process, id)))
    winners.push(done.filter(Boolean).length)
  }
  await Promise.all(processes.map(process => process.db.$disconnect()))

  expect(winners).toEqual(Array(200).fill(1))
  const once = await db.$queryRaw`
    select count(*)::int as contests from contest c
    where public_version = 8 and result_published_at = ${services.now()}
      and 1 = (select count(*) from published_result r where r.contest_id = c.id)
      and 1 = (select count(*) from audit_event a
               where a.contest_id = c.id and a.action = 'results.published')`
  expect(once).toEqual([{ contests: 200 }])
}, 300_000)

function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: string): boolean {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, message, key, Buffer.from(signature, 'hex'))
}
