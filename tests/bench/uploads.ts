import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { renderShopfront } from '#app/demo/shopfronts/render.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { connect } from '#app/platform/database.ts'
import { fileKeys } from '#app/platform/keys.ts'
import { applyMigrations } from '#app/platform/migrations.ts'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { codeDigits } from '#app/use-cases/people/code-digits.ts'
import { seedContest } from '../support/contests.ts'
import { freePort } from '../support/process.ts'
import { type TestServices, testServices } from '../support/services.ts'
import { type Visitor, visitorOf } from '../support/visitor.ts'
import { writeRows } from './contest-rows.ts'
import { startHelper } from './helper-process.ts'
import { ms, say } from './measure.ts'
import type { AppOfBench } from './pages-app.ts'
import type { Crowd, CrowdAnswers } from './pages-visitors.ts'

const voting = '2026-09-15T10:00:00Z'
const at = { town: 'velenje', contest: '2026' }
const [owners, photosEach] = [20, 8]
const folder = mkdtempSync(join(tmpdir(), 'vitrina-bench-'))
chmodSync(folder, 0o755)
const server = await openBundledPostgres({ folder })
const visitors = await startHelper('pages-visitors', {})
try {
  await applyMigrations({ url: server.url, folder: 'prisma/migrations' })
  const db = connect(server.url)
  const services = { ...testServices(db), keys: fileKeys(join(folder, 'keys')) }
  await seedGallery(services)
  const entries = await seedEntering(services)
  const port = await freePort()
  const started: AppOfBench = {
    databaseUrl: server.url,
    dataFolder: folder,
    port,
    pageCacheBytes: 64_000_000,
    now: voting,
  }
  const app = await startHelper('pages-app', started)
  const url = `http://127.0.0.1:${port}`
  const owner = await signedIn(services, visitorOf({ url, publicUrl: url }), entries.ownerEmail)
  const photo = new Uint8Array(
    await sharp(await renderShopfront('demo-01'))
      .resize(4032, 3024, { fit: 'cover' })
      .jpeg({ quality: 92 })
      .toBuffer(),
  )
  await uploadAll(owner, entries.ids.slice(0, 1), { photo, each: 1 })
  // Owners send from other machines: here they step behind what is measured.
  setPriority(10)
  const before = await windows(port, count => count < 20)

  const start = performance.now()
  let ended = false
  const uploads = uploadAll(owner, entries.ids.slice(1), { photo, each: photosEach }).finally(
    () => {
      ended = true
    },
  )
  const during = await windows(port, () => !ended)
  await uploads
  const minutes = (performance.now() - start) / 60_000
  const after = await windows(port, count => count < 20)

  const rest = middle([...before, ...after].map(({ median }) => median))
  const busy = middle(during.map(({ median }) => median))
  say(
    `Gallery while ${owners} owners send ${photosEach} photos of 12 megapixels each : before and after`,
    `${ms(busy)} : ${ms(rest)} = ${(busy / rest).toFixed(2)}`,
    { ratio: busy / rest, most: 1.5 },
  )
  const slowest = [during, [...before, ...after]].map(some => middle(some.map(({ p99 }) => p99)))
  say('  the slowest of a hundred (p99)', `${ms(slowest[0] ?? 0)} : ${ms(slowest[1] ?? 0)}`)
  say('  photos stored in a minute', ((owners * photosEach) / minutes).toFixed(0))
  say('  memory of the server at most', `${app.memory().most.toFixed(0)} MB`)
  await app.stop()
  await db.$disconnect()
} finally {
  await visitors.stop()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A contest of sixty entries on which the public votes. */
async function seedGallery(services: TestServices): Promise<void> {
  const { contestId, organiserId, contest } = await seedContest(services)
  const rows = { entries: 60, jurors: 5, ballots: 0, rulesHash: contest.rulesHash }
  await writeRows(services.db, { contestId, organiserId, ...rows })
}

/** A contest of another town that takes entries at the same time; all entries are of one owner. */
async function seedEntering(services: TestServices) {
  services.setClock('2026-08-01T08:00:00Z')
  const { contestId, organiserId, organiserEmail, contest } = await seedContest(services, {
    town: 'celje',
  })
  const rows = { entries: owners + 1, jurors: 0, ballots: 0, rulesHash: contest.rulesHash }
  await writeRows(services.db, { contestId, organiserId, ...rows })
  await services.db.photo.deleteMany({ where: { contestId } })
  await services.db.contest.update({
    where: { id: contestId },
    data: Object.fromEntries(
      Object.entries(contest)
        .filter(
          ([name, value]) =>
            name.endsWith('At') && value instanceof Date && value > new Date('2026-09-01'),
        )
        .map(([name, value]) => [name, new Date((value as Date).getTime() + 30 * 86_400_000)]),
    ),
  })
  const found = await services.db.entry.findMany({ where: { contestId }, select: { id: true } })
  return { ids: found.map(({ id }) => id), ownerEmail: organiserEmail }
}

async function signedIn(services: TestServices, visitor: Visitor, email: string): Promise<Visitor> {
  await visitor.post(addresses.account(), { email, next: '' })
  const { id } = await services.db.emailCode.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const code = await codeDigits(services, id)
  const { status } = await visitor.post(addresses.accountCode(), { code })
  if (status !== 302) throw new Error(`Signing in was answered with ${status}`)
  return visitor
}

/** Each owner sends one photo after another, and one that the site is too busy for again. */
async function uploadAll(
  owner: Visitor,
  entryIds: readonly string[],
  { photo, each }: { readonly photo: Uint8Array<ArrayBuffer>; readonly each: number },
): Promise<void> {
  const sendAll = async (entryId: string) => {
    for (let left = each; left > 0; ) if (await sendPhoto(owner, entryId, photo)) left--
  }
  await Promise.all(entryIds.map(sendAll))
}

async function sendPhoto(owner: Visitor, entryId: string, photo: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  const fields = { intent: 'add', requestKey: crypto.randomUUID(), kind: 'outside', author: '' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('photo', new Blob([photo], { type: 'image/jpeg' }), 'izlozba.jpg')
  const { status } = await owner.postForm(addresses.myPhotos(entryId), form)
  if (status === 503) return false
  if (status !== 302) throw new Error(`A photo was answered with ${status}`)
  return true
}

/** Visitors of the gallery, one after another for half a second, as often as is asked for. */
async function windows(port: number, goesOn: (count: number) => boolean) {
  const request = `GET ${addresses.contest(at)} HTTP/1.1\r\nhost: velenje.test\r\naccept-encoding: gzip\r\n\r\n`
  const crowd: Crowd = { port, connections: 1, request, forMs: 500 }
  const seen: CrowdAnswers[] = []
  while (goesOn(seen.length)) {
    seen.push(await visitors.ask<CrowdAnswers>(crowd))
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  return seen
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
