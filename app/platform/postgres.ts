import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCluster, readPassword } from './postgres-cluster.ts'
import { type Address, connectionUrl, ensureDatabase, untilAnswers } from './postgres-connection.ts'
import { isMarkAlive, ownMark, withLockFile } from './postgres-lock.ts'
import { findPlace, type Place } from './postgres-place.ts'
import { copyPrograms } from './postgres-programs.ts'
import { findServer, startServer, stopServer } from './postgres-server.ts'

export type BundledPostgres = { url: string; joined: boolean; stop: () => Promise<void> }

type Settings = Readonly<{ place: Place; say: (line: string) => void; durable: boolean }>

/**
 * Opens the PostgreSQL that comes with the packages, in the application's data folder. Several
 * processes may have it open: the first one starts it, the last one to stop ends it.
 */
export async function openBundledPostgres(options: {
  folder: string
  say?: (line: string) => void
  durable?: boolean
}): Promise<BundledPostgres> {
  try {
    await mkdir(options.folder, { recursive: true })
    const place = findPlace(await realpath(options.folder))
    return await open({ place, say: () => undefined, durable: true, ...options })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `The bundled PostgreSQL cannot run here (${reason}): set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    )
  }
}

async function open(settings: Settings): Promise<BundledPostgres> {
  const users = join(settings.place.home, 'users')
  const user = join(users, `${process.pid}-${randomBytes(4).toString('hex')}`)
  const opened = await alone(settings.place, async () => {
    const server = await ensureServer(settings)
    await mkdir(users, { recursive: true })
    await writeFile(user, ownMark())
    return server
  })
  const unwatch = watch(settings, opened.port)
  let stopping: Promise<void> | null = null
  const stop = async () => {
    await unwatch()
    await alone(settings.place, () => leave(settings, user))
  }
  return {
    url: connectionUrl(opened),
    joined: opened.joined,
    stop: () => (stopping ??= stop()),
  }
}

function alone<T>(place: Place, task: () => Promise<T>): Promise<T> {
  return withLockFile(join(place.home, 'lock'), task)
}

async function ensureServer(
  settings: Settings,
): Promise<{ port: number; password: string; joined: boolean }> {
  const live = await findAnsweringServer(settings.place)
  const server = live ?? (await start(settings))
  await ensureDatabase(server)
  return { ...server, joined: live !== null }
}

async function findAnsweringServer(place: Place): Promise<Address | null> {
  for (;;) {
    const live = findServer(place)
    if (!live) return null
    const address = { port: live.port, password: await readPassword(place) }
    if (await untilAnswers(address, place.data, () => findServer(place) !== null)) return address
  }
}

async function start({ place, say, durable }: Settings): Promise<Address> {
  const programs = await copyPrograms(place)
  if (!existsSync(place.data)) {
    say('The bundled PostgreSQL is being set up.')
    await createCluster(place, { programs, durable })
  }
  const password = await readPassword(place)
  const port = await startServer(place, { programs, password, durable })
  say(`The bundled PostgreSQL runs on port ${port}.`)
  return { port, password }
}

/** Starts the server again when it died; whichever of its users sees it first does so. */
function watch(settings: Settings, port: number): () => Promise<void> {
  let reviving: Promise<void> | null = null
  let trouble = ''
  const tell = (reason: string) => {
    if (reason !== trouble) settings.say(`The bundled PostgreSQL ended: ${reason}.`)
    trouble = reason
  }
  const timer = setInterval(() => {
    if (reviving || findServer(settings.place)) return
    reviving = revive(settings, port)
      .catch(error => tell(error instanceof Error ? error.message : String(error)))
      .finally(() => (reviving = null))
  }, 1_000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await reviving
  }
}

async function revive(settings: Settings, port: number): Promise<void> {
  const server = await alone(settings.place, () => ensureServer(settings))
  if (server.port !== port) throw new Error(`its port ${port} was taken meanwhile`)
}

async function leave({ place }: Settings, user: string): Promise<void> {
  await rm(user, { force: true })
  if (await hasUsers(place)) return
  if (findServer(place)) await stopServer(place, await copyPrograms(place))
}

/** The mark of a process that ended without leaving is removed here. */
async function hasUsers({ home }: Place): Promise<boolean> {
  const users = join(home, 'users')
  let found = false
  for (const name of await readdir(users)) {
    const file = join(users, name)
    if (isMarkAlive(await readFile(file, 'utf8'))) found = true
    else await rm(file, { force: true })
  }
  return found
}
