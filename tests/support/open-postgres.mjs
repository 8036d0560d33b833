import { once } from 'node:events'
import { runnerImport } from 'vite'

// A process of its own that holds the bundled database open until it is ended or its parent is gone.
const [folder = ''] = process.argv.slice(2)
const { module } = await runnerImport('/app/platform/postgres.ts', { configFile: false })
const database = await module.openBundledPostgres({ folder, durable: false })
process.stdout.write(`${JSON.stringify({ url: database.url, joined: database.joined })}\n`)

await Promise.race([once(process, 'SIGTERM'), once(process.stdin.resume(), 'end')])
await database.stop()
process.exit(0)
