import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import type { Database } from '#app/platform/database.ts'
import type { Letter } from '#app/platform/mail.ts'
import type { Services } from '#app/platform/services.ts'
import { createDatabase } from './database-clones.ts'
import { rememberedPhotos } from './remembered-photos.ts'

export type ServedApp = {
  readonly url: string
  readonly services: Services
  /** Every letter that left, oldest first. */
  readonly letters: readonly Letter[]
  /** Sets the clock of the app and does at once what is due then. */
  readonly setClock: (instant: string | Date) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The built app on a database of its own, with a clock that stands still and letters in an array. */
export async function serve(
  options: {
    now?: string
    mapTiles?: string
    demonstration?: boolean
    cloudinary?: { url: string; folder: string }
  } = {},
): Promise<ServedApp> {
  const { claimPort, openServices, startApp } = await builtApp()
  let clock = new Date(options.now ?? '2026-08-01T08:00:00Z')
  const letters: Letter[] = []
  const troubles: string[] = []
  const database = await createDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-served-'))
  const http = await claimPort({ host: '127.0.0.1', port: 0, orNext: false })
  const url = `http://localhost:${http.port}`
  const trouble = (facts: unknown, message: string) => {
    troubles.push(`${message} ${inspect(facts, { depth: 1 })}`)
  }
  const open = await openServices({
    databaseUrl: database.url,
    dataFolder: folder,
    givenKeys: {},
    publicUrl: url,
    mapTiles: options.mapTiles,
    cloudinary: options.cloudinary ?? null,
    mail: async letter => {
      letters.push(letter)
    },
    log: { info: () => {}, warn: trouble, error: trouble },
    say: () => {},
  })
  const db = seenAtOnce(open.services.db, open.changes.caughtUp)
  const services: Services = { ...open.services, db, now: () => clock }
  const app = await startApp({
    http,
    open: { ...open, services },
    // Whatever answers before the site's own pages makes a demonstration of it.
    ...(options.demonstration ? { first: async () => null } : {}),
  })
  return {
    url,
    services: { ...services, decodePhoto: rememberedPhotos(services.decodePhoto) },
    letters,
    setClock: async instant => {
      clock = new Date(instant)
      await app.tick()
    },
    stop: async () => {
      await app.stop()
      // Connections that are still saying goodbye are cut when their database goes; that is no trouble.
      const heard = [...troubles]
      await database.drop()
      await rm(folder, { recursive: true, force: true })
      if (heard.length > 0) throw new Error(`The app logged trouble:\n${heard.join('\n')}`)
    },
  }
}

/** What a test changes by use cases beside the app's own requests is seen by the next one, as after a form. */
function seenAtOnce(db: Database, caughtUp: () => Promise<void>): Database {
  const run = db.$transaction.bind(db) as (...work: unknown[]) => Promise<unknown>
  const transaction = async (...work: unknown[]) => {
    const answer = await run(...work)
    await caughtUp()
    return answer
  }
  return new Proxy(db, {
    get: (target, name) =>
      name === '$transaction' ? transaction : (Reflect.get(target, name) as unknown),
  })
}

/** The app as it is built for production, not its sources. */
async function builtApp(): Promise<typeof import('#app/server.ts')> {
  return import(pathToFileURL(resolve('build/server/app.js')).href)
}
