import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#app/platform/database.ts'
import { connect } from '#app/platform/database.ts'
import { applyMigrations } from '#app/platform/migrations.ts'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { commitmentTo, hex } from '#app/domain/log/canonical.ts'
import { sheetCommitment } from '#app/domain/log/leaf.ts'
import { recount } from '#app/domain/result/recount.ts'
import { findResult } from '#app/data/result/results.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { seedContest } from '../support/contests.ts'
import { testServices } from '../support/services.ts'
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
  await seedRows(db, { contestId, organiserId, rulesHash: contest.rulesHash })

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

/** Rows as the use cases would have written them, written in bulk. */
async function seedRows(
  db: Database,
  contest: { contestId: string; organiserId: string; rulesHash: Uint8Array | null },
): Promise<void> {
  const { contestId, organiserId, rulesHash } = contest
  const services = testServices(db, '2026-09-14T06:00:00Z')
  const at = services.now()
  const uuid = () => services.random.uuid(at)
  const shops = Array.from({ length: entries }, (_, index) => ({ id: uuid(), number: index + 1 }))
  const seats = Array.from({ length: jurors }, (_, index) => ({ id: uuid(), member: index + 1 }))
  await db.entry.createMany({
    data: shops.map(shop => ({
      ...shop,
      contestId,
      ownerId: organiserId,
      requestKey: uuid(),
      category: 'all',
      shopName: `Trgovina ${shop.number}`,
      trade: 'trgovina',
      street: 'Izmišljena ulica',
      houseNumber: String(shop.number),
      postCode: '3320',
      city: 'Velenje',
      contactName: 'Izmišljena Oseba',
      phone: '',
      stories: {},
      agreedRulesHash: new Uint8Array(rulesHash ?? []),
      submittedAt: at,
      acceptedAt: at,
    })),
  })
  for (const seat of seats) {
    const person = { id: uuid(), email: `juror${seat.member}@jury.test`, language: 'sl' }
    await db.person.create({ data: { ...person, createdAt: at } })
    const name = `Član ${seat.member}`
    const dates = { invitedAt: at, declaredAt: at }
    const juror = {
      ...seat,
      contestId,
      personId: person.id,
      requestKey: uuid(),
      name,
      chair: false,
    }
    await db.juror.create({ data: { ...juror, ...dates } })
  }
  const keys = ['theme', 'window', 'interior', 'offer', 'staff']
  const sheets = seats.flatMap(({ id: jurorId, member }) =>
    shops.map(({ id: entryId, number }) => {
      const marks = Object.fromEntries(keys.map(key => [key, 1 + Math.floor(10 * Math.random())]))
      const nonce = services.random.bytes(32)
      const bound = { juror: member, entry: number, marks }
      const commitment = new Uint8Array(sheetCommitment(sha256, nonce, bound))
      const id = uuid()
      const revision = { sheetId: id, revision: 1, mutationId: uuid(), marks, nonce, commitment }
      return {
        sheet: { id, contestId, jurorId, entryId, revision: 1 },
        revision: { ...revision, savedAt: at },
      }
    }),
  )
  await db.sheet.createMany({ data: sheets.map(({ sheet }) => sheet) })
  await db.sheetRevision.createMany({ data: sheets.map(({ revision }) => revision) })
  const cast = Array.from({ length: ballots }, () => {
    const choices = { all: 1 + Math.floor(entries * Math.random() ** 2) }
    const nonce = services.random.bytes(32)
    const commitment = new Uint8Array(commitmentTo(sha256, nonce, choices))
    const id = hex(services.random.bytes(16))
    return { id, contestId, requestKey: uuid(), choices, nonce, commitment, castAt: at }
  })
  for (let from = 0; from < ballots; from += 5000) {
    await db.ballot.createMany({ data: cast.slice(from, from + 5000) })
  }
}
