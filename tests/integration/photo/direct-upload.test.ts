import { silentLog } from '#tests/support/services.ts'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { signUpload, takeDirectUpload } from '#app/use-cases/photo/direct-upload.ts'
import { type Post, sendStraight } from '#app/browser/direct-upload.ts'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { drawnPhoto } from '#tests/support/photos.ts'

let server: CloudinaryServer
let photos: PhotoStore
let now: Date
beforeEach(async () => {
  server = await cloudinaryServer()
  const folder = await mkdtemp(`${tmpdir()}/vitrina-direct-`)
  const cloudinary = { url: server.url(), folder: 'vitrina.test' }
  ;({ photos } = await openPhotos({ folder, cloudinary }))
  now = new Date()
})
afterEach(() => server.stop())

const services = () => ({
  photos,
  decodePhoto,
  hashing: nodeHashing,
  random: cryptoRandom,
  log: silentLog,
  now: () => now,
})

async function signed() {
  const upload = await signUpload(services())
  if (!upload) throw new Error('Nothing was signed')
  return upload
}

/** What XMLHttpRequest does in a browser. */
const post: Post = async ({ address, headers, form, tell }) => {
  const answer = await fetch(address, { method: 'POST', headers, body: form }).catch(() => null)
  tell(1)
  return answer?.status ?? 0
}

async function sentStraight(bytes: Uint8Array) {
  const upload = await signed()
  const said: number[] = []
  const done = await sendStraight(new Blob([new Uint8Array(bytes)]), upload, {
    tell: share => said.push(share),
    pauseMs: 1,
    post,
  })
  return { upload, done, said }
}

describe('An original that a browser sends straight to the account', () => {
  test('becomes the photo that it would have become through the server', async () => {
    const bytes = await drawnPhoto({ width: 640, height: 480 })
    const { upload, done, said } = await sentStraight(bytes)

    const taken = await takeDirectUpload(services(), upload.ticket)

    expect(done).toEqual({ sent: true, ticket: upload.ticket })
    expect(said.at(-1)).toBe(1)
    if (!taken.stored) throw new Error(taken.reason)
    const through = await storePhoto(services(), bytes)
    if (!through.stored) throw new Error(through.reason)
    expect({ ...taken.photo, name: '' }).toEqual({ ...through.photo, name: '' })
    expect(await photos.original(taken.photo.name)).toEqual(new Uint8Array(bytes))
    for (const format of ['avif', 'webp', 'jpg'] as const)
      expect(await photos.rendition(taken.photo.name, 400, format)).toEqual(
        await photos.rendition(through.photo.name, 400, format),
      )
    expect([...server.assets.keys()].filter(id => id.includes('incoming'))).toEqual([])
  })

  test('is taken once', async () => {
    const { upload } = await sentStraight(await drawnPhoto({ width: 640, height: 480 }))

    await takeDirectUpload(services(), upload.ticket)

    expect(await takeDirectUpload(services(), upload.ticket)).toEqual({
      stored: false,
      reason: 'photo-missing',
    })
  })

  test('and never taken is listed, so that it can be removed', async () => {
    const { upload } = await sentStraight(await drawnPhoto({ width: 640, height: 480 }))

    const names: string[] = []
    for await (const { name } of photos.stored()) names.push(name)
    expect(names).toEqual([upload.ticket])

    await photos.remove(upload.ticket)
    expect(server.assets.size).toBe(0)
  })

  test('is deleted there at once when it is no photo', async () => {
    const { upload } = await sentStraight(Buffer.from('GIF89a and nothing more'))

    const taken = await takeDirectUpload(services(), upload.ticket)

    expect(taken).toEqual({ stored: false, reason: 'photo-damaged' })
    expect(server.assets.size).toBe(0)
  })

  test('cannot be somebody’s photo, whose name everybody sees', async () => {
    const through = await storePhoto(services(), await drawnPhoto({ width: 640, height: 480 }))
    if (!through.stored) throw new Error(through.reason)

    expect(await takeDirectUpload(services(), through.photo.name)).toEqual({
      stored: false,
      reason: 'photo-missing',
    })
    expect(await photos.original(through.photo.name)).not.toBeNull()
  })

  test('waits where it is while the account cannot be reached', async () => {
    const { upload } = await sentStraight(await drawnPhoto({ width: 640, height: 480 }))
    server.fails = { status: 503, after: 2 }

    const away = await takeDirectUpload(services(), upload.ticket)
    server.fails = 'never'

    expect(away).toEqual({ stored: false, reason: 'photo-store-away' })
    expect(await takeDirectUpload(services(), upload.ticket)).toMatchObject({ stored: true })
  })

  test('goes on where it broke off, in pieces', async () => {
    const upload = await signed()
    const whole = Buffer.alloc(12_000_000, 7)
    whole.write('GIF89a', 0, 'latin1')
    server.fails = { status: 502, after: 1 }

    const done = await sendStraight(new Blob([whole]), upload, {
      tell: share => {
        if (share > 0.4) server.fails = 'never'
      },
      pauseMs: 1,
      tries: 1,
      post,
    })
    server.fails = 'never'
    const again = 'again' in done ? await done.again() : done

    expect(again).toEqual({ sent: true, ticket: upload.ticket })
    expect([...server.assets.values()].map(({ bytes }) => bytes.equals(whole))).toEqual([true])
  })

  test.each([
    [
      'larger than the account takes',
      () => Object.assign(server.limits, { image_max_size_bytes: 99 }),
    ],
    ['signed more than an hour ago', () => (now = new Date(Date.now() - 3_700_000))],
  ])('goes through the server where it is %s', async (_, before) => {
    before()
    const bytes = await drawnPhoto({ width: 640, height: 480 })

    const { done } = await sentStraight(bytes)

    expect(done).toMatchObject({ sent: false, why: 'refused' })
    expect(server.assets.size).toBe(0)
    expect(await storePhoto(services(), bytes)).toMatchObject({ stored: true })
  })

  test('goes through the server while the account cannot be reached, and where there is none', async () => {
    server.fails = 'silently'
    expect(await signUpload(services())).toBeNull()

    const folder = await mkdtemp(`${tmpdir()}/vitrina-direct-`)
    ;({ photos } = await openPhotos({ folder, cloudinary: null }))
    expect(await signUpload(services())).toBeNull()
  })
})
