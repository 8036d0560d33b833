import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'

export const databaseName = 'vitrina'
export const superuser = 'vitrina'

export type Address = Readonly<{ port: number; password: string }>

export function connectionUrl({ port, password }: Address): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${databaseName}`
}

/** Waits for an answer as long as the server lives; false when it ends before it answered. */
export async function untilAnswers(
  address: Address,
  data: string,
  isAlive: () => boolean,
): Promise<boolean> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (!isAlive()) return false
    if (await doesAnswer(address, data)) return true
    await pause(100)
  }
  throw new Error(`the server on port ${address.port} does not answer`)
}

export async function ensureDatabase(address: Address): Promise<void> {
  await withMaintenance(address, async client => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  })
}

/** Tells whether a server that takes our password and serves this data folder answers there. */
async function doesAnswer(address: Address, data: string): Promise<boolean> {
  try {
    return await withMaintenance(address, async client => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
      return resolve(rows[0]?.data_directory ?? '') === resolve(data)
    })
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '28P01') {
      throw new Error('the server does not take the password kept beside it', { cause: error })
    }
    return false
  }
}

async function withMaintenance<T>(
  { port, password }: Address,
  task: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await task(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
