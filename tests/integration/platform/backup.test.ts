import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { chainOf } from '#app/data/log/audit.ts'
import { quietSince } from '#app/data/town/installation.ts'
import { makeBackup } from '#app/platform/backup/backup.ts'
import { readManifest } from '#app/platform/backup/manifest.ts'
import { restoreBackup } from '#app/platform/backup/restore.ts'
import { connect, type Database } from '#app/platform/database.ts'
import { fileKeys } from '#app/platform/keys.ts'
import { chainAuditEvents } from '#app/use-cases/log/chain-audit-events.ts'
import { enqueueMail } from '#app/use-cases/mail/enqueue-mail.ts'
import { askForSignInCode } from '#app/use-cases/people/ask-for-sign-in-code.ts'
import { tick } from '#app/use-cases/tick.ts'
import { releaseCopy } from '#app/use-cases/town/release-copy.ts'
import { testDatabase } from '#tests/support/database.ts'
import { createDatabase } from '#tests/support/database-clones.ts'
import { instants } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { furnishedTown } from '#tests/support/two-towns.ts'

const { db, url } = testDatabase()
const now = new Date('2026-09-14T07:00:00Z')
let root: string
let services: TestServices
let empty: { url: string; db: Database; drop: () => Promise<unknown> }
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'vitrina-backup-'))
  services = testServices(db, '2026-08-01T08:00:00Z', at('data'))
  const made = await createDatabase()
  empty = { ...made, db: connect(made.url, 3) }
})
afterEach(async () => {
  await empty.db.$disconnect()
  await empty.drop()
  rmSync(root, { recursive: true, force: true })
})

test('What is backed up comes back in an empty place, every row and photo, with what guards them', async () => {
  const town = await furnishedTown(services, 'velenje')
  await furnishedTown(services, 'ptuj')
  await chainAuditEvents(services)
  const made = await backUp()

  await restore()

  const again = await makeBackup({ ...placeOf('again', empty.url), dataFolder: at('copy') })
  expect(again).toEqual({ ...made, rows: made.rows + 1, bytes: again.bytes })
  const [before, after] = [await readManifest(at('backup')), await readManifest(at('again'))]
  const { 'database/installation.copy': _, ...same } = before.files
  expect(after.files).toMatchObject(same)
  expect(Object.keys(same).some(path => path.startsWith('photos/originals/'))).toBe(true)
  expect(await chainOf(empty.db, town.townId)).toEqual(await chainOf(db, town.townId))
  await expect(
    empty.db
      .$executeRaw`update ballot set choices = '{}' where contest_id = ${town.contestId}::uuid`,
  ).rejects.toThrow()
  const keys = fileKeys(join(at('copy'), 'keys'))
  expect(await keys.pepper(town.contestId)).toEqual(await services.keys.pepper(town.contestId))
})

test('No key is in the backup itself', async () => {
  await furnishedTown(services, 'velenje')

  const { keys } = await backUp()

  const names = readdirSync(join(at('data'), 'keys'))
  expect(names.length).toBeGreaterThan(2)
  expect(readdirSync(at('backup-keys')).sort()).toEqual(names.sort())
  expect(keys).toBe(names.length)
  const secrets = names.map(name => readFileSync(join(at('data'), 'keys', name)))
  const files = readdirSync(at('backup'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))
  const forms = secrets.flatMap(bytes => [bytes, bytes.toString('hex'), bytes.toString('base64')])
  expect(forms.filter(form => files.some(file => file.includes(form)))).toEqual([])
})

test('Whatever is written while a backup is made, the backup is of one instant', async () => {
  await furnishedTown(services, 'velenje')
  const stop = new AbortController()
  const writing = (async () => {
    for (let index = 0; !stop.signal.aborted; index++) {
      const email = `visitor${index}@shops.test`
      await askForSignInCode(services, { email, language: 'sl' })
      const person = { id: services.random.uuid(now), email, language: 'sl', createdAt: now }
      const session = { id: services.random.uuid(now), userAgent: '', createdAt: now }
      const times = { lastSeenAt: now, expiresAt: now, tokenHash: services.random.bytes(32) }
      await db.person.create({
        data: { ...person, sessions: { create: { ...session, ...times } } },
      })
    }
  })()
  await backUp().finally(() => stop.abort())
  await writing

  await restore()

  const [people, sessions] = [await empty.db.person.count(), await empty.db.session.count()]
  const seeded = people - sessions
  expect(seeded).toBe((await db.person.count()) - (await db.session.count()))
})

describe('A backup is restored only', () => {
  test('into a database without rows', async () => {
    await furnishedTown(services, 'velenje')
    await backUp()

    const into = restoreBackup({ ...restorePlace(), url })

    await expect(into).rejects.toThrow('The database is not empty: the table')
  })

  test('into a data folder without keys and photos', async () => {
    await furnishedTown(services, 'velenje')
    await backUp()
    await fileKeys(join(at('copy'), 'keys')).installationSecret()

    await expect(restore()).rejects.toThrow('keys is not empty')
    expect(await empty.db.town.count()).toBe(0)
  })

  test('as it was made: a changed file, a missing one and an older version are told', async () => {
    await furnishedTown(services, 'velenje')
    await backUp()
    const table = join(at('backup'), 'database/ballot.copy')
    const manifest = join(at('backup'), 'manifest.json')
    const [rows, said] = [readFileSync(table, 'utf8'), readFileSync(manifest, 'utf8')]

    writeFileSync(table, rows.replace('1', '2'))
    await expect(restore()).rejects.toThrow('database/ballot.copy')
    rmSync(table)
    await expect(restore()).rejects.toThrow('lacks database/ballot.copy')
    writeFileSync(table, rows)
    writeFileSync(manifest, said.replace('20261122000000_init', '20251122000000_init'))
    await expect(restore()).rejects.toThrow('made by another version of Vitrina')
    rmSync(manifest)
    await expect(restore()).rejects.toThrow('There is no whole backup')

    expect(await empty.db.town.count()).toBe(0)
    expect(readdirSync(root)).not.toContain('copy')
  })
})

test('A restored copy counts, publishes and mails nothing until it is released', async () => {
  const { contestId, townId, actorId } = await furnishedTown(services, 'velenje')
  await db.mail.updateMany({ data: { sentAt: now } })
  await db.$transaction(tx =>
    enqueueMail(services, tx, { kind: 'juror-invitation', subjectId: actorId }),
  )
  await backUp()
  await restore()
  const copy = testServices(empty.db, instants.results, at('copy'))

  await tick(copy)
  const [{ id: mailId } = { id: '' }] = await empty.db.mail.findMany({ where: { sentAt: null } })
  copy.queued.push({ name: 'send-mail', payload: { id: mailId } })
  await askForSignInCode(copy, { email: 'clerk@velenje.test', language: 'sl' })
  await copy.deliver()
  const held = await contestById(empty.db, contestId)

  expect([held.countedAt, held.resultPublishedAt]).toEqual([null, null])
  expect(copy.letters.map(({ to }) => to)).toEqual(['clerk@velenje.test'])
  expect(await empty.db.ballot.count({ where: { receiptDueAt: null } })).toBe(0)
  expect(await quietSince(empty.db)).toEqual(now)

  expect(await releaseCopy(copy, actorId)).toBe(true)
  expect(await releaseCopy(copy, actorId)).toBe(false)
  expect(copy.queued.map(({ payload }) => payload.id)).toEqual([mailId])
  await tick(copy)

  expect((await contestById(empty.db, contestId)).countedAt).not.toBeNull()
  const released = { where: { action: 'installation.released' } }
  expect(await empty.db.auditEvent.findMany(released)).toMatchObject([{ townId, actorId }])
})

function at(name: string): string {
  return join(root, name)
}

function placeOf(folder: string, from: string) {
  return { url: from, folder: at(folder), keysFolder: at(`${folder}-keys`), now }
}

function backUp() {
  return makeBackup({ ...placeOf('backup', url), dataFolder: at('data') })
}

function restorePlace() {
  const migrationsFolder = 'prisma/migrations'
  return { ...placeOf('backup', empty.url), dataFolder: at('copy'), migrationsFolder }
}

function restore() {
  return restoreBackup(restorePlace())
}
