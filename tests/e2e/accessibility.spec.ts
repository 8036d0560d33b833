import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'
import { expectContrast, expectForEverybody, expectFormsWithoutScript } from './everybody.ts'
import { test } from './every-page.ts'
import { expect, settled } from './fixtures.ts'
import { pages, reachedByDoing } from './page-table.ts'

test.describe.configure({ mode: 'parallel' })

for (const [name, line] of Object.entries(pages)) {
  test(`Everybody can use ${name}, by day and in the evening`, async ({ page, seeds }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    if (line.as) await seeds.signIn(page.context(), line.as)

    const answer = await page.goto(seeds.pathOf(line))
    await settled(page)
    await expectForEverybody(page)
    await expectFormsWithoutScript(answer)

    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page)
  })
}

test('Every page has its line in the table of pages', ({ seeds }) => {
  const paths = Object.values(pages).map(line => seeds.pathOf(line).split('?')[0] ?? '')
  const missing = pagesOf(routes).filter(pattern => {
    const matching = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replace('*', '.+')}$`)
    return !paths.some(path => matching.test(path)) && !reachedByDoing.includes(pattern)
  })

  expect(missing).toEqual([])
})

/** The addresses that answer with a page; what answers with anything else has no component. */
function pagesOf(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path, file, children }) => {
    const pattern = path === undefined ? above : `${above}/${path}`
    if (children) return pagesOf(children, pattern)
    return file.endsWith('.tsx') ? [pattern || '/'] : []
  })
}
