import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createDatabase } from '../support/database-clones.ts'
import { freePort, startProgram } from '../support/process.ts'

test('the demonstration shows contests in three phases and lets anybody in with one click', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const database = await createDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'vitrina-demo-'))
  const port = await freePort()
  const demo = startProgram('demo', {
    DEMO_DATABASE_URL: database.url,
    DEMO_DATA_FOLDER: folder,
    PORT: String(port),
  })
  try {
    await demo.untilSaid('Vitrina is ready')
    const url = `http://localhost:${port}`

    await page.goto(`${url}/velenje`)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
    await page.goto(`${url}/velenje/praznik`)
    await expect(page.getByRole('main').locator('picture')).toHaveCount(25)
    await page.goto(`${url}/velenje/pomlad/rezultati`)
    await expect(page.getByText('1. mesto')).toBeVisible()
    await page.goto(`${url}/velenje/zima`)
    await expect(page.locator(`a[href="/my/velenje/zima/enter"]`)).toBeVisible()

    for (const role of ['organiser', 'chair', 'juror', 'entrant', 'otherOrganiser']) {
      await page.goto(`${url}/demo`)
      await page.locator(`button[value="${role}"]`).click()
      await expect(page.locator('h1')).toBeVisible()
      await expect(page).not.toHaveURL(/account|demo/)
    }
    const others = await page.goto(`${url}/organiser/velenje/praznik`)
    expect(others?.status()).toBe(404)

    await page.context().clearCookies()
    await page.goto(`${url}/account`)
    await page.locator('input[name=email]').fill('nova@example.org')
    await page.locator('form button').click()
    await page.goto(`${url}/demo/mailbox`)
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('nova@example.org')).toBeVisible({ timeout: 500 })
    }).toPass()
  } finally {
    await demo.stop()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
