import { expect, test } from 'vitest'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { stateLegalForm } from '#app/use-cases/entry/state-legal-form.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()

test('The legal form is asked of winners alone, once the results are out, for the organiser alone.', async () => {
  const services = testServices(db)
  const { contestId, town } = await seedJudged(services)
  const entries = await db.entry.findMany({
    where: { contestId },
    select: { id: true, ownerId: true },
    orderBy: { number: 'asc' },
  })
  const [first] = entries
  const own = { entryId: first?.id ?? '', ownerId: first?.ownerId ?? '' }
  const legal = { legalForm: 's. p.', registrationNumber: '1234567000' }
  services.setClock(instants.count)
  await tick(services)
  const before = await stateLegalForm(services, own, legal)
  services.setClock(instants.results)
  await tick(services)

  const after = await stateLegalForm(services, own, legal)

  const refused = { stated: false, reason: 'entry-without-award' }
  expect([before, after]).toEqual([refused, { stated: true }])
  const desk = await entryForDesk(db, { entryId: own.entryId, contestId, townId: town.id })
  expect(desk).toMatchObject(legal)
})
