import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhotoStores } from '#app/platform/chosen-photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import {
  aName,
  aPhoto,
  jpegOf,
  listedIn,
  namesIn,
  openStore,
  same,
} from '#tests/support/photo-stores.ts'

const real = process.env.CLOUDINARY_URL
const oddNames = ['', 'A'.repeat(32), `${'0'.repeat(31)}/`, `../${'0'.repeat(29)}`, '0'.repeat(33)]

type Opened = { readonly store: PhotoStore; readonly close: () => Promise<unknown> }

async function onServer(pick: (stores: PhotoStores) => PhotoStore | null): Promise<Opened> {
  const server = await cloudinaryServer()
  return { store: await openStore(server.url(), pick), close: server.stop }
}

const stores: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    'in the data folder',
    async () => ({ store: await openStore(null, ({ folder }) => folder), close: async () => {} }),
  ],
  ['in an account', () => onServer(({ cloudinary }) => cloudinary)],
  ['in an account with the data folder behind it', () => onServer(({ photos }) => photos)],
  ...(real
    ? [
        [
          'in the real account',
          async () => {
            const store = await openStore(real, ({ cloudinary }) => cloudinary)
            const close = async () => {
              for await (const { name } of store.stored()) await store.remove(name)
            }
            return { store, close }
          },
        ] as const,
      ]
    : []),
]

describe.each(stores)('A photo %s', (_, open) => {
  let store: PhotoStore
  let close: () => Promise<unknown>
  beforeEach(async () => {
    ;({ store, close } = await open())
  })
  afterEach(() => close())

  test('is served byte for byte in the widths and formats it was saved in, and in no other', async () => {
    const photo = await aPhoto()

    await store.save(photo)

    for (const { width, format, bytes } of photo.renditions)
      expect(same(await store.rendition(photo.name, width, format), bytes)).toBe(true)
    expect(same(await store.rendition(photo.name, 40), jpegOf(photo))).toBe(true)
    expect(await store.rendition(photo.name, 41, 'webp')).toBeNull()
    expect(await store.rendition(photo.name, 80, 'avif')).toBeNull()
    expect(await store.rendition(photo.name, 40.5)).toBeNull()
  })

  test('keeps its original as it was sent', async () => {
    const photo = await aPhoto()

    await store.save(photo)

    expect(same(await store.original(photo.name), photo.original)).toBe(true)
    expect(await store.original(aName())).toBeNull()
  })

  test('can be saved again, which changes nothing', async () => {
    const photo = await aPhoto()

    await store.save(photo)
    await store.save(photo)

    expect(same(await store.original(photo.name), photo.original)).toBe(true)
    expect(await namesIn(store)).toEqual([photo.name])
  })

  test('is gone when it is removed, which may be said twice, and others stay', async () => {
    const [photo, other] = [await aPhoto(), await aPhoto()]
    await store.save(photo)
    await store.save(other)
    await store.rendition(photo.name, 40, 'webp')

    await store.remove(photo.name)
    await store.remove(photo.name)

    expect(await store.original(photo.name)).toBeNull()
    expect(await store.rendition(photo.name, 40, 'webp')).toBeNull()
    expect(await namesIn(store)).toEqual([other.name])
    expect(same(await store.original(other.name), other.original)).toBe(true)
  })

  test('is listed with the day it came, once', async () => {
    const photos = [await aPhoto(), await aPhoto(), await aPhoto()]
    const before = Date.now() - 60_000
    for (const photo of photos) await store.save(photo)

    const listed = await listedIn(store)

    expect(listed.map(({ name }) => name).sort()).toEqual(photos.map(({ name }) => name).sort())
    for (const { storedAt } of listed)
      expect(storedAt.getTime() > before && storedAt.getTime() < Date.now() + 60_000).toBe(true)
  })

  test.each(oddNames)('is never called %j', async name => {
    const photo = { ...(await aPhoto()), name }

    await expect(store.save(photo)).rejects.toThrow("Not a photo's name")
    await expect(store.remove(name)).rejects.toThrow("Not a photo's name")
    expect(await store.original(name)).toBeNull()
    expect(await store.rendition(name, 40)).toBeNull()
    expect(await namesIn(store)).toEqual([])
  })
})
