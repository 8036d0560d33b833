import { resolve } from 'node:path'
import {
  applyMigrations,
  migrationStatus,
  resolveMigration,
  writeMigration,
} from '#app/platform/migrations.ts'
import { withDatabaseUrl } from './database-url.ts'

const folder = resolve('prisma/migrations')

const usage = `Say one of:
  npm run migrate -- create <name>     write a migration for what changed in prisma/schema.prisma
  npm run migrate -- status            list applied, pending and failed migrations
  npm run migrate -- apply             apply the pending migrations
  npm run migrate -- resolve <name> --applied | --rolled-back
`

try {
  process.exitCode = await migrate(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Answers with the exit status. */
async function migrate([verb, name = '', flag, ...rest]: string[]): Promise<number> {
  const given = [verb, name && 'name', flag, ...rest].filter(Boolean).join(' ')
  if (given === 'create name') return create(name)
  if (given === 'status') return status()
  if (given === 'apply') return apply()
  if (given === 'resolve name --applied') return settle(name, 'applied')
  if (given === 'resolve name --rolled-back') return settle(name, 'rolled-back')
  process.stderr.write(usage)
  return 1
}

async function create(name: string): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(`"${name}" is no name for a migration: use small letters, digits and _.`)
  }
  const schemaFile = resolve('prisma/schema.prisma')
  const file = await writeMigration({ name, schemaFile, folder, now: new Date() })
  say(file ? `Written: ${file}` : 'Nothing changed since the last migration.')
  return 0
}

async function status(): Promise<number> {
  const found = await withDatabaseUrl(url => migrationStatus({ url, folder }))
  for (const state of ['applied', 'pending', 'failed'] as const) {
    for (const name of found[state]) say(`${state.padEnd(8)} ${name}`)
  }
  if (found.pending.length + found.failed.length === 0) say('The database is up to date.')
  return found.failed.length === 0 ? 0 : 1
}

async function apply(): Promise<number> {
  const { applied } = await withDatabaseUrl(url => applyMigrations({ url, folder }))
  for (const name of applied) say(`applied  ${name}`)
  if (applied.length === 0) say('The database is up to date.')
  return 0
}

async function settle(name: string, as: 'applied' | 'rolled-back'): Promise<number> {
  await withDatabaseUrl(url => resolveMigration({ url, folder, name, as }))
  say(`Migration ${name} is recorded as ${as}.`)
  return 0
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
