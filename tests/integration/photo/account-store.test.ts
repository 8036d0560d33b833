import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { aPhoto, jpegOf, listedIn, namesIn, openStore, same } from '#tests/support/photo-stores.ts'

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
    const store = await openStore(server.url(options), ({ cloudinary }) => cloudinary)
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
    const store = await openStore(server.url(), ({ photos }) => photos)
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
    const store = await openStore(server.url(), ({ cloudinary }) => cloudinary)
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
    const store = await openStore(server.url(), ({ cloudinary }) => cloudinary)
    const photo = await aPhoto()
    server.fails = { status: 500, after: 2 }

    await expect(store.save(photo)).rejects.toMatchObject({ name: 'PhotoStoreAway' })
    server.fails = 'never'

    expect(await namesIn(store)).toEqual([photo.name])
    await store.remove(photo.name)
    expect(server.assets.size).toBe(0)
  })

  test('that keeps something else than was sent is found out', async () => {
    const store = await openStore(server.url(), ({ cloudinary }) => cloudinary)
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
    const store = await openStore(server.url(), ({ photos }) => photos)
    const photo = await aPhoto()
    const original = why === 'too large' ? photo.original : new Uint8Array([1, 2, 3])

    await store.save({ ...photo, original })

    expect(server.assets.size).toBe(0)
    expect(same(await store.original(photo.name), original)).toBe(true)
    expect(await store.rendition(photo.name, 40, 'webp')).not.toBeNull()
  })

  test('that is away does not hide what lies in the data folder', async () => {
    server.limits.image_max_size_bytes = 10
    const store = await openStore(server.url(), ({ photos }) => photos)
    const photo = await aPhoto()
    await store.save(photo)
    server.fails = 'silently'

    expect(same(await store.rendition(photo.name, 40), jpegOf(photo))).toBe(true)
  })
})
