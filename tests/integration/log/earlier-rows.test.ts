import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { findResult } from '#app/data/result/results.ts'
import { canonicalJson, commitmentTo, utf8 } from '#app/domain/log/canonical.ts'
import { recount } from '#app/domain/result/recount.ts'
import { nodeHashing, verifyEd25519 } from '#app/platform/hashing.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const migration = 'prisma/migrations/20261125000000_log_leaves/migration.sql'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

test('A contest that was counted before there was a log is counted and published again.', async () => {
  const { contestId } = await seedJudged(services)
  services.setClock(instants.count)
  await tick(services)
  services.setClock(instants.results)
  await tick(services)
  await makeEarlier(contestId)

  await run(readFileSync(migration, 'utf8'))
  await tick({ ...services, keys: { ...services.keys, signedLog: async () => null } })

  const published = await findResult(db, contestId)
  const { sha256 } = nodeHashing
  const report = recount(utf8(published?.file ?? ''), { sha256, verify: verifyEd25519 })
  expect(report.irregularity).toBeNull()
  expect(report.about?.standingBallots).toBe(3)
})

test('What was counted with its log stays as it is.', async () => {
  const { contestId } = await seedJudged(services)
  services.setClock(instants.count)
  await tick(services)
  const before = await rowsOf(contestId)

  await run(readFileSync(migration, 'utf8'))

  expect(await rowsOf(contestId)).toEqual(before)
})

async function rowsOf(contestId: string) {
  return {
    sheets: await db.sheetRevision.findMany({ orderBy: [{ sheetId: 'asc' }, { revision: 'asc' }] }),
    count: await db.count.findUnique({ where: { contestId } }),
    contest: await db.contest.findUnique({ where: { id: contestId } }),
  }
}

/** Rows as they were written before: sheets bound to their marks alone, a count without a signed log. */
async function makeEarlier(contestId: string): Promise<void> {
  for (const table of ['sheet_revision', 'count', 'published_result']) {
    await run(`alter table "${table}" disable trigger user`)
  }
  for (const row of await db.sheetRevision.findMany()) {
    const commitment = commitmentTo(nodeHashing.sha256, row.nonce, row.marks)
    await db.sheetRevision.update({
      where: { sheetId_revision: { sheetId: row.sheetId, revision: row.revision } },
      data: { commitment: new Uint8Array(commitment) },
    })
  }
  const payload = canonicalJson({ format: 1, ballots: [] })
  await db.count.update({ where: { contestId }, data: { payload } })
  for (const table of ['sheet_revision', 'count', 'published_result']) {
    await run(`alter table "${table}" enable trigger user`)
  }
}

async function run(sql: string): Promise<void> {
  await db.$transaction(
    sql
      .split(/;\s*$/m)
      .filter(part => part.trim())
      .map(part => db.$executeRawUnsafe(part)),
  )
}
