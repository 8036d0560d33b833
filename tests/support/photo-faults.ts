import { createHash } from 'node:crypto'
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { photoFormats, widthsFor } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { sweepPhotos } from '#app/use-cases/entry/sweep-photos.ts'
import { seedContest, submitEntry } from './contests.ts'
import type { Installation } from './installation.ts'
import { storedNames } from './photos.ts'
import { signInByLetter } from './signing-in.ts'
import { type Visitor, visitorOf } from './visitor.ts'

/** `npm run test:faults` asks for more. */
export const kills = Number(process.env.KILLS ?? 3)
const hour = 60 * 60_000

/** A site to be killed with the owner of an entry signed in, and the page of the entry's photos. */
export async function openPhotosToKill(installation: Installation) {
  const { services, dataFolder } = installation
  const photos = folderPhotos(join(dataFolder, 'photos'))
  const { entryId, ownerEmail } = await seedOpenEntry({ ...services, photos })
  const site = await installation.serve()
  const owner = visitorOf(site)
  await signInByLetter(owner, installation, ownerEmail)
  return { photos, entryId, site, owner, path: addresses.myPhotos(entryId) }
}

/** A contest that takes entries on the day of the test, with one entry. */
async function seedOpenEntry(services: Installation['services']) {
  const { contestId } = await seedContest(services)
  const entry = await submitEntry(services, { contestId }, 'Pri Ani')
  const days = Math.round((Date.now() - Date.parse('2026-08-24T12:00:00Z')) / (24 * hour))
  await services.db.$executeRaw`
    update contest set
      entries_open_at = entries_open_at + make_interval(days => ${days}::int),
      entries_close_at = entries_close_at + make_interval(days => ${days}::int),
      check_end_at = check_end_at + make_interval(days => ${days}::int),
      voting_open_at = voting_open_at + make_interval(days => ${days}::int),
      voting_close_at = voting_close_at + make_interval(days => ${days}::int),
      judging_open_at = judging_open_at + make_interval(days => ${days}::int),
      judging_close_at = judging_close_at + make_interval(days => ${days}::int),
      review_end_at = review_end_at + make_interval(days => ${days}::int),
      ceremony_at = ceremony_at + make_interval(days => ${days}::int),
      results_at = results_at + make_interval(days => ${days}::int)`
  return entry
}

/** A photo that takes a while to decode, like none of another seed. */
export async function noisyPhoto(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const colour = { r: (seed * 53) % 256, g: (seed * 97) % 256, b: (seed * 31) % 256 }
  const canvas = { width: 640, height: 480, channels: 3 as const, background: colour }
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 10 }
  const bytes = await sharp({ create: { ...canvas, noise } })
    .jpeg()
    .toBuffer()
  return new Uint8Array(bytes)
}

/** Leaves an entry with the photo that it came with. */
export async function removeAllButFirst(
  { services }: Installation,
  owner: Visitor,
  path: string,
): Promise<void> {
  const rows = await services.db.photo.findMany({ orderBy: { position: 'asc' }, skip: 1 })
  for (const { id } of rows) {
    const { status } = await owner.post(path, { intent: 'remove', photoId: id })
    expect(status).toBe(302)
  }
}

/** The original is what was sent, and each width is there in each format. */
export async function expectWhole(
  photos: ReturnType<typeof folderPhotos>,
  { name, width, height }: { name: string; width: number; height: number },
  bytes: Uint8Array,
): Promise<void> {
  const original = await photos.original(name)
  expect(original && hashOf(original)).toBe(hashOf(bytes))
  for (const at of widthsFor(width)) {
    for (const format of photoFormats) {
      const rendition = await photos.rendition(name, at, format)
      const { info } = await sharp(rendition ?? undefined).toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([at, (height * at) / width])
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * What the killed processes left is gone within a day, and the log says how many photos it was. One more is left
 * for certain, so that there is something to remove whenever they were killed.
 */
export async function expectSwept({ services, dataFolder }: Installation): Promise<number> {
  const folder = join(dataFolder, 'photos')
  const photos = folderPhotos(folder)
  await photos.save({ name: 'f'.repeat(32), original: new Uint8Array(1), renditions: [] })
  const earlier = new Date(Date.now() - 13 * hour)
  for (const file of await filesUnder(folder)) await utimes(file, earlier, earlier)
  const names = await storedNames(photos)
  const rows = await services.db.photo.findMany({ select: { name: true } })
  const kept = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(kept))
  const said: unknown[] = []
  const log = { ...services.log, warn: (facts: unknown) => said.push(facts) }

  // The processes looked for such photos when they started, and the next look is six hours later.
  const now = () => new Date(Date.now() + 7 * hour)
  await sweepPhotos({ ...services, photos, now, log })

  expect(await storedNames(photos)).toEqual(kept.toSorted())
  expect((await filesUnder(folder)).filter(file => file.endsWith('.part'))).toEqual([])
  const orphans = names.length - kept.length
  expect(said).toEqual([{ orphans, kept: kept.length }])
  return orphans - 1
}

/** Tells what a long run has met; a short one is told by its name alone. */
export function tellFigures(figures: Readonly<Record<string, number | string>>): void {
  if (process.env.KILLS) process.stdout.write(`${JSON.stringify(figures)}\n`)
}

export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
