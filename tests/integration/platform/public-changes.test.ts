import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  listenForPublicChanges,
  type PublicChange,
  type PublicChanges,
} from '#app/platform/public-changes.ts'
import { seedContest, seedTown } from '#tests/support/contests.ts'
import { linkTo } from '#tests/support/cuttable-link.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
const patiently = { timeout: 30_000, interval: 20 }

let changes: PublicChanges
let heard: (PublicChange | 'lost' | 'regained')[]
beforeEach(async () => {
  changes = await listening(url)
})
afterEach(() => changes.stop())

async function listening(where: string): Promise<PublicChanges> {
  const opened = await listenForPublicChanges(where, testServices(db).log)
  heard = []
  opened.listenWith({
    changed: change => heard.push(change),
    lost: () => heard.push('lost'),
    regained: () => heard.push('regained'),
  })
  return opened
}

test('A contest whose public version rises is told when the change is committed, and not before', async () => {
  const { contestId, town } = await seedContest(testServices(db))
  await changes.caughtUp()
  heard = []
  const raise = { where: { id: contestId }, data: { publicVersion: { increment: 1 } } } as const

  await db.$transaction(async tx => {
    await tx.contest.update(raise)
    await changes.caughtUp()
    expect(heard).toEqual([])
  })
  await changes.caughtUp()
  expect(heard).toEqual([{ townId: town.id, contestId }])

  const takenBack = db.$transaction(async tx => {
    await tx.contest.update(raise)
    throw new Error('taken back')
  })
  await expect(takenBack).rejects.toThrow('taken back')
  await changes.caughtUp()
  expect(heard).toHaveLength(1)
})

test('A change that the public does not see is not told', async () => {
  const { contestId } = await seedContest(testServices(db))
  await changes.caughtUp()
  heard = []

  await db.contest.update({ where: { id: contestId }, data: { minutesSignedAt: new Date() } })
  await changes.caughtUp()

  expect(heard).toEqual([])
})

test('A town is told when it comes and when anything of it changes', async () => {
  const { town } = await seedTown(testServices(db))
  await db.town.update({ where: { id: town.id }, data: { colourPrimary: '#000000' } })
  await changes.caughtUp()

  const told = { townId: town.id, contestId: null }
  expect(heard).toEqual([told, told])
})

test('Whatever was committed before is heard by whoever waits, however many wait at once', async () => {
  const { contestId } = await seedContest(testServices(db))

  const counts = await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      await db.$executeRaw`
        update contest set public_version = ${1_000 + index} where id = ${contestId}::uuid`
      const before = heard.length
      await changes.caughtUp()
      return [before, heard.length] as const
    }),
  )

  expect(counts.every(([, after]) => after > 0)).toBe(true)
  expect(heard.filter(told => typeof told === 'object' && told.contestId).length).toBe(11)
})

test('A connection that the server ends is made again, and hears again', async () => {
  const { contestId, town } = await seedContest(testServices(db))
  await changes.caughtUp()
  heard = []

  await db.$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'vitrina-public-changes' and datname = current_database()`
  await vi.waitFor(() => expect(heard).toEqual(['lost', 'regained']), patiently)
  expect(changes.isListening()).toBe(true)
  await db.contest.update({ where: { id: contestId }, data: { publicVersion: { increment: 1 } } })
  await changes.caughtUp()

  expect(heard.at(-1)).toEqual({ townId: town.id, contestId })
})

test('While the server cannot be reached nobody is kept waiting, and it goes on by itself after', async () => {
  const link = await linkTo(url)
  const through = await listening(link.url)
  try {
    await link.cut()
    await vi.waitFor(() => expect(heard).toEqual(['lost']), patiently)
    expect(through.isListening()).toBe(false)
    await through.caughtUp()
    await link.mend()
    await vi.waitFor(() => expect(heard).toEqual(['lost', 'regained']), patiently)
  } finally {
    await through.stop()
    await link.cut()
  }
})

test('A start without a reachable server listens as soon as there is one', async () => {
  const link = await linkTo(url)
  await link.cut()
  const through = await listening(link.url)
  try {
    expect(through.isListening()).toBe(false)
    await link.mend()
    await vi.waitFor(() => expect(through.isListening()).toBe(true), patiently)
  } finally {
    await through.stop()
    await link.cut()
  }
})
