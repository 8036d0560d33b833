import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  isDriverAdapterError,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { type ClientBase, Pool } from 'pg'

type Engine = glue.SchemaEngine

/** One connection, and what the database said when a migration's script failed on it. */
export type Session = { readonly client: ClientBase; trouble: string | null }

/** Hands over Prisma's schema engine on one connection, to which locks and transactions belong. */
export async function withDatabase<T>(
  url: string,
  task: (engine: Engine, session: Session) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: url, max: 1 })
  const client = await pool.connect().catch(cause => {
    const reason = cause.code ?? cause.message
    throw new Error(`The database at ${new URL(url).host} cannot be opened: ${reason}.`, { cause })
  })
  client.on('error', () => undefined)
  try {
    const session: Session = { client, trouble: null }
    return await withEngine(await adaptSession(pool, session), engine => task(engine, session))
  } finally {
    client.release(true)
    await pool.end()
  }
}

/** For what concerns files only. */
export function withoutDatabase<T>(task: (engine: Engine) => Promise<T>): Promise<T> {
  return withEngine(absentDatabase, task)
}

async function withEngine<T>(
  adapter: SqlDriverAdapter,
  task: (engine: Engine) => Promise<T>,
): Promise<T> {
  await (loading ??= load())
  const connect = () => Promise.resolve(adapter)
  const { provider, adapterName } = adapter
  const factory = { provider, adapterName, connect, connectToShadowDb: connect }
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await task(engine)
  } finally {
    engine.free()
  }
}

let loading: Promise<void> | undefined

/** Node cannot import WebAssembly, so the package's two halves are joined by hand. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...glue },
  })
  const { __wbg_set_wasm: use } = glue
  const { __wbindgen_start: start } = instance.exports
  use(instance.exports)
  if (typeof start === 'function') start()
}

async function adaptSession(pool: Pool, session: Session): Promise<SqlDriverAdapter> {
  // A pool would close the connection after a failed statement, and its locks with it.
  pool.query = session.client.query.bind(session.client)
  const adapter: SqlDriverAdapter = await new PrismaPg(pool).connect()
  // The adapter's own way cuts a script at every semicolon, also in texts and functions.
  adapter.executeScript = async script => {
    await session.client.query('SAVEPOINT script')
    try {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] })
      await session.client.query('RELEASE SAVEPOINT script')
    } catch (error) {
      session.trouble = originalMessageOf(error)
      await session.client.query('ROLLBACK TO SAVEPOINT script').catch(() => undefined)
      throw error
    }
  }
  return adapter
}

function originalMessageOf(error: unknown): string {
  if (isDriverAdapterError(error) && error.cause.originalMessage) return error.cause.originalMessage
  return error instanceof Error ? error.message : String(error)
}

/** The engine asks which server it has before it compares two datamodels, and nothing after that. */
const absentDatabase: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'absent-database',
  queryRaw: () =>
    Promise.resolve({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18', 180_000]],
    }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('There is no database here.'))
}
