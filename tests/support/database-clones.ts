import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { applyMigrations } from '#app/platform/migrations.ts'

/** Makes the migrated database that all others of this run are clones of. */
export async function createTemplate(adminUrl: string): Promise<string> {
  const template = `vitrina_test_${randomUUID().slice(0, 8)}`
  await execute(adminUrl, `CREATE DATABASE ${template}`)
  await applyMigrations({ url: urlOf(adminUrl, template), folder: 'prisma/migrations' })
  return template
}

/** An empty migrated database of one's own, for a Playwright worker. */
export async function createDatabase(adminUrl = setting('TEST_SERVER_URL')) {
  const name = `${setting('TEST_TEMPLATE')}_${randomUUID().slice(0, 8)}`
  await cloneTemplate(adminUrl, name)
  const drop = () => execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  return { url: urlOf(adminUrl, name), drop }
}

/** The database that belongs to one worker of Vitest; `ensure` clones it before its first use. */
export function databaseOfWorker(worker: string) {
  const adminUrl = setting('TEST_SERVER_URL')
  const name = `${setting('TEST_TEMPLATE')}_worker_${worker}`
  return { url: urlOf(adminUrl, name), ensure: () => cloneTemplateOnce(adminUrl, name) }
}

export async function dropDatabases(adminUrl: string, template: string) {
  const names = await execute(adminUrl, 'SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `${template}%`,
  ])
  for (const { datname } of names) {
    await execute(adminUrl, `DROP DATABASE ${datname} WITH (FORCE)`)
  }
}

function setting(name: string) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: tests/support/global-database.ts has not run.`)
  return value
}

function urlOf(adminUrl: string, database: string) {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

async function cloneTemplateOnce(adminUrl: string, name: string) {
  const found = await execute(adminUrl, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (found.length === 0) await cloneTemplate(adminUrl, name)
}

function cloneTemplate(adminUrl: string, name: string) {
  return execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${setting('TEST_TEMPLATE')}`)
}

async function execute(url: string, sql: string, values: string[] = []) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(sql, values)
    return rows
  } finally {
    await client.end()
  }
}
