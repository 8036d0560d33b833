import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkedPhotosOf, photosToCheck, photosUnseen } from '#app/data/photo/checks.ts'
import { alikeTo } from '#app/domain/photo/alike.ts'
import type { PhotoReason } from '#app/domain/photo/check.ts'
import { addPhoto, removePhoto } from '#app/use-cases/entry/change-photos.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { betterPhotoText, checkPhoto, undoPhotoCheck } from '#app/use-cases/photo/check-photo.ts'
import { hashOldPhotos } from '#app/use-cases/photo/hash-old-photos.ts'
import { photosAsked } from '#app/web/photos-asked.ts'
import { person, seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { theDay } from '#tests/support/days.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedContest>>
let desk: ReturnType<typeof deskOf>
let entry: { entryId: string; ownerId: string }
let photoId: string
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services)
  desk = deskOf(seeded)
  entry = await submitEntry(services, seeded, 'Čevelj')
  photoId = (await checkedPhotosOf(db, entry.entryId))[0]?.id ?? ''
})

const say = (reasons: readonly PhotoReason[], by: { actorId?: string; seenAt?: string } = {}) =>
  checkPhoto(services, {
    ...desk,
    photoId,
    verdict: reasons.length === 0 ? 'good' : 'ask',
    reasons,
    seenAt: null,
    ...by,
  })
const said = async () =>
  (await checkedPhotosOf(db, entry.entryId)).map(photo => photo.check?.reasons)
const logged = () =>
  db.auditEvent.findMany({
    where: { action: { startsWith: 'photo.' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { action: true, actorId: true, subjectId: true, details: true },
  })

describe('Looking at a photo', () => {
  test('is said once, however often it is sent, and is in the log', async () => {
    const answers = await Promise.all([say(['people', 'plates']), say(['people', 'plates'])])

    expect(answers).toEqual(Array(2).fill({ checked: true, overruled: false }))
    expect(await said()).toEqual([['people', 'plates']])
    expect(await photosUnseen(db, desk)).toBe(0)
    expect(await logged()).toEqual([
      {
        action: 'photo.checked',
        actorId: desk.actorId,
        subjectId: entry.entryId,
        details: { photo: photoId, reasons: ['people', 'plates'], before: null },
      },
    ])
  })

  test('by two people leaves the last verdict, both in the log, and tells the second', async () => {
    const second = await person(services, 'second@velenje.test')
    await say([])
    services.setClock('2026-08-21T08:00:00Z')

    const blind = await say(['children'], { actorId: second.id })
    const [shown] = await checkedPhotosOf(db, entry.entryId)
    services.setClock('2026-08-21T09:00:00Z')
    const seenAt = shown?.check?.checkedAt.toISOString() ?? ''
    const knowing = await say([], { seenAt })

    expect([blind, knowing]).toEqual([
      { checked: true, overruled: true },
      { checked: true, overruled: false },
    ])
    expect(await said()).toEqual([[]])
    expect((await logged()).map(({ details }) => details)).toEqual([
      { photo: photoId, reasons: [], before: null },
      { photo: photoId, reasons: ['children'], before: [] },
      { photo: photoId, reasons: [], before: ['children'] },
    ])
  })

  test('can be taken back by who said it, and by nobody else', async () => {
    const second = await person(services, 'second@velenje.test')
    await say(['unreadable'])

    await undoPhotoCheck(services, { ...desk, photoId, actorId: second.id })
    const kept = await said()
    services.setClock('2026-08-21T08:00:00Z')
    await undoPhotoCheck(services, { ...desk, photoId })
    await undoPhotoCheck(services, { ...desk, photoId })

    expect([kept, await said()]).toEqual([[['unreadable']], [undefined]])
    expect((await logged()).map(({ action }) => action)).toEqual([
      'photo.checked',
      'photo.check-undone',
    ])
  })

  test('is refused without a reason to ask, with one to be good, and after the count', async () => {
    const ask = { ...desk, photoId, seenAt: null }
    const half = [
      await checkPhoto(services, { ...ask, verdict: 'ask', reasons: [] }),
      await checkPhoto(services, { ...ask, verdict: 'good', reasons: ['people'] }),
    ]
    await db.contest.update({
      where: { id: desk.contestId },
      data: { countedAt: seeded.contest.reviewEndAt },
    })
    services.setClock(seeded.contest.reviewEndAt)

    expect([...half, await say([])]).toEqual(
      ['reason-missing', 'reason-chosen', 'contest-already-counted'].map(reason => {
        return { checked: false, reason }
      }),
    )
    expect(await said()).toEqual([undefined])
  })

  test('goes away with the photo, and a new photo waits to be seen', async () => {
    await say(['unreadable'])
    const bytes = await striped(7)
    const requestKey = services.random.uuid(services.now())
    await addPhoto(services, entry, { requestKey, bytes, kind: 'inside', author: null })

    await removePhoto(services, { ...entry, photoId })

    expect([await said(), await db.photoCheck.count()]).toEqual([[undefined], 0])
    expect(await photosUnseen(db, desk)).toBe(1)
  })
})

test('What was found in a photo is shown to its owner once it was asked for, until they answer', async () => {
  await say(['plates'])
  const before = await photosAsked(db, entry.entryId)
  services.setClock('2026-08-21T08:00:00Z')
  const text = 'Fotografija 1 (zunaj): registrske tablice so berljive.'
  await askForCompletion(services, {
    ...desk,
    entryId: entry.entryId,
    text,
    dueOn: theDay('2026-08-25'),
  })
  services.setClock('2026-08-21T09:00:00Z')
  await say(['plates', 'people'])

  expect(before).toEqual([])
  expect(await photosAsked(db, entry.entryId)).toEqual([])
  await say(['plates'])
  await db.photoCheck.updateMany({ data: { checkedAt: new Date('2026-08-21T07:00:00Z') } })
  expect(await photosAsked(db, entry.entryId)).toMatchObject([{ place: 1, reasons: ['plates'] }])
  await db.completion.updateMany({ data: { answeredAt: services.now() } })
  expect(await photosAsked(db, entry.entryId)).toEqual([])
})

test('A better text of a photo is what the public hears, and saying the same again changes nothing', async () => {
  const { entryId } = await seedEntry(services, seeded, 'Pekarna')
  const [photo] = await checkedPhotosOf(db, entryId)
  const version = async () => (await db.contest.findFirstOrThrow()).publicVersion
  const before = await version()
  const better = { ...desk, photoId: photo?.id ?? '', alts: { sl: 'Kruh v izložbi' } }

  await betterPhotoText(services, better)
  await betterPhotoText(services, better)

  expect((await checkedPhotosOf(db, entryId))[0]?.alts).toEqual({ sl: 'Kruh v izložbi' })
  expect(await version()).toBe(before + 1)
})

describe('The hash of a photo', () => {
  test('is made later for one that was stored before there were any, from its rendition', async () => {
    const requestKey = services.random.uuid(services.now())
    const photo = { requestKey, bytes: await striped(5), kind: 'inside', author: null } as const
    await addPhoto(services, entry, photo)
    const at = await hashes()
    await db.photo.updateMany({ data: { perceptualHash: null } })
    const [first] = await db.photo.findMany({ where: { id: photoId } })
    await services.photos.remove(first?.name ?? '')

    await hashOldPhotos(services)
    const made = await hashes()
    await hashOldPhotos(services)

    expect([at[0], made[0]]).toEqual(['0'.repeat(16), ''])
    const other = { id: 'x', entryId: 'x', perceptualHash: at[1] ?? null }
    expect(alikeTo(other, await photosToCheck(db, desk))).toHaveLength(1)
    expect(await hashes()).toEqual(made)
  })

  const hashes = async () =>
    (await photosToCheck(db, desk)).map(({ perceptualHash }) => perceptualHash)
})

/** A photo of slanting stripes. */
async function striped(width: number): Promise<Uint8Array> {
  const lines = Array.from({ length: 9 }, (_, line) => {
    return `<path d="M${line * 90} 0L${line * 60 + 80} 480" stroke="#fff" stroke-width="${width * (line + 1)}"/>`
  })
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#234"/>${lines.join('')}</svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).jpeg().toBuffer())
}
