import { languages } from '#app/domain/town/local-text.ts'
import { expectNoScrollingSideways, expectNoViolationButContrast } from './everybody.ts'
import { test } from './every-page.ts'
import { expect, settled } from './fixtures.ts'
import { pages } from './page-table.ts'

test.describe.configure({ mode: 'parallel' })

for (const language of languages.slice(1)) {
  test(`Everybody can use every page in the language "${language}"`, async ({ page, seeds }) => {
    test.setTimeout(480_000)
    await page.setViewportSize({ width: 360, height: 800 })

    for (const line of Object.values(pages)) {
      await page.context().clearCookies()
      if (line.as) await seeds.signIn(page.context(), line.as)
      const path = seeds.pathOf(line)
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await settled(page)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectNoViolationButContrast(page)
      await expectNoScrollingSideways(page)
    }
  })
}
