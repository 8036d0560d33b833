import { silentLog } from '#tests/support/services.ts'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoaderFunctionArgs } from '@remix-run/node'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import { loader } from '#app/routes/resources/photo.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { drawnPhoto } from '#tests/support/photos.ts'

async function storedPhoto(size: { width: number; height: number }, store?: PhotoStore) {
  const photos = store ?? folderPhotos(await mkdtemp(join(tmpdir(), 'vitrina-photos-')))
  const services = {
    photos,
    decodePhoto,
    hashing: nodeHashing,
    random: cryptoRandom,
    log: silentLog,
  }
  const stored = await storePhoto(services, await drawnPhoto(size))
  if (!stored.stored) throw new Error(stored.reason)
  const served = (file: string) => {
    const request = { params: { name: stored.photo.name, file }, context: { services } }
    return loader(request as unknown as LoaderFunctionArgs)
  }
  return { stored, photos, served, services }
}

describe('A photo is served', () => {
  test.each([
    ['400.avif', 'image/avif'],
    ['640.webp', 'image/webp'],
    ['640.jpg', 'image/jpeg'],
  ])('as %s, which is %s whatever a browser thinks, and may do nothing', async (file, type) => {
    const { served } = await storedPhoto({ width: 640, height: 480 })

    const answer = await served(file)

    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(bytes.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': type,
      'x-content-type-options': 'nosniff',
    })
    const { mediaType, width } = await sharp(bytes).metadata()
    expect([mediaType, width]).toEqual([type, Number.parseInt(file)])
  })

  test.each(['400.png', '400', '401.avif', '400.jpeg', '400.JPG', '../400.jpg', '400.avif.part'])(
    'and never as %s',
    async file => {
      const { served } = await storedPhoto({ width: 640, height: 480 })

      await expect(served(file)).rejects.toMatchObject({ status: 404 })
    },
  )
})

test('A photo whose store cannot be reached is asked for again in a minute, and nobody keeps that answer', async () => {
  const server = await cloudinaryServer()
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-photos-'))
  const cloudinary = { url: server.url(), folder: 'vitrina.test' }
  const { photos } = await openPhotos({ folder, cloudinary })
  const { served, stored, services } = await storedPhoto({ width: 640, height: 480 }, photos)
  const whole = await served('640.webp')

  server.fails = 'silently'

  await expect(served('400.avif')).rejects.toMatchObject({ status: 503 })
  const refused = await served('400.jpg').catch((answer: unknown) => answer)
  expect(refused instanceof Response && Object.fromEntries(refused.headers)).toEqual({
    'cache-control': 'no-store',
    'retry-after': '60',
  })
  expect([whole.status, (await served('640.webp')).status]).toEqual([200, 200])
  const again = await storePhoto(services, await drawnPhoto({ width: 640, height: 480 }))
  expect([again, stored.stored]).toEqual([{ stored: false, reason: 'photo-store-away' }, true])
  await server.stop()
})

test('A photo that is taken away is gone in every format and width', async () => {
  const { stored, photos, served } = await storedPhoto({ width: 640, height: 480 })

  await photos.remove(stored.photo.name)

  for (const file of ['400.avif', '400.webp', '640.jpg']) {
    await expect(served(file)).rejects.toMatchObject({ status: 404 })
  }
})

test('A photo of too few pixels is stored, and the answer says so', async () => {
  const [small, enough] = await Promise.all(
    [1599, 1600].map(height => storedPhoto({ width: 1000, height })),
  )

  expect([small?.stored.small, enough?.stored.small]).toEqual([true, false])
  expect(small?.stored.photo.thumbHash).toMatch(/^[A-Za-z0-9+/]{20,40}=*$/)
})
