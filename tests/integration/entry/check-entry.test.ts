import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { numberAtOnce, person, seedContest, shopForm } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contestId: string
let desk: { townId: string; contestId: string; actorId: string }
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  contestId = seeded.contestId
  desk = { townId: seeded.town.id, contestId, actorId: seeded.organiserId }
})

/** Shops that wait for the check, as the desk names them. */
async function waiting(...shopNames: readonly string[]) {
  const contest = await contestById(db, contestId)
  const owner = await person(services, 'vrtnica@shops.test')
  const photo = await drawnPhoto({ width: 40, height: 30 })
  const requests = []
  for (const shopName of shopNames) {
    const requestKey = services.random.uuid(services.now())
    const form = shopForm(shopName)
    const request = { contest, ownerId: owner.id, requestKey, form, photo }
    const answer = await enterShop(services, request)
    if (!answer.entered) throw new Error(answer.reason)
    requests.push({ ...desk, entryId: answer.entryId })
  }
  return requests
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Shop ${index + 1}`)

describe('After numbers were given', () => {
  beforeEach(() => numberAtOnce(services, contestId))

  test('20 entries accepted at once have 1 to 20 without gap or double', async () => {
    const requests = await waiting(...numbered(20))

    const answers = await Promise.all(requests.map(request => acceptEntry(services, request)))

    const numbers = answers.map(answer => (answer.decided ? answer.number : null))
    const expected = Array.from({ length: 20 }, (_, index) => index + 1)
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(expected)
    const shown = await publicEntries(db, contestId)
    expect(shown.map(({ number }) => number)).toEqual(expected)
    expect(shown.map(({ id }) => id).sort()).toEqual(requests.map(one => one.entryId).sort())
  })

  test('one is spent once, also when an entry is accepted eight times at the same instant', async () => {
    const [request, next] = await waiting('Vrtnica', 'Klas')
    if (!request || !next) throw new Error('Two shops should wait')
    const eight = Array.from({ length: 8 })
    await Promise.all(eight.map(() => db.$queryRaw`select 1 from pg_sleep(0.02)`))

    const answers = await Promise.all(eight.map(() => acceptEntry(services, request)))
    const following = await acceptEntry(services, next)

    const already = { decided: false, reason: 'entry-already-decided' }
    expect(answers.filter(({ decided }) => !decided)).toEqual(Array(7).fill(already))
    expect(answers.filter(({ decided }) => decided)).toEqual([{ decided: true, number: 1 }])
    expect(following).toEqual({ decided: true, number: 2 })
    expect(await db.auditEvent.count({ where: { action: 'entry.accepted' } })).toBe(2)
  })

  test('none is spent on entries that are rejected', async () => {
    const [first, second, third] = await waiting('Vrtnica', 'Klas', 'Sladko')
    if (!first || !second || !third) throw new Error('Three shops should wait')

    const answers = [
      await acceptEntry(services, first),
      await rejectEntry(services, { ...second, kind: 'outside-area', reason: '' }),
      await acceptEntry(services, third),
      await acceptEntry(services, second),
      await rejectEntry(services, { ...first, reason: 'Vseeno ne.' }),
    ]

    expect(answers).toEqual([
      { decided: true, number: 1 },
      { decided: true, number: null },
      { decided: true, number: 2 },
      { decided: false, reason: 'entry-already-decided' },
      { decided: false, reason: 'entry-already-decided' },
    ])
    const shown = await publicEntries(db, contestId)
    expect(shown.map(({ number, shopName }) => [number, shopName])).toEqual([
      [1, 'Vrtnica'],
      [2, 'Sladko'],
    ])
  })

  test('an entry has one or was rejected, when accepting races rejecting', async () => {
    const requests = await waiting(...numbered(6))

    const races = await Promise.all(
      requests.map(request =>
        Promise.all([
          acceptEntry(services, request),
          rejectEntry(services, { ...request, reason: 'Ne.' }),
        ]),
      ),
    )

    expect(races.map(answers => answers.filter(({ decided }) => decided).length)).toEqual(
      Array(6).fill(1),
    )
    const rows = await db.entry.findMany()
    const halfDecided = rows.filter(
      row =>
        (row.acceptedAt === null) === (row.rejectedAt === null) ||
        (row.acceptedAt === null) !== (row.number === null),
    )
    expect(halfDecided).toEqual([])
  })
})

test('Before numbers are given an accepted entry has none, and the public does not see it.', async () => {
  const [request] = await waiting('Vrtnica')
  if (!request) throw new Error('A shop should wait')
  const { publicVersion } = await contestById(db, contestId)

  const answer = await acceptEntry(services, request)

  expect(answer).toEqual({ decided: true, number: null })
  expect(await publicEntries(db, contestId)).toEqual([])
  expect((await contestById(db, contestId)).publicVersion).toBe(publicVersion)
})

test('An entry is not decided about any more once the contest is counted.', async () => {
  const [request] = await waiting('Vrtnica')
  if (!request) throw new Error('A shop should wait')
  await db.contest.update({ where: { id: contestId }, data: { countedAt: services.now() } })

  const answer = await acceptEntry(services, request)

  expect(answer).toEqual({ decided: false, reason: 'contest-already-counted' })
})

test('The owner hears that the entry is accepted and when the number follows, or why it is not.', async () => {
  const [accepted, rejected] = await waiting('Vrtnica', 'Klas')
  if (!accepted || !rejected) throw new Error('Two shops should wait')
  await services.deliver()
  services.letters.splice(0)

  await acceptEntry(services, accepted)
  await rejectEntry(services, { ...rejected, kind: 'outside-area', reason: 'Onkraj Pake.' })
  await services.deliver()

  const { check } = wordsIn('sl')
  expect(services.letters).toEqual([
    {
      to: 'vrtnica@shops.test',
      subject: expect.stringContaining('Vrtnica'),
      text: expect.stringContaining('do vključno sobote, 12. septembra 2026, do 23.59'),
    },
    {
      to: 'vrtnica@shops.test',
      subject: expect.stringContaining('Klas'),
      text: expect.stringContaining(`${check.rejectKinds['outside-area']}\nOnkraj Pake.`),
    },
  ])
})
