import { beforeEach, expect, test } from 'vitest'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { contestForm } from '#tests/support/drafts.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

test('The same form drafts one contest, however often and fast it is sent.', async () => {
  const form = contestForm(services, await seedTown(services))

  const first = await createContest(services, form)
  const again = await Promise.all([1, 2, 3].map(() => createContest(services, form)))

  expect(again).toEqual([first, first, first])
  expect(await db.contest.count()).toBe(1)
  expect(await db.auditEvent.count({ where: { action: 'contest.created' } })).toBe(1)
})

test('The same form sent five times at the same instant drafts one contest.', async () => {
  const form = contestForm(services, await seedTown(services))

  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => createContest(services, form)))

  const contests = await db.contest.findMany({ select: { id: true, slug: true } })
  expect(contests).toHaveLength(1)
  expect(answers).toEqual(Array(5).fill({ created: true, ...contests[0] }))
})

test('A short name is taken within its town and free in another.', async () => {
  const seat = await seedTown(services, 'velenje')
  await createContest(services, contestForm(services, seat))
  const before = await everyRow(db)

  const taken = await createContest(services, contestForm(services, seat))
  const afterRefusal = await everyRow(db)
  const other = contestForm(services, await seedTown(services, 'ptuj'))
  const elsewhere = await createContest(services, other)

  expect(taken).toEqual({ created: false, reason: 'contest-slug-taken' })
  expect(afterRefusal).toEqual(before)
  expect(elsewhere).toMatchObject({ created: true, slug: '2026' })
})

test('A short name that a page stands at, or that no address takes, is not allowed.', async () => {
  const form = contestForm(services, await seedTown(services))

  const slugs = ['new', 'Božič', '2026 ', '-2026', '', 'a'.repeat(41), '2026/rezultati']
  const answers = await Promise.all(slugs.map(slug => createContest(services, { ...form, slug })))

  const refused = { created: false, reason: 'contest-slug-not-allowed' }
  expect(answers).toEqual(slugs.map(() => refused))
  expect(await db.contest.count()).toBe(0)
})
