import { resolve } from 'node:path'
import { openBundledPostgres } from '#app/platform/postgres.ts'

/** Where keys, photos and the bundled database lie. */
export function dataFolder(): string {
  return resolve(process.env.DATA_FOLDER || 'data')
}

/** Runs a task on the database of the settings: the town's own server, or the bundled one meanwhile. */
export async function withDatabaseUrl<T>(task: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return task(process.env.DATABASE_URL)

  const database = await openBundledPostgres({ folder: dataFolder() })
  try {
    return await task(database.url)
  } finally {
    await database.stop()
  }
}
