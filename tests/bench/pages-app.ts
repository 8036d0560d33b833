import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Services } from '#app/platform/services.ts'
import { helperOptions, helpWith } from './helper-process.ts'

export type AppOfBench = {
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly port: number
  readonly pageCacheBytes: number
  readonly now: string
}

/** The built app with a clock that is set by hand, which counts how often a contest is read for a page. */
const options = helperOptions() as AppOfBench
const { claimPort, openServices, startApp } = (await import(
  pathToFileURL(resolve('build/server/app.js')).href
)) as typeof import('#app/server.ts')
let clock = new Date(options.now)
let readings = 0
const open = await openServices({
  databaseUrl: options.databaseUrl,
  dataFolder: options.dataFolder,
  givenKeys: {},
  publicUrl: `http://127.0.0.1:${options.port}`,
  mail: async () => {},
  log: { info: () => {}, warn: complain, error: complain },
  say: () => {},
})
const services: Services = { ...open.services, db: counted(open.services.db), now: () => clock }
const http = await claimPort({ host: '127.0.0.1', port: options.port, orNext: false })
const { pageCacheBytes } = options
const app = await startApp({ http, open: { ...open, services }, pageCacheBytes })

helpWith(
  async (message: { readonly clock: string }) => {
    clock = new Date(message.clock)
    await app.tick()
    const before = readings
    readings = 0
    return before
  },
  () => app.stop(),
)

/** Every page of a contest begins with reading its row by the two slugs of the address. */
function counted(db: Services['db']): Services['db'] {
  const contest = new Proxy(db.contest, {
    get: (target, name) => {
      if (name === 'findFirst') readings++
      return Reflect.get(target, name) as unknown
    },
  })
  return new Proxy(db, {
    get: (target, name) => (name === 'contest' ? contest : (Reflect.get(target, name) as unknown)),
  })
}

function complain(facts: unknown, message: string): void {
  process.stderr.write(`${message} ${JSON.stringify(facts)}\n`)
}
