import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { seedSeat } from '#tests/support/juries.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const migration = 'prisma/migrations/20261127030000_check/migration.sql'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

/** What the migration does to rows that are there already. */
async function fillIn(): Promise<void> {
  const statements = readFileSync(migration, 'utf8').split(/;\s*$/m)
  for (const statement of statements.filter(text => text.includes('UPDATE "'))) {
    await db.$executeRawUnsafe(statement)
  }
}

test('A contest that gave numbers at acceptance goes on with the next one.', async () => {
  const seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Vrtnica')
  const { entryId } = await submitEntry(services, seeded, 'Klas')
  await db.contest.updateMany({ data: { numberedAt: null } })

  await fillIn()
  const answer = await acceptEntry(services, { ...deskOf(seeded), entryId })

  expect(answer).toEqual({ decided: true, number: 2 })
})

test('A contest without a number so far waits for the end of its check.', async () => {
  const seeded = await seedContest(services)
  await submitEntry(services, seeded, 'Klas')

  await fillIn()

  expect((await contestById(db, seeded.contestId)).numberedAt).toBeNull()
})

test('Letters that were noted before belong to the contest of what they are about.', async () => {
  const seeded = await seedContest(services)
  await submitEntry(services, seeded, 'Klas')
  await seedSeat(services, seeded, 'Ema')
  await db.mail.updateMany({ data: { contestId: null } })

  await fillIn()

  const mails = await db.mail.findMany({ select: { contestId: true } })
  expect(mails).toEqual([{ contestId: seeded.contestId }, { contestId: seeded.contestId }])
})
