import { rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { onStopSignal } from '../../app/commands/run-quietly.mjs'
import { createTemplate, dropDatabases } from './database-clones.ts'

/** The global setup of Vitest's integration tests and of Playwright; what it returns tears down. */
export default async function provideDatabases() {
  const server = await openServer()
  const template = await createTemplate(server.url)
  process.env.TEST_SERVER_URL = server.url
  process.env.TEST_TEMPLATE = template

  return async () => {
    await dropDatabases(server.url, template)
    await server.stop()
  }
}

async function openServer() {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: async () => {} }

  const folder = await mkdtemp(join(tmpdir(), 'vitrina-test-'))
  // As root the server runs under another account, which must be able to enter.
  await chmod(folder, 0o755)
  // A runner that is told to stop leaves without tearing down; a server whose folder has gone ends
  // within a minute by itself.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  onStopSignal((signal, exitCode) => signal !== 'SIGINT' && process.exit(exitCode))
  return openBundledPostgres({ folder, durable: false })
}
