import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { ViteDevServer } from 'vite'
import { describeError, type Log } from '#app/platform/log.ts'
import { claimPort, openServices, startApp } from '#app/server.ts'
import type { Listener } from '#app/web/http-server.ts'
import { folderMailbox } from './mailbox.ts'
import { demoPages } from './pages.ts'
import { seed } from './seed.ts'

/**
 * The demonstration: the bundled database, invented towns, letters in a folder, one-click sign-in. It
 * listens on loopback alone, and has settings and a folder of its own, never production's.
 */
export async function startDemo({ dev }: { dev?: { vite: ViteDevServer } } = {}): Promise<void> {
  const wished = Number(process.env.PORT) || 3000
  const host = '127.0.0.1'
  const dataFolder = process.env.DEMO_DATA_FOLDER || 'data/demo'
  const http = await claimPort({ host, port: wished, orNext: true })
  const address = `http://localhost:${http.port}`
  if (http.port !== wished) say(`Port ${wished} is taken, so the next free one is used.`)
  const mailbox = folderMailbox(join(dataFolder, 'mailbox'))
  const open = await openServices({
    databaseUrl: process.env.DEMO_DATABASE_URL || null,
    dataFolder,
    givenKeys: {},
    publicUrl: address,
    mail: mailbox.send,
    log: troubleLog,
    say,
  }).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
  await seed(open.services, say)
  const app = await startApp({
    http,
    open,
    first: demoPages(mailbox),
    ...(dev ? developing(dev.vite) : {}),
  })
  say(`Vitrina is ready: ${address}  (the demonstration's own page: ${address}/demo)`)
  closeWithGrace({ delay: 30_000 }, async ({ err }) => {
    if (err) troubleLog.error({ error: err }, 'The demonstration ends after an unexpected error')
    say('Stopping …')
    await app.stop()
  })
}

/** Pages and files come from the development server, which makes them anew at each change. */
function developing(vite: ViteDevServer) {
  return {
    clientFolder: null,
    pageCacheBytes: 0,
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as never,
    around:
      (listener: Listener): Listener =>
      async (request, answer) => {
        vite.middlewares(request, answer, () => void listener(request, answer))
      },
  }
}

/** Only trouble is worth a line beside the address. */
const troubleLog: Log = {
  info: () => {},
  warn: (facts, message) => say(`${message} ${JSON.stringify(plain(facts))}`),
  error: (facts, message) => say(`${message} ${JSON.stringify(plain(facts))}`),
}

function plain(facts: Readonly<Record<string, unknown>>) {
  return 'error' in facts ? { ...facts, error: describeError(facts.error) } : facts
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (!process.env.VITRINA_DEV) await startDemo()
