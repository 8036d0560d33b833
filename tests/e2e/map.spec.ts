import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { copyEntries, seedRow, seedStreet } from '#tests/support/places.ts'
import { english, expect, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { map } = words
const shops = ['Pri Ani', 'Pri Bori', 'Cilka & <Sinovi>']

async function plates(page: Page): Promise<readonly string[]> {
  const found = await page.locator('.map-plate').all()
  return Promise.all(found.map(async plate => (await plate.locator('text').textContent()) ?? ''))
}

test('The map shows entries by number on the town’s plan, and a list says the same', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, shops)
  await seedStreet(app.services, seeded, 'Cankarjeva ulica')
  const { entryId } = await submitEntry(app.services, seeded, 'Skrita')

  await page.goto(addresses.contest(at))
  await page.getByRole('link', { name: map.title }).click()

  expect(await plates(page)).toEqual(['1', '2', '3'])
  await expect(page.locator('.map-name')).toHaveText('Cankarjeva ulica')
  await expect(page.getByText('Shematski načrt')).toBeVisible()
  const list = page.getByRole('list').filter({ hasText: map.lastStop })
  await expect(list.getByRole('link')).toHaveText(shops)
  await expect(page.getByText(map.summary(3, 111))).toBeVisible()
  await expect(page.getByText('Skrita')).toHaveCount(0)
  expect(await page.content()).not.toContain(entryId)

  await page.locator('.map-plate').nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Bori')
})

test('The short and the step-free walk have addresses of their own, and an unknown one is the long', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, shops)

  await page.goto(addresses.map(at))
  await page.getByRole('link', { name: map.walks.stepfree }).click()
  await expect(page).toHaveURL(/zemljevid\?walk=stepfree$/)
  await expect(page.getByText(map.stepsUnknown(1))).toBeVisible()
  await expect(page.getByRole('heading', { name: map.notOnWalk })).toBeVisible()
  await page.goto(`${addresses.map(at, 'short')}&lang=en`)
  await expect(page.getByRole('link', { name: english.map.walks.short })).toHaveAttribute(
    'aria-current',
    'page',
  )
  const [long, unknown] = [
    await page.request.get(addresses.map(at)),
    await page.request.get(`${addresses.map(at)}?walk=moon`),
  ]

  expect(await unknown.text()).toBe(await long.text())
})

test('On a telephone each plate is as large as a finger needs, and none hides another', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, ['Pri Ani'])
  const { id } = await app.services.db.entry.findFirstOrThrow()
  await copyEntries(app.services, id, 25)
  await page.setViewportSize({ width: 360, height: 800 })

  await page.goto(addresses.map(at))

  const found = await page.locator('.map-plate > rect:first-of-type').all()
  const boxes = await Promise.all(found.map(async plate => plate.boundingBox()))
  expect(boxes).toHaveLength(25)
  for (const [index, box] of boxes.entries()) {
    if (!box) throw new Error('A plate is hidden')
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    for (const other of boxes.slice(index + 1)) {
      const apart = Math.max(Math.abs(box.x - (other?.x ?? 0)), Math.abs(box.y - (other?.y ?? 0)))
      expect(apart).toBeGreaterThan(box.width - 1)
    }
  }
})

test('Twenty-five entries are printed on one sheet with their list, and on the walks too', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, ['Pri Ani'])
  await seedStreet(app.services, seeded, 'Cankarjeva ulica')
  const { id } = await app.services.db.entry.findFirstOrThrow()
  await copyEntries(app.services, id, 25)

  for (const walk of ['long', 'short', 'stepfree'] as const) {
    await page.goto(addresses.map(at, walk))
    const sheets = {
      a4: pagesOf(await page.pdf({ format: 'A4' })),
      a3: pagesOf(await page.pdf({ format: 'A3', landscape: true })),
    }
    expect({ walk, sheets }).toEqual({ walk, sheets: { a4: 1, a3: 1 } })
  }
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText(`${app.url.replace('http://', '')}/velenje/2026/zemljevid`),
  ).toBeVisible()
  for (const part of ['header', 'footer', 'nav']) {
    for (const found of await page.locator(part).all()) await expect(found).toBeHidden()
  }
})

test('The walk is taken along as GPX and GeoJSON, whatever a shop is called', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, shops)

  await page.goto(addresses.map(at))
  const gpx = await page.request.get(addresses.mapFile(at, 'gpx'))
  const geojson = await page.request.get(addresses.mapFile(at, 'geojson', 'stepfree'))

  expect(gpx.headers()).toMatchObject({
    'content-type': 'application/gpx+xml; charset=utf-8',
    'content-disposition': 'attachment; filename="velenje-2026.gpx"',
  })
  const read = await page.evaluate(
    text => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const names = (path: string) => [...xml.querySelectorAll(path)].map(node => node.textContent)
      return {
        failure: xml.querySelector('parsererror')?.textContent ?? null,
        root: [xml.documentElement.namespaceURI, xml.documentElement.getAttribute('version')],
        waypoints: names('wpt > name'),
        route: names('rtept > name'),
      }
    },
    await gpx.text(),
  )
  const numbered = ['1 Pri Ani', '2 Pri Bori', '3 Cilka & <Sinovi>']
  expect(read).toEqual({
    failure: null,
    root: ['http://www.topografix.com/GPX/1/1', '1.1'],
    waypoints: numbered,
    route: numbered,
  })
  expect(geojson.headers()).toMatchObject({
    'content-type': 'application/geo+json',
    'content-disposition': 'attachment; filename="velenje-2026-stepfree.geojson"',
  })
  const { features } = await geojson.json()
  expect(features[0].properties.url).toBe(`${app.url}/velenje/2026/1`)
  expect(features.at(-1).properties.numbers).toEqual([1, 2])
  for (const name of [map.gpx, map.geojson]) {
    await expect(page.getByRole('link', { name })).toBeVisible()
  }
})

test('An organiser says where an entry stands, and hears what is wrong with what was typed', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, ['Pri Ani', 'Pri Bori'])
  const { id } = await app.services.db.entry.findFirstOrThrow({ where: { number: 2 } })
  await signIn(page, app, seeded.organiserEmail)
  const place = page.getByLabel(map.desk.place, { exact: true })
  const save = page.getByRole('button', { name: map.desk.save })

  await page.goto(addresses.deskEntry(at, id))
  await place.fill('Cankarjeva 2')
  await save.click()
  await expect(page.getByRole('alert')).toHaveText(map.reasons['place-unreadable'])
  await expect(place).toHaveValue('Cankarjeva 2')
  await place.fill('15.1106, 46.3600')
  await save.click()
  await expect(page.getByRole('alert')).toHaveText(map.reasons['place-far-from-others'])
  await place.fill('46,3611; 15,1106')
  await page.getByRole('radio', { name: map.desk.steps.no, exact: true }).check()
  await save.click()
  await expect(place).toHaveValue('46.3611, 15.1106')
  await expect(page.getByRole('radio', { name: map.desk.steps.no, exact: true })).toBeChecked()
  await place.fill('')
  await save.click()
  await expect(page.getByRole('alert')).toBeHidden()

  await page.goto(addresses.map(at))
  await expect(page.getByRole('heading', { name: map.unplaced })).toBeVisible()
  expect(await plates(page)).toEqual(['1'])
})

test('An organiser draws a street on the board, and the map shows it', async ({ page, app }) => {
  const seeded = await seedContest(app.services)
  await seedRow(app.services, seeded, ['Pri Ani', 'Pri Bori'])
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.organiser())
  await page.getByRole('link', { name: map.plan.link }).click()
  const board = page.locator('#board')
  await page.getByLabel(map.plan.name).fill('Glavna ulica')
  await board.click({ position: { x: 60, y: 150 } })
  await board.click({ position: { x: 300, y: 40 } })
  await page.getByRole('button', { name: map.plan.undo }).click()
  await board.click({ position: { x: 500, y: 160 } })
  await page.getByRole('button', { name: map.plan.finish }).click()
  await expect(board.getByText('Glavna ulica')).toBeVisible()
  await expect(page.getByText(map.plan.unsaved)).toBeVisible()
  await page.getByRole('button', { name: map.plan.save }).click()

  await expect(page.getByText(map.plan.features(1))).toBeVisible()
  await page.goto(addresses.map(at))
  await expect(page.locator('.map-name')).toHaveText('Glavna ulica')
  await page.goto(addresses.plan('velenje'))
  await page.getByText(map.plan.drawn).click()
  await page.getByRole('button', { name: `${map.plan.remove}: ` }).click()
  await page.getByRole('button', { name: map.plan.save }).click()
  await expect(page.getByText(map.plan.none)).toBeVisible()
})

test.describe('Without script', () => {
  test('a plan is uploaded or typed, and words say which feature is wrong', async ({
    browser,
    page,
    app,
  }) => {
    const seeded = await seedContest(app.services)
    await signIn(page, app, seeded.organiserEmail)
    const storageState = await page.context().storageState()
    const context = await browser.newContext({
      baseURL: app.url,
      javaScriptEnabled: false,
      storageState,
    })
    const plain = await context.newPage()
    const save = () => plain.getByRole('button', { name: map.plan.save }).click()
    const wrong = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}'

    await plain.goto(addresses.plan('velenje'))
    await expect(plain.getByText(map.plan.nowhere)).toBeVisible()
    await plain.getByLabel(map.plan.text).fill(wrong)
    await save()
    await expect(plain.getByRole('alert')).toHaveText(
      map.plan.problem(1, map.plan.problems['plan-kind-unknown']),
    )
    await expect(plain.getByLabel(map.plan.text)).toHaveValue(wrong)
    await plain.getByLabel(map.plan.file, { exact: true }).setInputFiles({
      name: 'velik.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.alloc(1_000_000, 0x20),
    })
    await save()
    await expect(plain.getByRole('alert')).toHaveText(map.plan.problems['plan-too-large'])
    await plain.getByLabel(map.plan.file, { exact: true }).setInputFiles({
      name: 'velenje.geojson',
      mimeType: 'application/geo+json',
      buffer: readFileSync('app/demo/velenje-plan.json'),
    })
    await save()
    await expect(plain.getByText(map.plan.features(20))).toBeVisible()
    await expect(plain.locator('.town-map').first()).toContainText('Paka')
    await context.close()
  })
})

/** How many sheets a PDF has: each page is an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
