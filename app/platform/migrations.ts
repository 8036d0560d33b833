import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  MigrationList,
  SchemaEngine as Engine,
} from '@prisma/schema-engine-wasm/schema_engine_bg'
import { type Session, withDatabase, withoutDatabase } from './schema-engine.ts'

type Where = Readonly<{ url: string; folder: string }>

const filters = { externalTables: [], externalEnums: [] }

/** From here, and not from nothing: else the first migration would ask for the right to make schemas. */
const emptyDatamodel = 'datasource db {\n  provider = "postgresql"\n}\n'

/** The key Prisma's own commands take, so that they wait for us and we for them. */
const advisoryLock = 72_707_369

/** Applies what is missing; each migration and its record are one transaction. */
export async function applyMigrations({ url, folder }: Where): Promise<{ applied: string[] }> {
  const list = await readMigrations(folder)
  return withDatabase(url, async (engine, session) => {
    await session.client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    const { pending, failed } = await diagnose(engine, list)
    if (failed.length > 0) {
      throw new Error(
        `Migration ${failed.join(', ')} failed before. Put the database right, then say ` +
          `npm run migrate -- resolve ${failed[0]} --rolled-back (or --applied).`,
      )
    }
    for (const [index, name] of pending.entries()) {
      await applyOne({ engine, session, name, list: without(list, pending.slice(index + 1)) })
    }
    return { applied: pending }
  })
}

export async function migrationStatus({
  url,
  folder,
}: Where): Promise<{ applied: string[]; pending: string[]; failed: string[] }> {
  const list = await readMigrations(folder)
  return withDatabase(url, engine => diagnose(engine, list))
}

/**
 * Writes the way from the last migration's datamodel to the schema's. That datamodel is kept beside
 * the migrations, so no database is asked.
 */
export async function writeMigration(options: {
  name: string
  schemaFile: string
  folder: string
  now: Date
}): Promise<string | null> {
  const kept = join(options.folder, 'datamodel.prisma')
  const before = existsSync(kept) ? await readFile(kept, 'utf8') : emptyDatamodel
  const after = await readFile(options.schemaFile, 'utf8')
  const sql = await diff(before, after)
  if (sql === null) return null

  const stamp = options.now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const file = join(options.folder, `${stamp}_${options.name}`, 'migration.sql')
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, sql)
  await writeFile(kept, after)
  return file
}

export async function resolveMigration(
  options: Where & { name: string; as: 'applied' | 'rolled-back' },
): Promise<void> {
  const migrationsList = await readMigrations(options.folder)
  const migrationName = options.name
  await withDatabase(options.url, async engine => {
    if (options.as === 'rolled-back') await engine.markMigrationRolledBack({ migrationName })
    else await engine.markMigrationApplied({ migrationName, migrationsList })
  })
}

async function diff(before: string, after: string): Promise<string | null> {
  const [from, to] = [before, after].map(content => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  }))
  if (!from || !to) return null

  const found = await withoutDatabase(engine =>
    engine.diff({ from, to, script: true, exitCode: true, filters }),
  )
  return found.exitCode === 0 ? null : found.stdout
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  const read = async (name: string) => {
    const value = await readFile(join(folder, name, 'migration.sql'), 'utf8')
    return { path: name, migrationFile: { path: 'migration.sql', content: ok(value) } }
  }
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: null },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map(read)),
  }
}

function ok(value: string): { tag: 'ok'; value: string } {
  return { tag: 'ok', value }
}

function without(list: MigrationList, names: readonly string[]): MigrationList {
  const kept = list.migrationDirectories.filter(({ path }) => !names.includes(path))
  return { ...list, migrationDirectories: kept }
}

async function diagnose(engine: Engine, migrationsList: MigrationList) {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  })
  const failed = found.failedMigrationNames
  const missing =
    found.history && 'unappliedMigrationNames' in found.history
      ? found.history.unappliedMigrationNames
      : []
  const pending = missing.filter(name => !failed.includes(name))
  const names = migrationsList.migrationDirectories.map(({ path }) => path)
  const applied = names.filter(name => !pending.includes(name) && !failed.includes(name))
  return { applied, pending, failed }
}

async function applyOne(step: {
  engine: Engine
  session: Session
  name: string
  list: MigrationList
}): Promise<void> {
  const { client } = step.session
  try {
    await client.query('BEGIN')
    await step.engine.applyMigrations({ migrationsList: step.list, filters })
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined)
    const reason = step.session.trouble ?? messageOf(cause)
    throw new Error(`Migration ${step.name}/migration.sql was not applied: ${reason}`, { cause })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
