import type { Language } from '#app/domain/town/local-text.ts'
import { expectNames, expectNoScrollingSideways } from './everybody.ts'
import { expect, testsSharing } from './fixtures.ts'
import { pages } from './page-table.ts'
import { seedPages } from './states.ts'

const test = testsSharing(app => seedPages(app))

/** The languages with the longest words; the structure of a page is the same in each. */
for (const language of ['hu', 'de'] as const satisfies readonly Language[]) {
  test(`Everybody can use every page in the language "${language}"`, async ({ page, seeds }) => {
    test.setTimeout(480_000)
    await page.setViewportSize({ width: 360, height: 800 })

    for (const line of Object.values(pages)) {
      await page.context().clearCookies()
      if (line.as) await seeds.signIn(page.context(), line.as)
      const path = seeds.pathOf(line)
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectNames(page)
      await expectNoScrollingSideways(page)
    }
  })
}
