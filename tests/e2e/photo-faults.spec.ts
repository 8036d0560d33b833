import { createHash } from 'node:crypto'
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { chance } from '#app/demo/shopfronts/chance.ts'
import { photoFormats, widthsFor } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { sweepPhotos } from '#app/use-cases/entry/sweep-photos.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { type Installation, test } from '#tests/support/installation.ts'
import { storedNames } from '#tests/support/photos.ts'
import { signInByLetter } from '#tests/support/signing-in.ts'
import { type Visitor, visitorOf } from '#tests/support/visitor.ts'

/** `npm run test:faults` asks for more. */
const kills = Number(process.env.KILLS ?? 3)
const hour = 60 * 60_000

type Sent = { readonly requestKey: string; readonly bytes: Uint8Array<ArrayBuffer> }

test(`Killed at ${kills} instants, the site has each photo whole or not at all`, async ({
  installation,
}) => {
  test.setTimeout(60_000 + kills * 30_000)
  const { services, dataFolder } = installation
  const photos = folderPhotos(join(dataFolder, 'photos'))
  const { entryId, ownerEmail } = await seedOpenEntry({ ...services, photos })
  const next = chance(2026)
  let site = await installation.serve()
  let owner = visitorOf(site)
  await signInByLetter(owner, installation, ownerEmail)
  const path = addresses.myPhotos(entryId)
  const usual = await timeOf(async () => {
    const answers = await Promise.all((await twoPhotos(0)).map(photo => send(owner, path, photo)))
    expect(answers).toEqual([302, 302])
  })
  await removeAllButFirst(installation, owner, path)

  for (let kill = 1; kill <= kills; kill++) {
    const sent = await twoPhotos(kill)
    const answers = Promise.all(sent.map(photo => send(owner, path, photo)))
    await pause(next() * usual * 1.1)
    await site.program.kill()
    const told = await answers
    site = await installation.serve()
    owner = owner.at(site)

    for (const [index, photo] of sent.entries()) {
      const rows = await services.db.photo.findMany({ where: { requestKey: photo.requestKey } })
      if (told[index] === 302) expect(rows).toHaveLength(1)
      for (const row of rows) await expectWhole(photos, row, photo)
    }
    const again = await Promise.all(sent.map(photo => send(owner, path, photo)))
    expect(again).toEqual([302, 302])
    const rows = await services.db.photo.findMany({ where: { entryId } })
    const keys = rows.map(({ requestKey }) => requestKey)
    expect(new Set(keys)).toEqual(new Set([null, ...sent.map(({ requestKey }) => requestKey)]))
    expect(keys).toHaveLength(3)
    await removeAllButFirst(installation, owner, path)
  }
  await site.program.stop()

  await expectSwept(installation)
})

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

/** Photos that take a while to decode, none like another. */
async function twoPhotos(seed: number): Promise<readonly Sent[]> {
  return Promise.all(
    [0, 1].map(async half => {
      const colour = { r: (seed * 53) % 256, g: (seed * 97) % 256, b: half * 200 }
      const canvas = { width: 1600, height: 1200, channels: 3 as const, background: colour }
      const noise = { type: 'gaussian' as const, mean: 128, sigma: 10 }
      const bytes = await sharp({ create: { ...canvas, noise } })
        .jpeg()
        .toBuffer()
      return { requestKey: crypto.randomUUID(), bytes: new Uint8Array(bytes) }
    }),
  )
}

/** The status of the answer, or null when the connection ended without one. */
async function send(owner: Visitor, path: string, { requestKey, bytes }: Sent) {
  const form = new FormData()
  const fields = { intent: 'add', requestKey, kind: 'outside', author: '' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('photo', new Blob([bytes], { type: 'image/jpeg' }), 'izlozba.jpg')
  return owner.postForm(path, form).then(
    ({ status }) => status,
    () => null,
  )
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function removeAllButFirst({ services }: Installation, owner: Visitor, path: string) {
  const rows = await services.db.photo.findMany({ orderBy: { position: 'asc' }, skip: 1 })
  for (const { id } of rows) {
    const { status } = await owner.post(path, { intent: 'remove', photoId: id })
    expect(status).toBe(302)
  }
}

async function expectWhole(
  photos: ReturnType<typeof folderPhotos>,
  { name, width, height }: { name: string; width: number; height: number },
  { bytes }: Sent,
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

/** What the killed processes left is gone half a day later, and the log says how much it was. */
async function expectSwept({ services, dataFolder }: Installation): Promise<void> {
  const folder = join(dataFolder, 'photos')
  const photos = folderPhotos(folder)
  const earlier = new Date(Date.now() - 13 * hour)
  for (const file of await filesUnder(folder)) await utimes(file, earlier, earlier)
  const names = await storedNames(photos)
  const rows = await services.db.photo.findMany({ select: { name: true } })
  const kept = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(kept))
  const said: unknown[] = []
  const log = { ...services.log, warn: (facts: unknown) => said.push(facts) }

  await sweepPhotos({ ...services, photos, now: () => new Date(), log })

  expect(await storedNames(photos)).toEqual(kept.toSorted())
  expect((await filesUnder(folder)).filter(file => file.endsWith('.part'))).toEqual([])
  const orphans = names.length - kept.length
  expect(said).toEqual(orphans === 0 ? [] : [{ orphans, kept: kept.length }])
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
