import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from '#app/platform/backup/backup.ts'
import { photoSettings } from '#app/platform/env.ts'
import { copyAccountPhotos } from './account-photos.ts'
import { dataFolder, withDatabaseUrl } from './database-url.ts'

const usage = `Copies the database, the photos and the keys while the site goes on:
  npm run backup -- <folder> [--keys <folder>]
Both folders must be new or empty. Without --keys the keys go to <folder>-keys.
`

process.exitCode = await backup(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function backup(args: string[]): Promise<number> {
  const options = { keys: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [asked, ...more] = positionals
  if (!asked || more.length > 0) {
    process.stderr.write(usage)
    return 1
  }
  const folder = resolve(asked)
  const keysFolder = resolve(values.keys ?? `${folder}-keys`)
  const place = { dataFolder: dataFolder(), folder, keysFolder, now: new Date() }
  const settings = photoSettings(process.env)
  const made = await withDatabaseUrl(url => {
    const fetchPhotos = (target: string) =>
      copyAccountPhotos(settings, { databaseUrl: url, target })
    return makeBackup({ ...place, url, fetchPhotos })
  })
  const megabytes = (made.bytes / 1_000_000).toFixed(1)
  process.stdout.write(
    `${folder} holds ${made.rows} rows and ${made.photos} files of photos, ${megabytes} MB.
${keysFolder} holds the ${made.keys} files of the keys folder. Move it to another place at once: whoever has
both can compute open codes and tell whether an address has voted. Keys that are given in KEYS are not in it.
`,
  )
  return 0
}
