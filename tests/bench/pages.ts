import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'react-dom/server'
import { addresses } from '#app/domain/town/addresses.ts'
import { connect } from '#app/platform/database.ts'
import { fileKeys } from '#app/platform/keys.ts'
import { applyMigrations } from '#app/platform/migrations.ts'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { seedContest } from '../support/contests.ts'
import { freePort, startProgram } from '../support/process.ts'
import { testServices } from '../support/services.ts'
import { writeRows } from './contest-rows.ts'
import { equalTree } from './equal-tree.ts'
import { type HelperProcess, startHelper } from './helper-process.ts'
import { ms, say } from './measure.ts'
import { answerOf } from './one-answer.ts'
import type { AppOfBench } from './pages-app.ts'
import type { BareAnswer } from './pages-bare.ts'
import type { Crowd, CrowdAnswers } from './pages-visitors.ts'

const at = { town: 'velenje', contest: '2026' }
const voting = '2026-09-14T10:00:00Z'
const folder = mkdtempSync(join(tmpdir(), 'vitrina-bench-'))
chmodSync(folder, 0o755)
const server = await openBundledPostgres({ folder })
const visitors = await startHelper('pages-visitors', {})
try {
  const contest = await seedGallery()
  const port = await freePort()
  const started: AppOfBench = {
    databaseUrl: server.url,
    dataFolder: folder,
    port,
    pageCacheBytes: 64_000_000,
    now: voting,
  }
  const app = await startHelper('pages-app', started)
  const atRest = app.memory().now
  await besideBare(app, port)
  await uncached({ ...started, port: await freePort(), pageCacheBytes: 0 })
  await publication(app, port, contest)
  const { most } = app.memory()
  say('Memory of a process at rest, and at most under all this', `${mb(atRest)}, ${mb(most)}`)
  await app.stop()
  await firstPages()
} finally {
  await visitors.stop()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A contest with sixty entries that have photos, judged and voted on. */
async function seedGallery() {
  await applyMigrations({ url: server.url, folder: 'prisma/migrations' })
  const db = connect(server.url)
  const services = { ...testServices(db), keys: fileKeys(join(folder, 'keys')) }
  const { contestId, organiserId, contest } = await seedContest(services)
  const { rulesHash } = contest
  await writeRows(db, { contestId, organiserId, rulesHash, entries: 60, jurors: 5, ballots: 2_000 })
  await db.$disconnect()
  return contest
}

/** The gallery whole and unchanged, in turn with a bare server that answers the same bytes. */
async function besideBare(app: HelperProcess, port: number): Promise<void> {
  const path = addresses.contest(at)
  const page = await answerOf(port, path)
  const etag = page.headers[page.headers.indexOf('etag') + 1] ?? ''
  const kinds = [
    { name: 'whole', condition: '', least: 0.6, answer: page },
    {
      name: 'unchanged (304)',
      condition: `if-none-match: ${etag}\r\n`,
      least: 0.7,
      answer: await answerOf(port, path, { 'if-none-match': etag }),
    },
  ]
  for (const { name, condition, least, answer } of kinds) {
    const other: BareAnswer = { ...answer, port: await freePort() }
    const bare = await startHelper('pages-bare', other)
    const crowd = { connections: 32, request: requestOf(path, condition), forMs: 500 }
    const speed = async (server: HelperProcess, at: number): Promise<Speed> => {
      const before = server.processorTime()
      const { perSecond, p99, count } = await visit({ ...crowd, port: at })
      return { perSecond, p99, processor: (server.processorTime() - before) / count }
    }
    const rounds: (readonly [Speed, Speed])[] = []
    for (let round = 0; round < 25; round++) {
      rounds.push([await speed(app, port), await speed(bare, other.port)])
    }
    await bare.stop()
    const compared = (field: keyof Speed) => comparison(rounds.slice(4), field)
    const { own, beside, ratio } = compared('perSecond')
    say(
      `Gallery of 60 entries, ${name}, 32 connections, per second`,
      `${own.toFixed(0)} : ${beside.toFixed(0)} = ${ratio.toFixed(2)}`,
      { ratio, least },
    )
    const slowest = compared('p99')
    say(
      '  the slowest of a hundred (p99)',
      `${ms(slowest.own)} : ${ms(slowest.beside)} = ${slowest.ratio.toFixed(2)}`,
      { ratio: slowest.ratio, most: 3 },
    )
    const work = compared('processor')
    say(
      '  the processor’s time for each',
      `${ms(work.own)} : ${ms(work.beside)} = ${work.ratio.toFixed(2)}`,
    )
  }
  const size = (coding: string) => answerOf(port, path, { 'accept-encoding': coding })
  const sizes = await Promise.all(['identity', 'gzip', 'br'].map(size))
  const [plain, gzip, brotli] = sizes.map(({ body }) => Buffer.from(body, 'base64').length / 1_000)
  say('  its bytes, gzip, Brotli', `${plain} kB, ${gzip} kB, ${brotli} kB`)
}

type Speed = { readonly perSecond: number; readonly p99: number; readonly processor: number }

/** The middle of each, and of what one is beside the other in the same second. */
function comparison(rounds: readonly (readonly [Speed, Speed])[], field: keyof Speed) {
  return {
    own: middle(rounds.map(([own]) => own[field])),
    beside: middle(rounds.map(([, beside]) => beside[field])),
    ratio: middle(rounds.map(([own, beside]) => own[field] / beside[field])),
  }
}

/**
 * The same page made anew for each visitor, queries included, in turn with React alone. It is the
 * processor's time that is compared, since a rendering also waits for the database.
 */
async function uncached(options: AppOfBench): Promise<void> {
  const app = await startHelper('pages-app', options)
  const path = addresses.contest(at)
  const html = Buffer.from((await answerOf(options.port, path)).body, 'base64').toString()
  const tree = equalTree(html)
  const crowd = { port: options.port, connections: 8, request: requestOf(path, ''), forMs: 1_000 }
  await visit(crowd)
  const [own, elapsed, bare]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < 9; round++) {
    const before = app.processorTime()
    const { count, median: time } = await visit(crowd)
    own.push((app.processorTime() - before) / count)
    elapsed.push(time)
    bare.push(processorTimeOf(200, () => renderToString(tree)))
  }
  await app.stop()
  const share = (renderToString(tree).length / html.length).toFixed(2)
  const [anew, react] = [middle(own), middle(bare)]
  say(
    `The same made anew, queries and all : renderToString (${share} of it)`,
    `${ms(anew)} : ${ms(react)} = ${(anew / react).toFixed(1)}, ${ms(middle(elapsed))} for each of 8 at once`,
  )
}

function processorTimeOf(runs: number, work: () => unknown): number {
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / runs
}

/** Two thousand who have read the page before ask again the moment the results are out. */
async function publication(
  app: HelperProcess,
  port: number,
  { reviewEndAt, resultsAt }: { readonly reviewEndAt: Date; readonly resultsAt: Date },
): Promise<void> {
  const request = requestOf(addresses.results(at), '')
  const crowd = { port, connections: 2_000, request, forMs: 0 }
  await app.ask({ clock: reviewEndAt.toISOString() })
  const [before] = (await visit(crowd)).etags
  await app.ask({ clock: resultsAt.toISOString() })
  const after = await visit(crowd)
  const renderings = await app.ask<number>({ clock: resultsAt.toISOString() })
  const isPublished = after.etags.length === 1 && after.etags[0] !== before
  if (!isPublished || after.statuses['200'] !== 2_000) throw new Error(JSON.stringify(after))
  say('2,000 visitors at the publication: renderings', String(renderings), {
    ratio: renderings,
    most: 1,
  })
  say(
    '  from the first to the last who has the published page',
    `${ms(after.first)} to ${ms(after.last)}`,
    { ratio: (after.last - after.first) / 1_000, most: 1 },
  )
}

/** From the start of a process to its first page, on a new folder and on one that is there already. */
async function firstPages(): Promise<void> {
  const dataFolder = join(folder, 'first')
  for (const name of ['First start (new database) to first page', 'Later start to first page']) {
    const port = await freePort()
    const start = performance.now()
    const program = startProgram('serve', {
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TRUSTED_PROXIES: 'none',
      DATABASE: 'bundled',
      DATA_FOLDER: dataFolder,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'bench@vitrina.test',
      PORT: String(port),
    })
    while (!(await answerOf(port, '/').catch(() => null))) {
      if (program.hasEnded()) throw new Error(program.stderr())
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    say(name, ms(performance.now() - start))
    await program.stop()
  }
}

function visit(crowd: Crowd): Promise<CrowdAnswers> {
  return visitors.ask<CrowdAnswers>(crowd)
}

function requestOf(path: string, condition: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: velenje.test\r\naccept-encoding: gzip, deflate, br\r\n${condition}\r\n`
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function mb(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`
}
