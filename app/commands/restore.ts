import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '#app/platform/backup/restore.ts'
import { releaseCopy } from '#app/use-cases/town/release-copy.ts'
import { dataFolder, withDatabaseUrl } from './database-url.ts'
import { withServices } from './settings-services.ts'

const usage = `Puts a backup into an empty database and an empty data folder:
  npm run restore -- <folder> [--keys <folder>]
Without --keys the keys come from <folder>-keys, if it is there. What is restored counts, publishes and mails
nothing until an organiser says on the desk that it is the real one now, or you do:
  npm run restore -- --release
`

process.exitCode = await restore(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function restore(args: string[]): Promise<number> {
  const options = { keys: { type: 'string' }, release: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [asked, ...more] = positionals
  if (values.release && !asked) return release()
  if (!asked || more.length > 0 || values.release) {
    process.stderr.write(usage)
    return 1
  }
  const folder = resolve(asked)
  const keys = resolve(values.keys ?? `${folder}-keys`)
  if (values.keys !== undefined && !existsSync(keys)) throw new Error(`There is no folder ${keys}.`)
  const keysFolder = existsSync(keys) ? keys : null
  const migrationsFolder = resolve('prisma/migrations')
  const place = { dataFolder: dataFolder(), folder, keysFolder, migrationsFolder, now: new Date() }
  const { madeAt } = await withDatabaseUrl(url => restoreBackup({ ...place, url }))
  process.stdout.write(
    `The backup of ${madeAt} is restored, and keeps quiet until it is released.\n`,
  )
  if (keysFolder === null) {
    process.stdout.write(
      `There are no keys in ${keys}: put them into ${dataFolder()}/keys before the next start.\n`,
    )
  }
  return 0
}

async function release(): Promise<number> {
  const released = await withServices(services => releaseCopy(services))
  process.stdout.write(
    released
      ? 'This is the real one now: it counts, publishes and sends what waits.\n'
      : 'This is no restored copy, or it was released before.\n',
  )
  return 0
}
