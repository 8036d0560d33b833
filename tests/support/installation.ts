import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test as base } from '@playwright/test'
import { connect } from '#app/platform/database.ts'
import { fileKeys } from '#app/platform/keys.ts'
import { createDatabase } from './database-clones.ts'
import { type MailServer, openMailServer } from './mail-server.ts'
import { freePort, type Program, type Settings, startProgram } from './process.ts'
import { type TestServices, testServices } from './services.ts'

const publicUrl = 'https://natecaj.vitrina.test'

export type Site = {
  readonly url: string
  readonly port: number
  readonly publicUrl: string
  readonly program: Program
}

export type Installation = {
  /** Everything that a start demands, and nothing unsafe. */
  readonly settings: Settings
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly mail: MailServer
  /** Use cases called with these act beside the programs, on the same data with the same keys. */
  readonly services: TestServices
  readonly start: typeof startProgram
  /** A process that is ready to serve, with these settings changed. */
  readonly serve: (changes?: Settings) => Promise<Site>
}

/** A test with an installation of its own; whatever it started has ended when it is over. */
export const test = base.extend<{ installation: Installation }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
  installation: async ({}, use) => {
    const closing: (() => Promise<unknown>)[] = []
    try {
      await use(await openInstallation(closing))
    } finally {
      for (const close of closing.reverse()) await close()
    }
  },
})

async function openInstallation(closing: (() => Promise<unknown>)[]): Promise<Installation> {
  const database = await createDatabase()
  closing.push(database.drop)
  const dataFolder = await mkdtemp(join(tmpdir(), 'vitrina-installation-'))
  closing.push(() => rm(dataFolder, { recursive: true, force: true }))
  const mail = await openMailServer()
  closing.push(mail.stop)
  const db = connect(database.url, 2)
  closing.push(() => db.$disconnect())
  const settings = {
    PUBLIC_URL: publicUrl,
    TRUSTED_PROXIES: 'none',
    DATABASE_URL: database.url,
    DATA_FOLDER: dataFolder,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Vitrina <natecaj@vitrina.test>',
    LOG_LEVEL: 'debug',
  }
  const start: typeof startProgram = (...wanted) => {
    const program = startProgram(...wanted)
    closing.push(program.kill)
    return program
  }
  const serve: Installation['serve'] = async (changes = {}) => {
    const port = await freePort()
    const program = start('serve', { ...settings, PORT: String(port), ...changes })
    const site = { url: `http://127.0.0.1:${port}`, port, publicUrl, program }
    await untilReady(site)
    return site
  }
  const services = { ...testServices(db), keys: fileKeys(join(dataFolder, 'keys')) }
  return { settings, databaseUrl: database.url, dataFolder, mail, services, start, serve }
}

async function untilReady({ url, program }: Site): Promise<void> {
  for (;;) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null)
    if (ready?.ok) return
    if (program.hasEnded()) {
      throw new Error(`The process ended:\n${program.stdout()}\n${program.stderr()}`)
    }
    await pause(50)
  }
}
