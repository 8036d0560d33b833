import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { giveDueNumbers, giveNumbers } from '#app/use-cases/entry/give-numbers.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { markedIn } from '#tests/support/pdf.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const closed = '2026-09-10T08:00:00Z'
const lastOfCheck = '2026-09-12T21:59:59.999Z'
const endOfCheck = '2026-09-12T22:00:00Z'

const { db } = testDatabase()
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedContest>>
let desk: ReturnType<typeof deskOf>
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services)
  desk = deskOf(seeded)
})

/** Shops in a row, the first one farthest east; of a shop without a place nothing is known. */
async function accepted(...shops: readonly { name: string; longitude: number | null }[]) {
  const ids = []
  for (const { name, longitude } of shops) {
    const { entryId } = await submitEntry(services, seeded, name)
    const place = longitude === null ? null : { latitude: 46.36, longitude }
    await placeEntry(services, { ...desk, entryId, place, stepFree: null })
    await acceptEntry(services, { ...desk, entryId })
    ids.push(entryId)
  }
  return ids
}

const row = [
  { name: 'Konec', longitude: 15.113 },
  { name: 'Brez lege', longitude: null },
  { name: 'Sredina', longitude: 15.112 },
  { name: 'Začetek', longitude: 15.111 },
]

async function numbers() {
  const entries = await publicEntries(db, desk.contestId)
  return entries.map(({ number, shopName }) => `${number} ${shopName}`)
}

const inWalkingOrder = ['1 Konec', '2 Sredina', '3 Začetek', '4 Brez lege']

describe('At the end of the check', () => {
  test('the clock gives the numbers along the walk, whoever still waits, and not before', async () => {
    await accepted(...row)
    await submitEntry(services, seeded, 'Čaka')
    services.setClock(lastOfCheck)
    await tick(services)
    const before = await numbers()

    services.setClock(endOfCheck)
    await tick(services)

    expect([before, await numbers()]).toEqual([[], inWalkingOrder])
    expect((await contestById(db, desk.contestId)).numberedAt).toEqual(new Date(endOfCheck))
  })

  test('they are given exactly once, though eight processes tick together', async () => {
    await accepted(...row)
    services.setClock(endOfCheck)
    const { publicVersion } = await contestById(db, desk.contestId)

    await Promise.all(Array.from({ length: 8 }, () => giveDueNumbers(services)))

    expect(await numbers()).toEqual(inWalkingOrder)
    expect(await db.auditEvent.count({ where: { action: 'entry.numbers-given' } })).toBe(1)
    expect(await db.mail.count({ where: { kind: 'entry-numbered' } })).toBe(4)
    expect((await contestById(db, desk.contestId)).publicVersion).toBeGreaterThan(publicVersion)
  })

  test('a late entry gets the next number, and none that was withdrawn is used again', async () => {
    const ids = await accepted(...row)
    const late = await submitEntry(services, seeded, 'Pozna')
    services.setClock(endOfCheck)
    await tick(services)
    const lastOne = { id: ids[1] ?? '' }
    await db.entry.update({ where: lastOne, data: { withdrawnAt: services.now() } })

    const answer = await acceptEntry(services, { ...desk, entryId: late.entryId })

    expect(answer).toEqual({ decided: true, number: 5 })
    expect(await numbers()).toEqual([...inWalkingOrder.slice(0, 3), '5 Pozna'])
  })

  test('a withdrawn entry gets none, and a contest that is cancelled or counted gives none', async () => {
    const [first = ''] = await accepted(...row)
    await db.entry.update({ where: { id: first }, data: { withdrawnAt: services.now() } })
    services.setClock(endOfCheck)
    const where = { id: desk.contestId }
    for (const fact of [{ cancelledAt: services.now() }, { countedAt: services.now() }]) {
      await db.contest.update({ where, data: fact })
      await tick(services)
      expect(await numbers()).toEqual([])
      await db.contest.update({ where, data: { cancelledAt: null, countedAt: null } })
    }

    await tick(services)

    expect(await numbers()).toEqual(['1 Sredina', '2 Začetek', '3 Brez lege'])
  })
})

describe('The organiser gives the numbers earlier', () => {
  test('once entries are closed and nobody waits, and only once', async () => {
    await accepted(...row)
    const early = await giveNumbers(services, desk)
    const { entryId } = await submitEntry(services, seeded, 'Čaka')
    services.setClock(closed)
    const waiting = await giveNumbers(services, desk)
    await acceptEntry(services, { ...desk, entryId })

    const given = [await giveNumbers(services, desk), await giveNumbers(services, desk)]

    expect([early, waiting, ...given]).toEqual([
      { given: false, reason: 'entries-not-closed' },
      { given: false, reason: 'entries-waiting' },
      { given: true },
      { given: false, reason: 'numbers-already-given' },
    ])
    expect((await numbers()).length).toBe(5)
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'entry.numbers-given' } })
    expect(event.actorId).toBe(desk.actorId)
  })

  test('and the clock gives no others afterwards', async () => {
    await accepted(...row)
    services.setClock(closed)
    await giveNumbers(services, desk)

    services.setClock(endOfCheck)
    await tick(services)

    expect(await numbers()).toEqual(inWalkingOrder)
  })

  test('while an entry is accepted beside it, without a number twice or none', async () => {
    await accepted(...row)
    services.setClock(closed)
    const { entryId } = await submitLate()

    await Promise.all([
      acceptEntry(services, { ...desk, entryId }),
      ...Array.from({ length: 4 }, () => giveNumbers(services, desk)),
    ])
    await giveNumbers(services, desk)

    const entries = await publicEntries(db, desk.contestId)
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })
})

/** An entry that came before the close, though the clock stands after it. */
async function submitLate() {
  const now = services.now()
  services.setClock('2026-08-22T08:00:00Z')
  const submitted = await submitEntry(services, seeded, 'Zadnja')
  services.setClock(now)
  return submitted
}

test('The letter with the number has the poster beside it, also for a late entry.', async () => {
  await accepted({ name: 'Šuštar', longitude: null })
  const late = await submitEntry(services, seeded, 'Pozna')
  await services.deliver()
  services.letters.splice(0)
  services.setClock(endOfCheck)

  await tick(services)
  await acceptEntry(services, { ...desk, entryId: late.entryId })
  await services.deliver()

  const posters = services.letters.map(({ attachments = [] }) =>
    attachments.map(({ name, type, bytes }) => {
      const said = markedIn(bytes).map(({ text }) => text)
      return [name, type, said.includes('Šuštar'), said.includes('vitrina.test/velenje/2026/2')]
    }),
  )
  expect(posters).toEqual([
    [['velenje-2026-1.pdf', 'application/pdf', true, false]],
    [['velenje-2026-2.pdf', 'application/pdf', false, true]],
  ])
  expect(services.letters.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/1: Šuštar/),
    expect.stringMatching(/2: Pozna/),
  ])
})

test('An acceptance that is told only when the number is known already is not told twice.', async () => {
  await accepted({ name: 'Šuštar', longitude: null })
  services.setClock(endOfCheck)
  await tick(services)
  await services.deliver()

  const told = services.letters.filter(({ to }) => to === 'šuštar@shops.test')
  expect(told.map(({ attachments }) => attachments?.length ?? 0)).toEqual([0, 1])
})
