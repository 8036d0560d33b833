import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Post, sendStraight } from '#app/browser/direct-upload.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { uploadOf } from '#app/data/photo/uploads.ts'
import { mostPhotos } from '#app/domain/photo/limits.ts'
import { photoKept } from '#app/domain/photo/uploads.ts'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { beginUpload } from '#app/use-cases/entry/begin-upload.ts'
import { addPhoto } from '#app/use-cases/entry/change-photos.ts'
import { dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import { takeStraightUpload, takeUpload } from '#app/use-cases/entry/take-upload.ts'
import { signUpload } from '#app/use-cases/photo/direct-upload.ts'
import { whileHeld } from '#app/web/upload-locker.ts'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto, storedNames } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let own: { entryId: string; ownerId: string }
let photo: Uint8Array<ArrayBuffer>

beforeEach(async () => {
  services = testServices(db)
  own = await seedEntry(services, await seedContest(services), 'Vrtnica')
  photo = new Uint8Array(await drawnPhoto({ width: 60, height: 40 }))
})

const said = { kind: 'inside', author: null, fileName: '' } as const
const begun = async () => {
  const answer = await beginUpload(services, { for: own, length: photo.length, ...said })
  if (!answer.begun) throw new Error(answer.reason)
  return answer.id
}
const found = async (id: string) => {
  const upload = await uploadOf(db, id, own)
  if (!upload) throw new Error('The upload has gone')
  return upload
}
const photosOf = async () => (await ownEntry(db, own))?.photos ?? []

describe('A photo that a browser sent straight to the account, taken by two processes', () => {
  let account: CloudinaryServer
  beforeEach(async () => {
    account = await cloudinaryServer()
    const folder = await mkdtemp(join(tmpdir(), 'vitrina-one-take-'))
    const cloudinary = { url: account.url(), folder: 'vitrina.test' }
    Object.assign(services, { photos: (await openPhotos({ folder, cloudinary })).photos })
    account.now = services.now
  })
  afterEach(() => account.stop())

  const post: Post = async ({ address, headers, form }) =>
    (await fetch(address, { method: 'POST', headers, body: form })).status
  const sentStraight = async () => {
    const [id, signed] = [await begun(), await signUpload(services)]
    if (!signed) throw new Error('Nothing was signed')
    await sendStraight(new Blob([photo]), signed, { tell: () => {}, tries: 1, post })
    return { id, ticket: signed.ticket }
  }
  const lying = () => [...account.assets.keys()].filter(id => id.includes('incoming'))

  /** A process that has kept the photo in the account and stands still before it is the entry's. */
  function halted() {
    const { direct } = services.photos
    if (!direct) throw new Error('There is no account')
    let goOn = () => {}
    const halt = new Promise<void>(resolve => {
      goOn = resolve
    })
    const keep: typeof direct.keep = async (...photoOfTicket) => {
      await direct.keep(...photoOfTicket)
      await halt
    }
    const photos = { ...services.photos, direct: { ...direct, keep } }
    return { services: { ...services, photos }, goOn }
  }

  test('is one photo when the second waits for the first', async () => {
    const { id, ticket } = await sentStraight()
    const first = halted()
    const take = (by: TestServices) =>
      whileHeld(services, id, async () => takeStraightUpload(by, await found(id), ticket))

    const one = take(first.services)
    await expect.poll(lying).toEqual([])
    const other = take(services)
    first.goOn()

    expect(await Promise.all([one, other])).toEqual([photoKept, photoKept])
    expect(await photosOf()).toHaveLength(2)
  })

  test('is none when the second has said that it is gone, so that it can be sent anew', async () => {
    const { id, ticket } = await sentStraight()
    const first = halted()

    const one = takeStraightUpload(first.services, await found(id), ticket)
    await expect.poll(lying).toEqual([])
    const other = await takeStraightUpload(services, await found(id), ticket)
    first.goOn()

    expect([await one, other]).toEqual(['photo-missing', 'photo-missing'])
    const photos = await photosOf()
    expect(photos).toHaveLength(1)
    expect(await db.auditEvent.count({ where: { action: 'photo.added' } })).toBe(0)
    expect([...account.assets.keys()]).toEqual([])
  })
})

describe('A photo that was sent piece by piece, taken by two processes', () => {
  const whole = async () => {
    const id = await begun()
    await mkdir(services.uploads.folder, { recursive: true })
    await writeFile(join(services.uploads.folder, id), photo)
    return id
  }
  const take = async (id: string) => takeUpload(services, await found(id), own)

  test('is one photo, and noted as kept together with it', async () => {
    const id = await whole()

    const outcomes = await Promise.all([take(id), take(id)])

    expect(outcomes).toEqual([photoKept, photoKept])
    expect(await photosOf()).toHaveLength(2)
    expect(await storedNames(services.photos)).toHaveLength(2)
    const written = await db.$queryRaw`
      select photo.xmin = photo_upload.xmin as together
      from photo join photo_upload on photo_upload.id = photo.request_key`
    expect(written).toEqual([{ together: true }])
  })

  test('is none when its sender has taken it back meanwhile', async () => {
    const id = await whole()
    const { decodePhoto } = services
    const slow: typeof decodePhoto = async (...asked) => {
      const decoded = await decodePhoto(...asked)
      await dropUpload(services, { id })
      return decoded
    }

    const outcome = await takeUpload({ ...services, decodePhoto: slow }, await found(id), own)

    expect([outcome, (await photosOf()).length]).toEqual(['photo-missing', 1])
    expect(await storedNames(services.photos)).toHaveLength(1)
  })
})

test('A photo that is posted twice at once is one photo, also where it is the last that there is room for', async () => {
  const requestKey = () => services.random.uuid(services.now())
  const add = (key: string) =>
    addPhoto(services, own, { requestKey: key, bytes: photo, kind: 'inside', author: null })
  for (let more = 2; more < mostPhotos; more++) await add(requestKey())
  const key = requestKey()

  const answers = await Promise.all([add(key), add(key)])

  expect(answers).toEqual([{ changed: true }, { changed: true }])
  expect(await photosOf()).toHaveLength(mostPhotos)
})
