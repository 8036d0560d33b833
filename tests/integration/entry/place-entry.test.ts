import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { entriesOnMap, placeOfEntry } from '#app/data/entry/places.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const velenje = { latitude: 46.36, longitude: 15.1106 }
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedContest>>
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services)
})

const versionNow = async () => (await contestById(db, seeded.contestId)).publicVersion
const events = () => db.auditEvent.findMany({ where: { action: 'entry.placed' } })

test('An entry is placed, with its event and a new public version, and a second click does nothing.', async () => {
  const { entryId } = await seedEntry(services, seeded, 'Vrtnica')
  const request = { ...deskOf(seeded), entryId, place: velenje, stepFree: false }
  const before = await versionNow()

  const answers = [await placeEntry(services, request), await placeEntry(services, request)]

  expect(answers).toEqual([{ placed: true }, { placed: true }])
  expect(await placeOfEntry(db, request)).toEqual({ place: velenje, stepFree: false })
  expect(await versionNow()).toBe(before + 1)
  expect(await events()).toEqual([
    expect.objectContaining({
      townId: seeded.town.id,
      contestId: seeded.contestId,
      actorId: seeded.organiserId,
      subjectId: entryId,
      details: { place: velenje, stepFree: false },
    }),
  ])
})

test('A place can be taken back, and what is not known is not known again.', async () => {
  const { entryId } = await seedEntry(services, seeded, 'Vrtnica')
  const request = { ...deskOf(seeded), entryId }
  await placeEntry(services, { ...request, place: velenje, stepFree: true })

  await placeEntry(services, { ...request, place: null, stepFree: null })

  expect(await placeOfEntry(db, request)).toEqual({ place: null, stepFree: null })
  expect(await events()).toHaveLength(2)
})

test('A place far from all others is refused, and nothing changes.', async () => {
  const first = await seedEntry(services, seeded, 'Vrtnica')
  const second = await seedEntry(services, seeded, 'Klas')
  const desk = deskOf(seeded)
  await placeEntry(services, { ...desk, ...first, place: velenje, stepFree: null })
  const before = await versionNow()
  const turned = { latitude: 15.1106, longitude: 46.36 }

  const answer = await placeEntry(services, { ...desk, ...second, place: turned, stepFree: true })

  expect(answer).toEqual({ placed: false, reason: 'place-far-from-others' })
  expect(await placeOfEntry(db, { ...desk, ...second })).toEqual({ place: null, stepFree: null })
  expect(await versionNow()).toBe(before)
})

test('An entry that waits for its check is placed without the public seeing anything.', async () => {
  const { entryId } = await submitEntry(services, seeded, 'Vrtnica')
  const before = await versionNow()

  await placeEntry(services, { ...deskOf(seeded), entryId, place: velenje, stepFree: null })

  expect(await versionNow()).toBe(before)
  expect(await entriesOnMap(db, seeded.contestId)).toEqual([])
})
