import { promises as files } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { copyOut } from './copy-protocol.ts'
import { copyWithMode, filesIn, isEmptyFolder } from './folders.ts'
import { factsOf, type FileFacts, type Manifest, writeManifest } from './manifest.ts'
import {
  copyStatement,
  migrationsOf,
  quoted,
  sequencesOf,
  type Table,
  tablesInOrder,
} from './tables.ts'

export type BackupPlace = {
  readonly url: string
  readonly dataFolder: string
  readonly folder: string
  readonly keysFolder: string
  readonly now: Date
  /** Puts photos that lie elsewhere beside those of the data folder. */
  readonly fetchPhotos?: (target: string) => Promise<void>
}

export type BackupMade = {
  readonly rows: number
  readonly photos: number
  readonly bytes: number
  readonly keys: number
}

/**
 * Copies the database as it is at one instant, then the photos, which are only ever added, and the keys to
 * a place of their own. Whatever runs on the database goes on meanwhile.
 */
export async function makeBackup(place: BackupPlace): Promise<BackupMade> {
  const { folder, keysFolder } = place
  for (const target of [folder, keysFolder]) {
    if (!(await isEmptyFolder(target)))
      throw new Error(`${target} is not empty: name a new folder.`)
    await files.mkdir(target, { recursive: true, mode: 0o700 })
  }
  const database = await withClient(place.url, client => copyDatabase(client, folder))
  const photos = await copyPhotos(place)
  const written = { ...database.written, ...photos }
  await writeManifest(folder, {
    format: 1,
    madeAt: place.now.toISOString(),
    migrations: [...database.migrations],
    tables: [...database.tables],
    sequences: [...database.sequences],
    files: written,
  })
  return {
    rows: database.tables.reduce((sum, { rows }) => sum + rows, 0),
    photos: Object.keys(photos).length,
    bytes: Object.values(written).reduce((sum, { bytes }) => sum + bytes, 0),
    keys: await copyAll(join(place.dataFolder, 'keys'), keysFolder),
  }
}

/** All tables as one transaction sees them, each in a file of COPY's text format. */
async function copyDatabase(client: Client, folder: string) {
  await client.query('begin isolation level repeatable read read only')
  const migrations = await migrationsOf(client)
  const sequences = await sequencesOf(client)
  const tables: Manifest['tables'] = []
  const written: Record<string, FileFacts> = {}
  await files.mkdir(join(folder, 'database'), { mode: 0o700 })
  for (const table of await tablesInOrder(client)) {
    const file = `database/${table.name}.copy`
    await copyTable(client, table, join(folder, file))
    written[file] = await factsOf(join(folder, file))
    const rows = await countRows(client, table)
    tables.push({ name: table.name, columns: [...table.columns], rows, file })
  }
  await client.query('commit')
  return { migrations, sequences, tables, written }
}

async function copyTable(client: Client, table: Table, path: string): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await copyOut(client, copyStatement(table, 'to stdout'), async piece => {
      await file.writeFile(piece)
    })
    await file.sync()
  } finally {
    await file.close()
  }
}

async function countRows(client: Client, { name }: Table): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    `select count(*)::int as rows from ${quoted(name)}`,
  )
  return rows[0]?.rows ?? 0
}

async function copyPhotos(place: BackupPlace): Promise<Record<string, FileFacts>> {
  const { dataFolder, folder, fetchPhotos } = place
  for (const path of await filesIn(join(dataFolder, 'photos'))) {
    const file = join('photos', path)
    if (!path.endsWith('.part')) await copyWithMode(join(dataFolder, file), join(folder, file))
  }
  await fetchPhotos?.(folder)
  const written: Record<string, FileFacts> = {}
  for (const path of await filesIn(join(folder, 'photos')))
    written[`photos/${path}`] = await factsOf(join(folder, 'photos', path))
  return written
}

/** Copies the files of a folder; how many there were. Files that begin with a dot are still being written. */
export async function copyAll(from: string, to: string): Promise<number> {
  const paths = (await filesIn(from)).filter(path => !path.startsWith('.'))
  for (const path of paths) await copyWithMode(join(from, path), join(to, path))
  return paths.length
}

export async function withClient<T>(url: string, task: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'vitrina-backup' })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}
