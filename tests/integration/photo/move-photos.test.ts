import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyAccountPhotos } from '#app/commands/account-photos.ts'
import { contestIdAt } from '#app/data/photo/contest-photos.ts'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { holdPhoto } from '#app/use-cases/entry/hold-photo.ts'
import { movePhotos } from '#app/use-cases/photo/move-photos.ts'
import { type CloudinaryServer, cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { person, seedContest, shopForm } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
let server: CloudinaryServer
let services: TestServices
let files: PhotoStore
let account: PhotoStore
beforeEach(async () => {
  server = await cloudinaryServer()
  const folder = await mkdtemp(`${tmpdir()}/vitrina-move-`)
  const cloudinary = { url: server.url(), folder: 'vitrina.test' }
  const stores = await openPhotos({ folder, cloudinary })
  files = stores.folder
  account = stores.cloudinary ?? files
  services = { ...testServices(db), photos: files }
})
afterEach(() => server.stop())

/** A contest with the photo of a shop and that of a form under way, and another contest with one. */
async function twoContests() {
  const { contest, contestId } = await seedContest(services)
  const other = await seedContest(services, { town: 'koper' })
  const key = () => services.random.uuid(services.now())
  const photo = await drawnPhoto({ width: 640, height: 480 })
  for (const where of [contest, other.contest]) {
    const owner = await person(services, `${key()}@shops.test`)
    const shop = { contest: where, ownerId: owner.id, requestKey: key(), form: shopForm('Vrtnica') }
    await enterShop(services, { ...shop, photo })
  }
  await holdPhoto(services, { contestId, requestKey: key() }, photo)
  const rows = await db.photo.findMany({ select: { name: true, contestId: true } })
  const held = await db.heldPhoto.findMany({ select: { name: true, contestId: true } })
  const all = [...rows, ...held]
  const own = all.filter(row => row.contestId === contestId).map(({ name }) => name)
  return { contestId, own, others: all.map(({ name }) => name).filter(name => !own.includes(name)) }
}

async function move(contestId: string, from: PhotoStore, to: PhotoStore) {
  const told: string[] = []
  for await (const { became } of movePhotos(services, contestId, { from, to })) told.push(became)
  return told
}

async function wholeIn(store: PhotoStore, name: string) {
  const files: (string | null)[] = [await store.original(name)].map(hexOf)
  for (const width of [400, 640])
    for (const format of ['avif', 'webp', 'jpg'] as const)
      files.push(hexOf(await store.rendition(name, width, format)))
  return files
}

function hexOf(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('hex')
}

async function namesIn(store: PhotoStore): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { name } of store.stored()) names.push(name)
  return names.sort()
}

describe('The photos of a contest', () => {
  test('move to an account and back, byte for byte, and those of another contest stay', async () => {
    const { contestId, own, others } = await twoContests()
    const before = await Promise.all(own.map(name => wholeIn(files, name)))

    expect(await move(contestId, files, account)).toEqual(['moved', 'moved'])
    expect(await namesIn(files)).toEqual([...others].sort())
    expect(await namesIn(account)).toEqual([...own].sort())
    expect(await Promise.all(own.map(name => wholeIn(account, name)))).toEqual(before)

    expect(await move(contestId, account, files)).toEqual(['moved', 'moved'])
    expect(await Promise.all(own.map(name => wholeIn(files, name)))).toEqual(before)
    expect(server.assets.size).toBe(0)
    expect(before.flat()).not.toContain(null)
  })

  test('may be moved again, which does nothing', async () => {
    const { contestId } = await twoContests()
    await move(contestId, files, account)
    server.asked.length = 0

    expect(await move(contestId, files, account)).toEqual(['was-there', 'was-there'])
    expect(server.asked.filter(line => !line.startsWith('GET'))).toEqual([])
  })

  test.each([0, 1, 3, 7, 9, 12])(
    'are whole at every moment when the move ends after %i requests, and it can be run again',
    async after => {
      const { contestId, own } = await twoContests()
      const before = await Promise.all(own.map(name => wholeIn(files, name)))
      server.fails = { status: 503, after: 14 + after }

      await expect(move(contestId, files, account)).rejects.toMatchObject({
        name: 'PhotoStoreAway',
      })
      server.fails = 'never'

      for (const [index, name] of own.entries()) {
        const here = await wholeIn(files, name)
        const there = await wholeIn(account, name)
        expect(here.map((bytes, at) => bytes ?? there[at])).toEqual(before[index])
      }
      await move(contestId, files, account)
      expect(await Promise.all(own.map(name => wholeIn(account, name)))).toEqual(before)
      for (const name of own) expect(await files.original(name)).toBeNull()
    },
  )

  test('that were half removed at the source are taken from both', async () => {
    const { contestId, own } = await twoContests()
    const [name = ''] = own
    const before = await wholeIn(files, name)
    const original = (await files.original(name)) ?? new Uint8Array()
    const avif = { width: 400, format: 'avif' as const }
    const bytes = (await files.rendition(name, 400, 'avif')) ?? new Uint8Array()
    await move(contestId, files, account)
    await files.save({ name, original, renditions: [{ ...avif, bytes }] })

    expect((await move(contestId, files, account)).sort()).toEqual(['moved', 'was-there'])

    expect(await wholeIn(account, name)).toEqual(before)
    expect(await namesIn(files)).not.toContain(name)
  })

  test('that the account does not take stay where they are', async () => {
    const { contestId, own } = await twoContests()
    server.limits.image_max_size_bytes = 10

    expect(await move(contestId, files, account)).toEqual(['not-taken', 'not-taken'])

    expect(server.assets.size).toBe(0)
    for (const name of own) expect(await files.original(name)).not.toBeNull()
  })

  test('that are in neither place are told', async () => {
    const { contestId, own } = await twoContests()
    for (const name of own) await files.remove(name)

    expect(await move(contestId, files, account)).toEqual(['lost', 'lost'])
  })
})

test('A backup has the photos of an account too, as files like those of the data folder', async () => {
  const { contestId, own, others } = await twoContests()
  await move(contestId, files, account)
  const target = await mkdtemp(`${tmpdir()}/vitrina-backup-`)
  const settings = {
    PUBLIC_URL: 'https://vitrina.test',
    CLOUDINARY_URL: server.url(),
  }

  await copyAccountPhotos(settings, { databaseUrl: url, target })

  const copy = folderPhotos(join(target, 'photos'))
  expect(await namesIn(copy)).toEqual([...own].sort())
  for (const name of own) expect(await wholeIn(copy, name)).toEqual(await wholeIn(account, name))
  expect(await namesIn(files)).toEqual([...others].sort())
})

test('A contest is found by its town’s name and its own, and not by another town’s', async () => {
  const { contest, contestId, town } = await seedContest(services)
  const other = await seedContest(services, { town: 'koper' })

  expect(await contestIdAt(db, { town: town.slug, contest: contest.slug })).toBe(contestId)
  expect(await contestIdAt(db, { town: other.town.slug, contest: 'none' })).toBeNull()
})
