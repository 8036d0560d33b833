import { test as base } from '@playwright/test'
import { serve } from '#tests/support/serve.ts'
import { expectForEverybody, expectNoViolation } from './everybody.ts'
import { awake, expect, quietly, words } from './fixtures.ts'

const test = base.extend<{ url: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
  url: async ({}, use) => {
    const app = await serve({ demonstration: true })
    await use(app.url)
    await app.stop()
  },
  page: quietly,
})

test('Everybody can use every control in every state, by day and in the evening', async ({
  page,
  url,
}) => {
  await page.goto(`${url}/styleguide`)
  await awake(page)
  await expectForEverybody(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolation(page)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await expectNoViolation(page)
})

test('A dialog opens by keyboard, says what it is about, takes the focus and gives it back', async ({
  page,
  url,
}) => {
  await page.goto(`${url}/styleguide`)
  await awake(page)
  const { reject } = words.entry.desk
  const opener = page.getByRole('button', { name: reject })

  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: reject })).toBeVisible()
  await expect(page.getByLabel(words.entry.desk.rejectReason)).toBeFocused()
  await expectForEverybody(page)
  await page.keyboard.press('Escape')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(opener).toBeFocused()
})
