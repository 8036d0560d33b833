import { beforeEach, expect, test } from 'vitest'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { takeOriginal } from '#app/use-cases/photo/take-original.ts'
import { originalFile } from '#app/web/original-file.ts'
import { person } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { testServices, type TestServices } from '#tests/support/services.ts'
import { furnishedTown } from '#tests/support/two-towns.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const photoOf = async (entryId: string) =>
  (await db.photo.findFirstOrThrow({ where: { entryId } })).name

test('An organiser gets a photo as it was sent, and the town’s log says who took it', async () => {
  const { entryId, townId, contestId, actorId } = await furnishedTown(services, 'velenje')
  const photo = await photoOf(entryId)

  const bytes = await takeOriginal(services, { townId, contestId, entryId, actorId, photo })

  expect(bytes).toEqual(await drawnPhoto())
  const events = await db.auditEvent.findMany({ where: { action: 'photo.original-taken' } })
  expect(events.map(event => [event.actorId, event.subjectId, event.details])).toEqual([
    [actorId, entryId, { photo }],
  ])
})

test('An original that is gone is not found, and nobody has taken it', async () => {
  const { entryId, townId, contestId, actorId } = await furnishedTown(services, 'velenje')
  const photo = await photoOf(entryId)
  await services.photos.remove(photo)

  const bytes = await takeOriginal(services, { townId, contestId, entryId, actorId, photo })

  expect(bytes).toBeNull()
  expect(await db.auditEvent.count({ where: { action: 'photo.original-taken' } })).toBe(0)
  expect(() => originalFile(bytes, '1-1')).toThrow(expect.objectContaining({ status: 404 }))
})

test('Another owner and another town’s organiser find no photo of the entry', async () => {
  const ours = await furnishedTown(services, 'velenje')
  const theirs = await furnishedTown(services, 'ptuj')
  const other = await person(services, 'someone@shops.test')
  const { entryId, contestId } = ours

  expect(await ownEntry(db, { entryId, ownerId: other.id })).toBeNull()
  expect(await entryForDesk(db, { entryId, contestId, townId: theirs.townId })).toBeNull()
  const found = await entryForDesk(db, { entryId, contestId, townId: ours.townId })
  expect(found?.photos.map(({ name }) => name)).toEqual([await photoOf(entryId)])
})

test('An original is saved and never opened as a page', async () => {
  const answer = originalFile(new Uint8Array(await drawnPhoto()), '17-1')

  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="17-1.jpg"',
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})
