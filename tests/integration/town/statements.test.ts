import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '#app/data/town/statements.ts'
import type { Statements } from '#app/domain/town/statements.ts'
import { saveStatements } from '#app/use-cases/town/save-statements.ts'
import { seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const statements: Statements = {
  controllerAddress: 'Titov trg 1, 3320 Velenje',
  processors: null,
  entryBasis: 'contract',
  entryRetentionYears: 5,
  accessibilityStatus: 'partial',
  accessibilityExceptions: { sl: 'Zemljevid nima besedila.', en: 'The map has no text.' },
  accessibilityMethod: 'self',
  accessibilityPreparedOn: '2026-08-01',
  accessibilityReviewedOn: null,
  accessibilityContact: 'dostopnost@velenje.test',
}

describe('What a municipality states', () => {
  test('is unstated at first and is kept as it was saved, with who saved it', async () => {
    const { town, organiserId: actorId } = await seedTown(services)
    const before = await statementsOf(db, town.id)

    const answer = await saveStatements(services, { town, actorId, statements })

    expect(answer).toEqual({ saved: true })
    expect(before).toEqual({
      ...Object.fromEntries(Object.keys(statements).map(name => [name, null])),
      accessibilityExceptions: {},
    })
    expect(await statementsOf(db, town.id)).toEqual(statements)
    const event = await db.auditEvent.findFirst({ where: { action: 'town.statements-saved' } })
    expect(event).toMatchObject({ townId: town.id, actorId, details: statements })
  })

  test('can be taken back', async () => {
    const { town, organiserId: actorId } = await seedTown(services)
    const nothing = await statementsOf(db, town.id)
    await saveStatements(services, { town, actorId, statements })

    await saveStatements(services, { town, actorId, statements: nothing })

    expect(await statementsOf(db, town.id)).toEqual(nothing)
  })

  test('changes nothing of another town', async () => {
    const { town, organiserId: actorId } = await seedTown(services)
    const other = await seedTown(services, 'ptuj')
    const unchanged = await db.town.findUnique({ where: { id: other.town.id } })

    await saveStatements(services, { town, actorId, statements })

    expect(await db.town.findUnique({ where: { id: other.town.id } })).toEqual(unchanged)
  })

  test('leaves everything as it was when it cannot be true on this day of the town', async () => {
    const { town, organiserId: actorId } = await seedTown(services)
    const before = await everyRow(db)
    const tomorrow = { ...statements, accessibilityPreparedOn: '2026-08-02' }

    services.setClock('2026-08-01T21:59:59.999Z')
    const tooEarly = await saveStatements(services, { town, actorId, statements: tomorrow })
    const after = await everyRow(db)
    services.setClock('2026-08-01T22:00:00.000Z')
    const inTime = await saveStatements(services, { town, actorId, statements: tomorrow })

    expect(tooEarly).toEqual({ saved: false, reason: 'prepared-in-the-future' })
    expect(after).toEqual(before)
    expect(inTime).toEqual({ saved: true })
  })
})
