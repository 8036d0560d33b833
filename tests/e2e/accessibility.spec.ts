import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'
import { expectContrast, expectForEverybody, expectFormsWithoutScript } from './everybody.ts'
import { expect, testsSharing } from './fixtures.ts'
import { pages, reachedByDoing } from './page-table.ts'
import { seedPages } from './states.ts'

const test = testsSharing(app => seedPages(app))

for (const [name, line] of Object.entries(pages)) {
  test(`Everybody can use ${name}, by day and in the evening`, async ({ page, seeds }) => {
    if (line.as) await seeds.signIn(page.context(), line.as)

    await page.goto(seeds.pathOf(line))
    await expectForEverybody(page)
    await expectFormsWithoutScript(page)

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
