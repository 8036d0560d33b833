import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { connect } from '#app/platform/database.ts'
import { seedContest } from '#tests/support/contests.ts'
import { createDatabase } from '#tests/support/database-clones.ts'
import { test } from '#tests/support/installation.ts'
import { signInByLetter } from '#tests/support/signing-in.ts'
import { telephoneOf } from '#tests/support/second-factor.ts'
import { visitorOf } from '#tests/support/visitor.ts'
import { words } from './fixtures.ts'

test('A site is backed up, restored elsewhere, keeps quiet there, and is released on the desk', async ({
  installation,
}) => {
  const { services, settings } = installation
  const { organiserEmail } = await seedContest(services)
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-elsewhere-'))
  const database = await createDatabase()
  const elsewhere = { DATABASE_URL: database.url, DATA_FOLDER: join(folder, 'data') }
  const db = connect(database.url, 2)
  try {
    const backup = installation.start('backup', settings, [join(folder, 'backup')])
    expect(await backup.ended).toBe(0)
    expect(backup.stdout()).toContain(join(folder, 'backup-keys'))
    const restored = { ...settings, ...elsewhere }
    const restore = () => installation.start('restore', restored, [join(folder, 'backup')])
    expect(await restore().ended).toBe(0)
    const again = restore()
    expect(await again.ended).toBe(1)
    expect(again.stderr()).toContain('is not empty')

    const clerk = visitorOf(await installation.serve(elsewhere))
    await signInByLetter(clerk, { ...installation, services: { ...services, db } }, organiserEmail)
    const desk = async () => (await clerk.get(addresses.organiser())).text()
    expect(await desk()).toContain(words.installation.held)
    await clerk.post(addresses.release(), {})
    expect(await desk()).not.toContain(words.installation.held)
  } finally {
    await db.$disconnect()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
})

test('Whoever runs the site takes a lost second factor away', async ({ installation }) => {
  const { services, settings } = installation
  const { organiserEmail, organiserId } = await seedContest(services)
  await telephoneOf(services, organiserId)

  const take = () => installation.start('second-factor', settings, [organiserEmail])

  expect(await take().ended).toBe(0)
  expect(await services.db.secondFactor.count()).toBe(0)
  expect(await take().ended).toBe(1)
})
