import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { endProcess, type HeldPostgres, holdPostgres } from '#tests/support/held-postgres.ts'

const isRoot = process.getuid?.() === 0

let folder: string
let toClose: (() => Promise<void>)[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrina-postgres-'))
  chmodSync(folder, 0o755)
  toClose = []
})

afterEach(async () => {
  for (const close of toClose) await close()
  rmSync(folder, { recursive: true, force: true })
})

test('A second start finds the rows of the first one.', async () => {
  const first = await open()
  await ask(first.url, 'CREATE TABLE shop (name text)')
  await ask(first.url, "INSERT INTO shop VALUES ('Cvetličarna')")
  await first.stop()
  const second = await open()

  const rows = await ask(second.url, 'SELECT upper(name) AS name FROM shop')

  expect({ rows, joined: [first.joined, second.joined] }).toEqual({
    rows: [{ name: 'CVETLIČARNA' }],
    joined: [false, false],
  })
})

test('The server keeps what it was told is written, listens on loopback only and asks for a password.', async () => {
  const { url } = await open({ durable: true })

  const settings = await ask(
    url,
    `SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS addresses,
      current_setting('unix_socket_directories') AS sockets,
      current_setting('server_encoding') AS encoding`,
  )

  expect(settings).toEqual([{ fsync: 'on', addresses: '127.0.0.1', sockets: '', encoding: 'UTF8' }])
  await expect(ask(withPassword(url, 'guessed'), 'SELECT 1')).rejects.toThrow(/password/)
  expect(statSync(join(folder, 'postgres/password')).mode & 0o777).toBe(0o600)
})

test('A second open joins the first, and the last one to stop ends the server.', async () => {
  const first = await open()
  const second = await open()

  await first.stop()
  const stillThere = await ask(second.url, 'SELECT 1 AS one')
  await second.stop()

  expect({ stillThere, joined: [first.joined, second.joined] }).toEqual({
    stillThere: [{ one: 1 }],
    joined: [false, true],
  })
  expect(second.url).toBe(first.url)
  await expect(ask(first.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('Two processes racing on a first start come out with one server.', async () => {
  const held = await Promise.all([hold(), hold()])

  expect(held.filter(one => one.joined)).toHaveLength(1)
  expect(held[0]?.url).toBe(held[1]?.url)
  await endProcess(held[0].process, 'SIGTERM')
  expect(await ask(held[1].url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('After its owner was killed the server is joined, and ended by the next one that stops.', async () => {
  const killed = await hold()
  await ask(killed.url, 'CREATE TABLE shop AS SELECT 1 AS number')

  await endProcess(killed.process, 'SIGKILL')
  const next = await open()
  const rows = await ask(next.url, 'SELECT number FROM shop')
  await next.stop()

  expect({ rows, joined: next.joined, url: next.url }).toEqual({
    rows: [{ number: 1 }],
    joined: true,
    url: killed.url,
  })
  await expect(ask(next.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('A file left behind by a server that is gone is cleared, also when its number lives on.', async () => {
  const first = await open()
  const file = postmasterFile()
  const left = readFileSync(file, 'utf8')
  await first.stop()
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)))
  writeFileSync(join(homeOf(folder), 'lock'), `${process.pid} of-an-earlier-process`)
  writeFileSync(join(homeOf(folder), 'users/1-gone'), '1 of-an-earlier-process')

  const second = await open()
  const rows = await ask(second.url, 'SELECT 1 AS one')
  await second.stop()

  expect({ rows, joined: second.joined }).toEqual({ rows: [{ one: 1 }], joined: false })
  await expect(ask(second.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('A server that was killed comes back on the same port with what was committed.', async () => {
  const database = await open()
  await ask(database.url, 'CREATE TABLE shop AS SELECT 7 AS number')
  const killed = serverPid()

  process.kill(killed, 'SIGKILL')
  while (serverPid() === killed) await pause(50)
  const rows = await patiently(() => ask(database.url, 'SELECT number FROM shop'))

  expect(rows).toEqual([{ number: 7 }])
})

test.skipIf(!isRoot)(
  'In a folder that only root may enter the server lives elsewhere, and is found again (needs root).',
  async () => {
    mkdirSync(join(folder, 'private'), { mode: 0o700 })
    const inside = join(folder, 'private/data')
    toClose.push(async () => rmSync(homeOf(inside), { recursive: true, force: true }))
    const first = await open({ folder: inside })
    await ask(first.url, 'CREATE TABLE shop AS SELECT 3 AS number')
    await first.stop()

    const second = await open({ folder: inside })

    expect(await ask(second.url, 'SELECT number FROM shop')).toEqual([{ number: 3 }])
    expect(placeOf(inside)).toMatch(/^\/var\/lib\/vitrina\/[0-9a-f]{12}$/)
    expect(statSync(join(homeOf(inside), 'data')).uid).not.toBe(0)
  },
)

test('Where it cannot run, one sentence says what to set.', async () => {
  mkdirSync(join(folder, 'postgres'))
  mkdirSync(join(homeOf(folder), 'data'))
  writeFileSync(join(folder, 'postgres/password'), 'kept\n')

  await expect(open()).rejects.toThrow(
    /^The bundled PostgreSQL cannot run here \(.+\): set DATABASE_URL to a PostgreSQL server\.$/s,
  )
})

async function open(options: { folder?: string; durable?: boolean } = {}) {
  const database = await openBundledPostgres({ folder, durable: false, ...options })
  toClose.unshift(() => database.stop())
  return database
}

async function hold(): Promise<HeldPostgres> {
  const held = await holdPostgres(folder)
  toClose.unshift(() => endProcess(held.process, 'SIGTERM'))
  return held
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A server that is coming up refuses connections, and then says that it is still recovering. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!/ECONNREFUSED|starting up|not yet accepting/.test(String(error))) throw error
      await pause(50)
    }
  }
}

function withPassword(url: string, password: string) {
  const changed = new URL(url)
  changed.password = password
  return changed.href
}

function placeOf(folder: string) {
  const note = join(folder, 'postgres/place')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null
}

function homeOf(folder: string) {
  return placeOf(folder) ?? join(folder, 'postgres')
}

function postmasterFile() {
  return join(homeOf(folder), 'data/postmaster.pid')
}

function serverPid() {
  return existsSync(postmasterFile())
    ? Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0])
    : 0
}
