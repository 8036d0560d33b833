import closeWithGrace from 'close-with-grace'
import { cloudinaryOf, parseSettings, type Settings } from '#app/platform/env.ts'
import { jsonLog } from '#app/platform/log.ts'
import { smtpMail } from '#app/platform/mail.ts'
import { claimPort, openServices, type RunningApp, startApp } from '#app/server.ts'
import type { Services } from '#app/platform/services.ts'
import type { OpenServices } from '#app/services.server.ts'
import { offerSetup } from '#app/use-cases/town/set-up-first-town.ts'

const parsed = parseSettings(process.env)
if (parsed.ok) {
  await serve(parsed.settings).catch((error: unknown) => refuse([messageOf(error)]))
} else {
  refuse(parsed.sentences)
}

/** Production: nothing is served before the database is migrated and every key is there. */
async function serve(settings: Settings): Promise<void> {
  const log = jsonLog(settings.LOG_LEVEL)
  const open = await openServices({
    databaseUrl: settings.DATABASE_URL ?? null,
    dataFolder: settings.DATA_FOLDER,
    givenKeys: settings.KEYS,
    publicUrl: settings.PUBLIC_URL,
    cloudinary: cloudinaryOf(settings),
    mapTiles: settings.MAP_TILES,
    mail: smtpMail({ url: settings.SMTP_URL, from: settings.MAIL_FROM }),
    log,
    say: line => log.info({}, line),
  })
  const app = await startOn(settings, open).catch(async (error: unknown) => {
    await open.close()
    throw error
  })
  closeWithGrace({ delay: 60_000 }, async ({ err }) => {
    if (err) log.error({ error: err }, 'The process ends after an unexpected error')
    await app.stop()
    log.info({}, 'Stopped')
  })
  await sayHowToSetUp(open.services).catch((error: unknown) =>
    log.error({ error }, 'The link for the first town could not be made; start again'),
  )
}

async function startOn(settings: Settings, open: OpenServices): Promise<RunningApp> {
  const http = await claimPort({ host: settings.HOST, port: settings.PORT, orNext: false })
  const options = {
    http,
    open,
    trustedProxies: settings.TRUSTED_PROXIES,
    pageCacheBytes: settings.PAGE_CACHE_MB * 1_000_000,
  }
  const app = await startApp(options).catch(async (error: unknown) => {
    await http.stop()
    throw error
  })
  open.services.log.info({ port: http.port }, `Serving ${settings.PUBLIC_URL}`)
  return app
}

/** Not through the log, which may be kept and read by others: the link is for whoever starts the process. */
async function sayHowToSetUp(services: Services): Promise<void> {
  const link = await offerSetup(services)
  if (link === null) return
  process.stdout.write(`There is no town yet. Set it up within 48 hours, once, at ${link}\n`)
}

function refuse(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
