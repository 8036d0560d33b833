import { readdir, rename, rm, utimes } from 'node:fs/promises'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { holdPhoto } from '#app/use-cases/entry/hold-photo.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'
import { sweepPhotos } from '#app/use-cases/entry/sweep-photos.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto, storedNames } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const stored = new Date('2026-08-25T06:00:00Z')
let services: TestServices
let photos: Store
beforeEach(() => {
  photos = seedStore()
  services = { ...testServices(db), photos }
})

test('What belongs to nothing goes after half a day, and the log says how much it was', async () => {
  const { contestId } = await seedContest(services)
  await submitEntry(services, { contestId }, 'Pri Ani')
  const form = { contestId, requestKey: crypto.randomUUID() }
  await holdPhoto(services, form, await drawnPhoto())
  const kept = await storedNames(photos)
  await orphan()
  await photos.setAge(stored)

  const early = await swept('2026-08-25T17:59:59Z')
  const late = await swept('2026-08-26T00:00:00Z')

  expect(early).toEqual([])
  expect(late).toEqual([['warn', { orphans: 1, kept: 2 }]])
  expect(await storedNames(photos)).toEqual(kept)
})

test('What is left of a photo half written goes too', async () => {
  await orphan()
  const [name = ''] = await storedNames(photos)
  await photos.leaveHalf(name)
  await photos.setAge(stored)

  expect(await swept('2026-08-26T00:00:00Z')).toEqual([['warn', { orphans: 1, kept: 0 }]])

  expect(await photos.files()).toEqual([])
})

test('Of many processes one sweeps, and again after six hours', async () => {
  await orphan()
  await photos.setAge(stored)

  const said = await Promise.all([1, 2, 3].map(() => swept('2026-08-26T00:00:00Z')))
  await orphan()
  await photos.setAge(stored)

  expect(said.flat()).toEqual([['warn', { orphans: 1, kept: 0 }]])
  expect(await swept('2026-08-26T05:59:59Z')).toEqual([])
  expect(await swept('2026-08-26T06:00:00Z')).toHaveLength(1)
})

test('Where most photos belong to nothing the database is the wrong one, and none is removed', async () => {
  for (let left = 21; left > 0; left--) await orphan()
  await photos.setAge(stored)

  expect(await swept('2026-08-26T00:00:00Z')).toEqual([['error', { orphans: 21, kept: 0 }]])

  expect(await storedNames(photos)).toHaveLength(21)
})

type Store = ReturnType<typeof seedStore>

/** A store in a folder whose files can be made to look older, or half written. */
function seedStore() {
  const folder = mkdtempSync(join(tmpdir(), 'vitrina-sweep-'))
  const files = async () => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  }
  return {
    ...folderPhotos(folder),
    files,
    setAge: async (instant: Date) => {
      for (const file of await files()) await utimes(file, instant, instant)
    },
    leaveHalf: async (name: string) => leaveHalf(await files(), name),
  }
}

async function leaveHalf(files: readonly string[], name: string): Promise<void> {
  for (const file of files.filter(path => path.includes(name))) {
    if (file.includes('originals')) await rename(file, `${file}.part`)
    else if (file.endsWith('400.avif')) await rename(file, `${file}.part`)
    else await rm(file)
  }
}

async function orphan(): Promise<void> {
  const answer = await storePhoto(services, await drawnPhoto())
  if (!answer.stored) throw new Error(answer.reason)
}

/** What is said while sweeping at an instant. */
async function swept(now: string) {
  const said: [string, unknown][] = []
  const log = {
    ...services.log,
    warn: (facts: unknown) => void said.push(['warn', facts]),
    error: (facts: unknown) => void said.push(['error', facts]),
  }
  await sweepPhotos({ ...services, log, now: () => new Date(now) })
  return said
}
