import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  applyMigrations,
  migrationStatus,
  resolveMigration,
  writeMigration,
} from '#app/platform/migrations.ts'
import { type BundledPostgres, openBundledPostgres } from '#app/platform/postgres.ts'

const now = new Date('2026-05-01T08:30:00Z')
const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'
const shop = 'model Shop {\n  id   Int    @id\n  name String\n'

let root: string
let server: BundledPostgres
let folder: string
let url: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'vitrina-migrations-'))
  chmodSync(root, 0o755)
  server = await openBundledPostgres({ folder: root, durable: false })
})

beforeEach(async () => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await ask(server.url, `CREATE DATABASE ${name}`)
  url = server.url.replace(/vitrina$/, name)
  folder = mkdtempSync(join(root, 'migrations-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

afterAll(async () => {
  await server.stop()
  rmSync(root, { recursive: true, force: true })
})

test('A migration written from the schema is applied once, and then nothing is left to apply.', async () => {
  const schemaFile = writeSchema(`${shop}}\n`)
  await writeMigration({ name: 'shops', schemaFile, folder, now })

  const first = await applyMigrations({ url, folder })
  const second = await applyMigrations({ url, folder })

  expect([first, second]).toEqual([{ applied: ['20260501083000_shops'] }, { applied: [] }])
  expect(await ask(url, 'SELECT id, name FROM "Shop"')).toEqual([])
  expect(
    await ask(url, 'SELECT migration_name, applied_steps_count FROM _prisma_migrations'),
  ).toEqual([{ migration_name: '20260501083000_shops', applied_steps_count: 1 }])
})

test('A second migration holds only what changed, and none is written when nothing did.', async () => {
  const schemaFile = writeSchema(`${shop}}\n`)
  await writeMigration({ name: 'shops', schemaFile, folder, now })
  const unchanged = await writeMigration({ name: 'again', schemaFile, folder, now })
  writeSchema(`${shop}  street String?\n}\n`)

  const changed = await writeMigration({ name: 'streets', schemaFile, folder, now })

  expect(unchanged).toBeNull()
  expect(changed).toBe(join(folder, '20260501083000_streets/migration.sql'))
  expect(readFileSync(changed ?? '', 'utf8').trim()).toBe(
    '-- AlterTable\nALTER TABLE "Shop" ADD COLUMN     "street" TEXT;',
  )
})

test('A script with semicolons in texts and functions is applied whole.', async () => {
  write(
    '1_function',
    `CREATE FUNCTION greet() RETURNS text LANGUAGE plpgsql AS $$
     BEGIN RETURN 'a;b'; END $$; -- one; comment
     CREATE TABLE word AS SELECT greet() AS text;`,
  )

  await applyMigrations({ url, folder })

  expect(await ask(url, 'SELECT text FROM word')).toEqual([{ text: 'a;b' }])
})

test('Two appliers racing apply each migration once.', async () => {
  write('1_one', 'CREATE TABLE one (id int); SELECT pg_sleep(0.2);')
  write('2_two', 'CREATE TABLE two (id int);')

  const racing = await Promise.all([
    applyMigrations({ url, folder }),
    applyMigrations({ url, folder }),
  ])

  expect(racing.map(({ applied }) => applied).sort((a, b) => a.length - b.length)).toEqual([
    [],
    ['1_one', '2_two'],
  ])
})

test('A broken migration names its file, leaves nothing behind, and goes through once mended.', async () => {
  write('1_one', 'CREATE TABLE one (id int);')
  write('2_broken', 'CREATE TABLE two (id int); SELECT missing FROM two;')
  write('3_three', 'CREATE TABLE three (id int);')

  await expect(applyMigrations({ url, folder })).rejects.toThrow(
    'Migration 2_broken/migration.sql was not applied: column "missing" does not exist',
  )
  const tables = await ask(
    url,
    "SELECT relname AS name FROM pg_class WHERE relname IN ('one', 'two', 'three')",
  )
  const status = await migrationStatus({ url, folder })
  write('2_broken', 'CREATE TABLE two (id int);')
  const mended = await applyMigrations({ url, folder })

  expect(tables).toEqual([{ name: 'one' }])
  expect(status).toEqual({ applied: ['1_one'], pending: ['2_broken', '3_three'], failed: [] })
  expect(mended).toEqual({ applied: ['2_broken', '3_three'] })
})

test('A migration that ends its own transaction and then fails waits until it is resolved.', async () => {
  write('1_own', 'CREATE TABLE one (id int); COMMIT; SELECT missing FROM one;')
  await expect(applyMigrations({ url, folder })).rejects.toThrow(/1_own.*missing/)
  const failed = await migrationStatus({ url, folder })
  await expect(applyMigrations({ url, folder })).rejects.toThrow(/resolve 1_own --rolled-back/)

  await resolveMigration({ url, folder, name: '1_own', as: 'rolled-back' })
  const rolledBack = await migrationStatus({ url, folder })
  await resolveMigration({ url, folder, name: '1_own', as: 'applied' })
  const applied = await migrationStatus({ url, folder })

  expect([failed, rolledBack, applied]).toEqual([
    { applied: [], pending: [], failed: ['1_own'] },
    { applied: [], pending: ['1_own'], failed: [] },
    { applied: ['1_own'], pending: [], failed: [] },
  ])
})

test('A migration that came late from another branch is applied, and the others are not repeated.', async () => {
  write('1_one', 'CREATE TABLE one (id int);')
  write('3_three', 'CREATE TABLE three (id int);')
  await applyMigrations({ url, folder })
  write('2_two', 'CREATE TABLE two (id int);')

  const late = await applyMigrations({ url, folder })

  expect(late).toEqual({ applied: ['2_two'] })
})

test('A database that cannot be reached is named without its password.', async () => {
  write('1_one', 'CREATE TABLE one (id int);')

  await expect(
    applyMigrations({ url: 'postgresql://town:secret@127.0.0.1:1/vitrina', folder }),
  ).rejects.toThrow('The database at 127.0.0.1:1 cannot be opened: ECONNREFUSED.')
})

function writeSchema(models: string) {
  const file = join(folder, 'schema.prisma')
  writeFileSync(file, datasource + models)
  return file
}

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
