import { languages } from '#app/domain/town/local-text.ts'
import { expectNoScrollingSideways, expectNoViolationButContrast } from './everybody.ts'
import { expect, testsSharing } from './fixtures.ts'
import { pages } from './page-table.ts'
import { seedPages } from './states.ts'

const test = testsSharing(app => seedPages(app))

for (const language of languages.slice(1)) {
  test(`Everybody can use every page in the language "${language}"`, async ({ page, seeds }) => {
    test.setTimeout(480_000)
    await page.setViewportSize({ width: 360, height: 800 })

    for (const line of Object.values(pages)) {
      await page.context().clearCookies()
      if (line.as) await seeds.signIn(page.context(), line.as)
      const path = seeds.pathOf(line)
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectNoViolationButContrast(page)
      await expectNoScrollingSideways(page)
    }
  })
}
