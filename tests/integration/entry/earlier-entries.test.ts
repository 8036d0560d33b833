import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()

test('Entries from before addresses were proven at the end count as confirmed when they were sent.', async () => {
  const services = testServices(db)
  const contest = await seedContest(services)
  const { entryId } = await submitEntry(services, contest, 'Vrtnica')
  await db.entry.updateMany({ data: { confirmedAt: null } })
  const migration = readFileSync('prisma/migrations/20261127040000_owner/migration.sql', 'utf8')

  await db.$executeRawUnsafe(migration.slice(migration.indexOf('UPDATE "entry"')))

  const entry = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  expect(entry.confirmedAt).toEqual(entry.submittedAt)
})
