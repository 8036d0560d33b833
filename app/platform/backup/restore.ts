import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { applyMigrations } from '../migrations.ts'
import { copyAll, withClient } from './backup.ts'
import { copyIn } from './copy-protocol.ts'
import { copyWithMode, isEmptyFolder } from './folders.ts'
import { checkFiles, type Manifest, readManifest } from './manifest.ts'
import { copyStatement, quoted } from './tables.ts'

export type RestorePlace = {
  readonly url: string
  readonly migrationsFolder: string
  readonly dataFolder: string
  readonly folder: string
  /** Null leaves the keys to whoever restores. */
  readonly keysFolder: string | null
  readonly now: Date
}

/**
 * Puts a backup into an empty place: everything that it says is checked before anything is written, and
 * the rows are one transaction. What comes out is quiet until it is told that it is the real one.
 */
export async function restoreBackup(place: RestorePlace): Promise<Manifest> {
  const manifest = await readManifest(place.folder)
  await checkFiles(place.folder, manifest)
  await checkMigrations(manifest, place.migrationsFolder)
  await checkDataFolder(place)
  await withClient(place.url, checkDatabase)
  await applyMigrations({ url: place.url, folder: place.migrationsFolder })
  for (const path of Object.keys(manifest.files)) {
    if (path.startsWith('photos/')) {
      await copyWithMode(join(place.folder, path), join(place.dataFolder, path))
    }
  }
  if (place.keysFolder !== null) await copyAll(place.keysFolder, join(place.dataFolder, 'keys'))
  await withClient(place.url, client => restoreRows(client, place, manifest))
  return manifest
}

async function checkMigrations(manifest: Manifest, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  const ours = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
  const alike = new Set([...ours, ...manifest.migrations]).size === manifest.migrations.length
  if (alike && ours.length === manifest.migrations.length) return
  throw new Error(
    `The backup was made by another version of Vitrina, whose last migration is ${manifest.migrations.at(-1)}: ` +
      'restore it with that version, then update.',
  )
}

async function checkDataFolder({ dataFolder }: RestorePlace): Promise<void> {
  for (const name of ['photos', 'keys']) {
    if (await isEmptyFolder(join(dataFolder, name))) continue
    throw new Error(
      `The folder ${join(dataFolder, name)} is not empty: a backup is restored only into a new data folder.`,
    )
  }
}

/** Tables may be there, made by a start or by a restore that broke off, but no row of the site. */
async function checkDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'`,
  )
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`)
    if (!rowCount) continue
    throw new Error(
      `The database is not empty: the table ${name} has rows. A backup is restored only into a new database.`,
    )
  }
}

async function restoreRows(client: Client, place: RestorePlace, manifest: Manifest): Promise<void> {
  await client.query('begin')
  for (const { name, columns, rows, file } of manifest.tables) {
    const pieces = createReadStream(join(place.folder, file)) as AsyncIterable<Uint8Array>
    await copyIn(client, copyStatement({ name, columns }, 'from stdin'), pieces)
    const counted = await client.query<{ rows: number }>(
      `select count(*)::int as rows from ${quoted(name)}`,
    )
    if (counted.rows[0]?.rows !== rows) {
      throw new Error(`The table ${name} came back with another number of rows.`)
    }
  }
  for (const { name, lastValue } of manifest.sequences) {
    if (lastValue !== null) await client.query('select setval($1, $2)', [quoted(name), lastValue])
  }
  await client.query(
    `insert into installation (id, quiet_since) values (1, $1)
     on conflict (id) do update set quiet_since = excluded.quiet_since`,
    [place.now],
  )
  await client.query('commit')
}
