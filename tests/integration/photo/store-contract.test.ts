import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPhotos, type PhotoStores } from '#app/platform/chosen-photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { fourColoursPhoto } from '#tests/support/four-colours.ts'

const real = process.env.CLOUDINARY_URL
const oddNames = ['', 'A'.repeat(32), `${'0'.repeat(31)}/`, `../${'0'.repeat(29)}`, '0'.repeat(33)]

type Opened = { readonly store: PhotoStore; readonly close: () => Promise<unknown> }

async function opened(
  url: string | null,
  pick: (stores: PhotoStores) => PhotoStore | null,
): Promise<PhotoStore> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-store-'))
  const own = `contract-${randomBytes(6).toString('hex')}`
  const store = pick(await openPhotos({ folder, cloudinary: url ? { url, folder: own } : null }))
  if (!store) throw new Error('There is no such store')
  return store
}

async function onServer(pick: (stores: PhotoStores) => PhotoStore | null): Promise<Opened> {
  const server = await cloudinaryServer()
  return { store: await opened(server.url(), pick), close: server.stop }
}

const stores: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    'in the data folder',
    async () => ({ store: await opened(null, ({ folder }) => folder), close: async () => {} }),
  ],
  ['in an account', () => onServer(({ cloudinary }) => cloudinary)],
  ['in an account with the data folder behind it', () => onServer(({ photos }) => photos)],
  ...(real
    ? [
        [
          'in the real account',
          async () => {
            const store = await opened(real, ({ cloudinary }) => cloudinary)
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

describe('An account', () => {
  let server: CloudinaryServer
  beforeEach(async () => {
    server = await cloudinaryServer()
  })
  afterEach(() => server.stop())

  test.each<Record<string, string>>([
    {},
    { signature_algorithm: 'sha256' },
    { long_url_signature: 'true' },
  ])('shows nothing to whoever has no signature of ours, with the options %o', async options => {
    const store = await opened(server.url(options), ({ cloudinary }) => cloudinary)
    const photo = await aPhoto()

    await store.save(photo)

    expect(same(await store.original(photo.name), photo.original)).toBe(true)
    const [id = ''] = server.assets.keys()
    for (const path of ['', 's--AAAAAAAA--/', 'w_40/', 's--AAAAAAAA--/w_40/']) {
      const address = `${server.origin}/${server.account.cloud}/image/authenticated/${path}v1/${id}`
      expect((await fetch(address)).status).toBe(401)
    }
  })

  test('is asked for a rendition once, however many look at it at once', async () => {
    const store = await opened(server.url(), ({ photos }) => photos)
    const photo = await aPhoto()
    await store.save(photo)
    server.asked.length = 0

    const looks = Array.from({ length: 5 }, () => store.rendition(photo.name, 40, 'webp'))
    await Promise.all(looks)
    await store.rendition(photo.name, 40, 'webp')

    expect(server.asked).toHaveLength(1)
  })

  test.each([
    ['is silent', 'silently'],
    ['is out of order', { status: 503 }],
    ['has been asked too often', { status: 420 }],
    ['knows our key no more', { status: 401 }],
  ] as const)('that %s is away, for everything and without its secrets', async (_, fails) => {
    const store = await opened(server.url(), ({ cloudinary }) => cloudinary)
    const photo = await aPhoto()
    await store.save(photo)
    server.fails = fails

    const tries = [
      () => store.save(photo),
      () => store.remove(photo.name),
      () => store.original(photo.name),
      () => store.rendition(photo.name, 40),
      () => listedIn(store),
    ]
    const thrown = await Promise.all(
      tries.map(attempt => attempt().catch((error: unknown) => error)),
    )

    for (const error of thrown) {
      expect(error).toMatchObject({ name: 'PhotoStoreAway' })
      const told = `${String(error)} ${JSON.stringify(error)}`
      expect(told).not.toContain(server.account.secret)
      expect(told).not.toContain(server.account.key)
    }
  })

  test('that is away in the middle of a photo leaves what can be found and removed', async () => {
    const store = await opened(server.url(), ({ cloudinary }) => cloudinary)
    const photo = await aPhoto()
    server.fails = { status: 500, after: 2 }

    await expect(store.save(photo)).rejects.toMatchObject({ name: 'PhotoStoreAway' })
    server.fails = 'never'

    expect(await namesIn(store)).toEqual([photo.name])
    await store.remove(photo.name)
    expect(server.assets.size).toBe(0)
  })

  test('that keeps something else than was sent is found out', async () => {
    const store = await opened(server.url(), ({ cloudinary }) => cloudinary)
    const photo = await aPhoto()
    await store.save(photo)

    const changed = { ...photo, original: new Uint8Array([...photo.original, 0]) }

    await expect(store.save(changed)).rejects.toThrow('something else')
  })

  test.each([
    ['too large', { image_max_size_bytes: 10 }],
    ['not whole enough', { image_max_size_bytes: 20_000_000 }],
  ])('that does not take a photo, being %s, leaves it to the data folder', async (why, limits) => {
    Object.assign(server.limits, limits)
    const store = await opened(server.url(), ({ photos }) => photos)
    const photo = await aPhoto()
    const original = why === 'too large' ? photo.original : new Uint8Array([1, 2, 3])

    await store.save({ ...photo, original })

    expect(server.assets.size).toBe(0)
    expect(same(await store.original(photo.name), original)).toBe(true)
    expect(await store.rendition(photo.name, 40, 'webp')).not.toBeNull()
  })

  test('that is away does not hide what lies in the data folder', async () => {
    server.limits.image_max_size_bytes = 10
    const store = await opened(server.url(), ({ photos }) => photos)
    const photo = await aPhoto()
    await store.save(photo)
    server.fails = 'silently'

    expect(same(await store.rendition(photo.name, 40), jpegOf(photo))).toBe(true)
  })
})

type Photo = Parameters<PhotoStore['save']>[0]

async function aPhoto(): Promise<Photo> {
  const shade = { r: randomBytes(1)[0] ?? 0, g: randomBytes(1)[0] ?? 0, b: 9 }
  const drawn = fourColoursPhoto().tint(shade)
  const made = (width: number, format: 'avif' | 'webp' | 'jpg') =>
    drawn
      .clone()
      .resize(width)
      .toFormat(format === 'jpg' ? 'jpeg' : format)
      .toBuffer()
      .then(bytes => ({ width, format, bytes: new Uint8Array(bytes) }))
  const renditions = await Promise.all([made(40, 'avif'), made(40, 'webp'), made(40, 'jpg')])
  const original = new Uint8Array(await drawn.clone().jpeg().toBuffer())
  return { name: aName(), original, renditions }
}

function aName(): string {
  return randomBytes(16).toString('hex')
}

function jpegOf({ renditions }: Photo): Uint8Array {
  return renditions.find(({ format }) => format === 'jpg')?.bytes ?? new Uint8Array()
}

async function listedIn(store: PhotoStore) {
  const listed: { readonly name: string; readonly storedAt: Date }[] = []
  for await (const photo of store.stored()) listed.push(photo)
  return listed
}

async function namesIn(store: PhotoStore): Promise<readonly string[]> {
  return (await listedIn(store)).map(({ name }) => name).sort()
}

function same(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && Buffer.compare(one, other) === 0
}
