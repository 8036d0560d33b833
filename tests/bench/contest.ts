import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#app/platform/database.ts'
import { applyMigrations } from '#app/platform/migrations.ts'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { recount } from '#app/domain/result/recount.ts'
import { findResult } from '#app/data/result/results.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { seedContest } from '../support/contests.ts'
import { testServices } from '../support/services.ts'
import { writeRows } from './contest-rows.ts'
import { ms, say } from './measure.ts'

const [entries, jurors, ballots] = [150, 9, 20_000]
const folder = mkdtempSync(join(tmpdir(), 'vitrina-bench-'))
chmodSync(folder, 0o755)
const server = await openBundledPostgres({ folder })
try {
  await applyMigrations({ url: server.url, folder: 'prisma/migrations' })
  const db = connect(server.url)
  const services = testServices(db)
  const { contestId, organiserId, contest } = await seedContest(services)
  await writeRows(db, {
    contestId,
    organiserId,
    rulesHash: contest.rulesHash,
    entries,
    jurors,
    ballots,
  })

  services.setClock('2026-09-25T13:00:00Z')
  const start = performance.now()
  await countContest(services, contestId)
  const counted = performance.now()
  services.setClock('2026-10-03T10:30:00Z')
  await publishResult(services, contestId)
  const published = performance.now()

  const file = (await findResult(db, contestId))?.file ?? ''
  const bytes = new TextEncoder().encode(file)
  const { irregularity } = recount(bytes, { sha256, verify: verifyEd25519 })
  if (irregularity) throw new Error(`The file is not in order: ${irregularity.kind}`)
  say(
    '150 entries, 9 jurors, 20,000 ballots: rows to counted log',
    `${ms(counted - start)} (${(bytes.length / 1e6).toFixed(1)} MB)`,
  )
  say('The same from the count to the signed, published file', ms(published - counted))
  await db.$disconnect()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
