import type { ServerBuild } from '@remix-run/node'
import { beginUpload } from '#app/use-cases/entry/begin-upload.ts'
import { dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import { takeUpload } from '#app/use-cases/entry/take-upload.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'
import { tick } from '#app/use-cases/tick.ts'
import { createHandler, type HandlerOptions } from '#app/web/handler.ts'
import type { HttpServer, Listener } from '#app/web/http-server.ts'
import { answerUploads } from '#app/web/photo-uploads.ts'
import type { OpenServices } from './services.server.ts'

/** Handed through for whoever runs the built app with services of their own. */
export { claimPort } from '#app/web/http-server.ts'
export { openServices } from './services.server.ts'

export type AppOptions = {
  readonly http: HttpServer
  readonly open: OpenServices
  readonly trustedProxies?: readonly string[]
  readonly clientFolder?: string | null
  readonly build?: HandlerOptions['build']
  readonly first?: HandlerOptions['first']
  /** How much memory finished pages may take; 0 keeps none. */
  readonly pageCacheBytes?: number
  /** Stands before everything, for a development server's own files. */
  readonly around?: (listener: Listener) => Listener
}

export type RunningApp = {
  /** Does at once what is due, as the timer does every second. */
  readonly tick: () => Promise<void>
  /** Finishes the requests under way, the tick and the running job, then lets the database go. */
  readonly stop: () => Promise<void>
}

/** One process: it answers HTTP, works the jobs and ticks. Any number of them share a database. */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { http, open } = options
  const { services, jobs, changes } = open
  const secret = await services.keys.installationSecret()
  await tick(services)
  await jobs.work('send-mail', ({ id }) => sendMail(services, id))
  const ticking = repeat(() => tick(services), 1_000)
  const handler = createHandler({
    build: options.build ?? (await builtPages()),
    services,
    cookieSecret: Buffer.from(services.hashing.hmac(secret, 'cookies')).toString('base64'),
    trustedProxies: options.trustedProxies ?? [],
    clientFolder: options.clientFolder === undefined ? 'build/client' : options.clientFolder,
    isDatabaseUp: open.isDatabaseUp,
    pageCache: { changes, maxBytes: options.pageCacheBytes ?? 64_000_000 },
    first: options.first,
    uploads: answerUploads(services, {
      begin: beginning => beginUpload(services, beginning),
      take: (upload, by) => takeUpload(services, upload, by),
      drop: upload => dropUpload(services, upload),
    }),
  })
  http.answerWith(options.around ? options.around(handler) : handler)
  return {
    tick: () => tick(services).then(changes.caughtUp),
    stop: async () => {
      await http.stop()
      await ticking.stop()
      await open.close()
    },
  }
}

async function builtPages(): Promise<ServerBuild> {
  return import('virtual:remix/server-build')
}

/** Does something again and again with a pause between; stopping waits for the one under way. */
function repeat(work: () => Promise<void>, pauseMs: number): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running = Promise.resolve()
  const schedule = () => {
    if (!stopped) timer = setTimeout(run, pauseMs)
  }
  const run = () => {
    running = work().finally(schedule)
  }
  schedule()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
