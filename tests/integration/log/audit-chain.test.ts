import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { chainOf } from '#app/data/log/audit.ts'
import { firstBrokenLink } from '#app/domain/log/audit-chain.ts'
import { connect } from '#app/platform/database.ts'
import { chainAuditEvents } from '#app/use-cases/log/chain-audit-events.ts'
import { record } from '#app/use-cases/log/record.ts'
import { seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { sortedJson } from '#tests/support/sorted-json.ts'

const { db, url } = testDatabase()
let services: TestServices
let townId: string
beforeEach(async () => {
  services = testServices(db, '2026-08-01T08:00:00Z')
  townId = (await seedTown(services, 'velenje')).town.id
})

async function note(count: number, town = townId) {
  for (let i = 0; i < count; i++) {
    services.setClock(new Date(services.now().getTime() + 1000))
    const actorId = services.random.uuid(services.now())
    const details = { ž: i, a: [1, { c: null, b: 'ć' }] }
    const event = { townId: town, actorId, action: `test.${i}`, reason: `Razlog ${i}`, details }
    await db.$transaction(tx => record(services, tx, event))
  }
}

const brokenAt = async (town = townId) =>
  firstBrokenLink(services.hashing.sha256, await chainOf(db, town))
const sequences = async (town = townId) => (await chainOf(db, town)).map(({ sequence }) => sequence)

describe('The chain of what was done', () => {
  test('verifies, in the order of what happened, with hashes that anybody can compute', async () => {
    await note(4)

    const chained = await chainAuditEvents(services)

    expect(chained).toBe(5)
    expect(await brokenAt()).toBeNull()
    const events = await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual([
      'town.created',
      'test.0',
      'test.1',
      'test.2',
      'test.3',
    ])
    let chainHash = Buffer.alloc(32)
    const sha256 = (...parts: (Uint8Array | string)[]) => {
      const hash = createHash('sha256')
      for (const part of parts) hash.update(part)
      return hash.digest()
    }
    for (const {
      id,
      contestId,
      actorId,
      action,
      subjectId,
      reason,
      details,
      at,
      ...row
    } of events) {
      const said = {
        id,
        contestId,
        actorId,
        action,
        subjectId,
        reason,
        details,
        at: at.toISOString(),
      }
      const contentHash = sha256(row.salt ?? '', sha256(sortedJson(said)))
      chainHash = sha256(chainHash, contentHash)
      expect([row.contentHash, row.chainHash].map(bytes => Buffer.from(bytes ?? []))).toEqual([
        contentHash,
        chainHash,
      ])
    }
  })

  test('has no gap and no double when four processes continue it at the same instant', async () => {
    const other = (await seedTown(services, 'ptuj')).town.id
    const databases = [1, 2, 3, 4].map(() => connect(url, 3))

    for (let round = 0; round < 5; round++) {
      await note(5)
      await note(3, other)
      const chaining = databases.map(one => chainAuditEvents({ ...services, db: one }))
      await Promise.all([note(5), ...chaining])
    }
    await chainAuditEvents(services)
    await Promise.all(databases.map(one => one.$disconnect()))

    expect(await sequences()).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
    expect(await sequences(other)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
    expect([await brokenAt(), await brokenAt(other)]).toEqual([null, null])
  })

  test('still verifies when words and salt of an event are erased', async () => {
    await note(4)
    await chainAuditEvents(services)

    await db.auditEvent.updateMany({
      where: { action: 'test.1' },
      data: { reason: null, details: {}, salt: null },
    })
    await note(1)
    await chainAuditEvents(services)

    expect(await db.auditEvent.count({ where: { salt: null } })).toBe(1)
    expect([await brokenAt(), await sequences()]).toEqual([null, [1, 2, 3, 4, 5, 6]])
  })
})

describe('The chain breaks', () => {
  test.each([
    [
      'where a hash was changed',
      `update audit_event set chain_hash = sha256('x') where sequence = 3`,
    ],
    [
      'where the content was exchanged',
      `update audit_event set content_hash = sha256('x') where sequence = 3`,
    ],
    [
      'where two events changed places',
      `update audit_event a set content_hash = b.content_hash, chain_hash = b.chain_hash
       from audit_event b where a.sequence + b.sequence = 7 and a.sequence in (3, 4)`,
    ],
  ])('%s', async (_, statement) => {
    await note(4)
    await chainAuditEvents(services)

    await db.$executeRawUnsafe(statement)

    expect(await brokenAt()).toBe(3)
  })

  test('behind an event that was dropped', async () => {
    await note(4)
    await chainAuditEvents(services)

    await expect(db.$executeRaw`delete from audit_event where sequence = 3`).rejects.toThrow(
      'Rows of audit_event are only added',
    )
    await db.$transaction([
      db.$executeRaw`alter table audit_event disable trigger audit_event_append_only`,
      db.$executeRaw`delete from audit_event where sequence = 3`,
      db.$executeRaw`alter table audit_event enable trigger audit_event_append_only`,
    ])

    expect([await brokenAt(), await sequences()]).toEqual([4, [1, 2, 4, 5]])
  })

  test('not by who did what, when: the database refuses to change that', async () => {
    await note(1)
    await chainAuditEvents(services)

    for (const change of [`action = 'x'`, 'actor_id = null', 'at = now()', 'town_id = id']) {
      const statement = `update audit_event set ${change}`
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow('are only added')
    }
  })
})
