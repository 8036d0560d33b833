import { beforeEach, describe, expect, test } from 'vitest'
import { findResult, resultVersions } from '#app/data/result/results.ts'
import type { Correction } from '#app/domain/result/correction.ts'
import { type ResultFile, resultFileSchema } from '#app/domain/result/payload.ts'
import { recount } from '#app/domain/result/recount.ts'
import { connect } from '#app/platform/database.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'
import { correctResult } from '#app/use-cases/result/correct-result.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const reason = 'Prvouvrščeni ni izpolnil pogojev.'
const nothing: Correction = { struck: [], setAside: [], recognitions: [] }

async function published() {
  const seeded = await seedJudged(services)
  for (const instant of [instants.count, instants.results]) {
    services.setClock(instant)
    await tick(services)
  }
  const at = { townId: seeded.town.id, contestId: seeded.contestId, actorId: seeded.organiserId }
  const correct = (by: Partial<Correction>, seen = 1) =>
    correctResult(services, { ...at, seen, reason, correction: { ...nothing, ...by } })
  return { ...seeded, at, correct }
}

async function fileOf(contestId: string, version?: number): Promise<ResultFile> {
  const found = await findResult(db, contestId, version)
  return resultFileSchema.parse(JSON.parse(found?.file ?? ''))
}

function verified(file: ResultFile) {
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  return recount(bytes, { sha256, verify: verifyEd25519 })
}

describe('A corrected result', () => {
  test('is the next version with its reason, verifies by itself, and leaves the first as it was', async () => {
    const { contestId, correct } = await published()
    const first = await fileOf(contestId)
    services.setClock('2026-10-05T08:00:00.000Z')

    expect(await correct({ struck: [1] })).toEqual({ corrected: true, version: 2 })

    const second = await fileOf(contestId)
    expect(verified(second)).toMatchObject({
      irregularity: null,
      about: { version: 2, corrects: first.sha256 },
    })
    expect(second.payload.reason).toBe(reason)
    expect(second.payload.result.categories[0]?.awards.places[0]).toEqual({
      place: 1,
      entries: [2],
    })
    expect(await fileOf(contestId, 1)).toEqual(first)
    expect(verified(first).irregularity).toBeNull()
    expect(await resultVersions(db, contestId)).toEqual([
      { version: 1, reason: null, publishedAt: new Date(instants.results) },
      { version: 2, reason, publishedAt: services.now() },
    ])
  })

  test('needs no row of a voter or a ballot, which may be gone by then', async () => {
    const { contestId, correct } = await published()
    await db.voter.deleteMany()
    await db.$executeRaw`truncate ballot cascade`

    expect(await correct({ setAside: [1], recognitions: [3] })).toMatchObject({ corrected: true })
    expect(verified(await fileOf(contestId)).irregularity).toBeNull()
  })

  test('is refused when nothing is different, or for what is not there', async () => {
    const { correct } = await published()

    expect(await correct({})).toMatchObject({ reason: 'nothing-corrected' })
    expect(await correct({ struck: [9] })).toMatchObject({ reason: 'entry-not-in-the-result' })
    expect(await correct({ struck: [1] }, 2)).toMatchObject({ reason: 'corrected-meanwhile' })
    expect(await db.publishedResult.count()).toBe(1)
  })

  test('is refused before the results are out', async () => {
    const { contestId, town, organiserId: actorId } = await seedJudged(services)
    services.setClock(instants.count)
    await tick(services)
    const correction = { ...nothing, struck: [1] }

    const answer = await correctResult(services, {
      townId: town.id,
      contestId,
      actorId,
      seen: 0,
      correction,
      reason,
    })

    expect(answer).toEqual({ corrected: false, reason: 'results-not-published' })
  })

  test('is one, of two that two organisers publish at the same instant', async () => {
    const { at, contestId } = await published()
    const processes = [1, 2].map(() => ({ ...services, db: connect(url, 2) }))

    const answers = await Promise.all(
      processes.map((process, index) =>
        correctResult(process, {
          ...at,
          seen: 1,
          reason,
          correction: { ...nothing, struck: [index + 1] },
        }),
      ),
    )
    await Promise.all(processes.map(process => process.db.$disconnect()))

    expect(answers.filter(({ corrected }) => corrected)).toHaveLength(1)
    expect(answers).toContainEqual({ corrected: false, reason: 'corrected-meanwhile' })
    expect(await resultVersions(db, contestId)).toHaveLength(2)
    expect(await db.auditEvent.count({ where: { action: 'results.corrected' } })).toBe(1)
  })

  test('is told to every entrant, each time', async () => {
    const { correct } = await published()
    await correct({ struck: [1] })
    await correct({ struck: [2] }, 2)

    for (const { id } of await db.mail.findMany({ where: { kind: 'result-corrected' } })) {
      await sendMail(services, id)
    }

    const told = services.letters.filter(({ text }) => text.includes(reason))
    expect(told.map(({ to }) => to).sort()).toEqual(
      ['grad', 'klas', 'sladko', 'vrtnica'].flatMap(shop => Array(2).fill(`${shop}@shops.test`)),
    )
    expect(told.filter(({ text }) => text.includes('različica 3'))).toHaveLength(4)
  })
})
