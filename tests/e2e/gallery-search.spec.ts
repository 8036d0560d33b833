import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { type App, expect, test, words } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

const at = { town: 'velenje', contest: '2026' }
const { gallery } = words

async function openGallery(app: App) {
  const seeded = await seedContest(app.services)
  const shops = [
    ['Čevelj', 'čevljarna', 'Šaleška cesta'],
    ['Žametna vrtnica', 'cvetličarna', 'Cankarjeva ulica'],
    ['Pri Đuri', 'pekarna', 'Šaleška cesta'],
  ] as const
  for (const [shopName, trade, street] of shops) {
    const { entryId } = await seedEntry(app.services, seeded, shopName)
    await app.services.db.entry.update({ where: { id: entryId }, data: { trade, street } })
  }
}

const shown = (page: Page) => page.locator('.street h3')

test('A visitor without JavaScript finds a shop without its accents, by trade and by street', async ({
  page,
  app,
}) => {
  await openGallery(app)
  await page.goto(`${addresses.contest(at)}?order=5`)
  await expect(shown(page)).toHaveCount(3)

  await page.getByLabel(gallery.search).fill('ZAMETNA')
  await page.getByRole('button', { name: gallery.show }).click()
  await expect(shown(page)).toHaveText(['Žametna vrtnica'])
  await expect(page.getByRole('status')).toContainText(gallery.shown(1, 3))
  await expect(page).toHaveURL(/order=5.*#gallery$/)
  await expect(page.getByLabel(gallery.search)).toHaveValue('ZAMETNA')

  await page.getByLabel(gallery.search).fill('djuri')
  await page.getByRole('button', { name: gallery.show }).click()
  await expect(page.getByText(gallery.none)).toBeVisible()
  await page.getByRole('link', { name: gallery.showAll }).last().click()
  await expect(shown(page)).toHaveCount(3)

  await page.locator('select[name=street]').selectOption({ label: 'Šaleška cesta' })
  await page.getByRole('button', { name: gallery.show }).click()
  await expect(page.getByRole('status')).toContainText(gallery.shown(2, 3))
  await page.getByLabel(gallery.search).fill('duri')
  await page.getByRole('button', { name: gallery.show }).click()
  await expect(shown(page)).toHaveText(['Pri Đuri'])
})

test('One filter with a value that is there is kept for everybody, and nothing that anybody makes up', async ({
  app,
  request,
}) => {
  await openGallery(app)
  const isKept = async (query: string) => {
    const answer = await request.get(`${addresses.contest(at)}?order=1&${query}`)
    expect(answer.status()).toBe(200)
    return answer.headers()['cache-control']?.startsWith('public')
  }

  expect(await isKept('trade=pekarna')).toBe(true)
  expect(await isKept('street=saleska-cesta&q=')).toBe(true)
  expect(await isKept('trade=made-up')).toBe(false)
  expect(await isKept('trade=pekarna&street=saleska-cesta')).toBe(false)
  expect(await isKept('q=duri')).toBe(false)
})
