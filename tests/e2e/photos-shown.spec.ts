import type { Page } from '@playwright/test'
import shops from '#app/demo/shops.json' with { type: 'json' }
import { renderShopfront } from '#app/demo/shopfronts/render.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedGallery } from '#tests/support/galleries.ts'
import { addStored } from '#tests/support/photo-rows.ts'
import { tellingPhotos, toldBy } from '#tests/support/telling-photos.ts'
import { expectForEverybody } from './everybody.ts'
import { expect, testsSharing, words } from './fixtures.ts'
import { seedStage } from './stage.ts'

const sixty = { town: 'velenje', contest: 'sixty' }
const at = { town: 'velenje', contest: '2026' }
const telephone = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true }

const test = testsSharing(async app => {
  const { velenje, entryId } = await seedStage(app)
  const { db } = app.services
  const contestId = await copyContest(db, velenje.contestId, {}, 'sixty')
  const photoOf = async (shop: number) => new Uint8Array(await drawn(shop))
  await seedGallery(app.services, { contestId, entries: 60, photoOf })
  const [telling] = Object.values(await tellingPhotos())
  if (!telling) throw new Error('There is no photo')
  const place = { contestId: velenje.contestId, entryId, position: 2 }
  await addStored(app.services, place, telling)
})

function drawn(shop: number): Promise<Buffer> {
  return renderShopfront(shops[shop]?.id ?? '')
}

test.describe('On a telephone', () => {
  test.use(telephone)

  test('the photos in sight weigh less than 150 kB, and those far below are not fetched', async ({
    page,
  }) => {
    const bytes = await weighed(page)
    await page.goto(addresses.contest(sixty), { waitUntil: 'networkidle' })

    for (const fragment of ['', '#gallery']) {
      if (fragment !== '') await page.locator(fragment).scrollIntoViewIfNeeded()
      await page.waitForLoadState('networkidle')
      const seen = await inSight(page)
      const weight = seen.reduce((sum, url) => sum + (bytes.get(url) ?? 0), 0)
      expect(seen.filter(url => !url.endsWith('.avif'))).toEqual([])
      expect(weight).toBeLessThan(150_000)
    }
    expect(bytes.size).toBeGreaterThan(3)
    expect(bytes.size).toBeLessThan(30)
  })

  test('nothing moves while photos arrive late', async ({ page }) => {
    await page.route('**/photos/**', async route => {
      await new Promise(later => setTimeout(later, 400))
      await route.continue()
    })
    for (const path of [addresses.contest(sixty), addresses.entry(sixty, 1)]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect({ path, shift: await page.evaluate(layoutShift) }).toEqual({ path, shift: 0 })
    }
  })
})

test('A visitor turns an entry’s photos with the arrow keys and closes them with Escape', async ({
  page,
}) => {
  const { viewer } = words
  await page.goto(addresses.entry(sixty, 1))
  await page.getByRole('link', { name: viewer.open(2) }).click()
  const photo = (number: number) => page.getByRole('heading', { name: viewer.place(number, 3) })

  await expect(photo(2)).toBeInViewport()
  await expect(photo(1)).not.toBeInViewport()
  await page.keyboard.press('ArrowRight')
  await expect(photo(3)).toBeInViewport()
  await expect(page).toHaveURL(/#f3$/)
  await expect(page.locator('#f3')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(photo(1)).toBeInViewport()
  await expectForEverybody(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(addresses.entry(sixty, 1))
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('links turn the photos and lead back to the entry', async ({ page }) => {
    const { viewer, site } = words
    await page.goto(addresses.entryPhotos(sixty, 1))
    await page.getByRole('link', { name: viewer.next }).first().click()
    await expect(page.getByRole('heading', { name: viewer.place(2, 3) })).toBeInViewport()
    await page.getByRole('link', { name: site.close }).click()
    await expect(page).toHaveURL(addresses.entry(sixty, 1))
  })
})

test('Nothing that a visitor can fetch tells what an uploaded photo told', async ({ request }) => {
  const pages = [
    addresses.contest(at),
    addresses.entry(at, 1),
    addresses.entryPhotos(at, 1),
    addresses.vote(at),
    addresses.map(at),
    addresses.mapFile(at, 'gpx'),
    addresses.mapFile(at, 'geojson'),
    addresses.entriesFile(at),
    addresses.entriesTable(at),
  ]
  const fetched = new Map<string, readonly string[]>()
  const files = new Set<string>()
  for (const path of pages) {
    const body = await (await request.get(path)).body()
    fetched.set(path, toldBy(body))
    for (const [file] of body.toString().matchAll(/\/(?:photos|share)\/[\w./-]+/g)) files.add(file)
  }
  for (const file of files) {
    const answer = await request.get(file)
    expect({ file, status: answer.status() }).toEqual({ file, status: 200 })
    fetched.set(file, toldBy(await answer.body()))
  }

  expect([...files].filter(file => file.startsWith('/photos')).length).toBeGreaterThan(8)
  expect([...fetched].filter(([, told]) => told.length > 0)).toEqual([])
})

/** The bytes of each photo that the page has fetched, filled while it does. */
async function weighed(page: Page): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>()
  page.on('response', response => {
    const length = Number(response.headers()['content-length'])
    if (response.url().includes('/photos/')) bytes.set(response.url(), length)
  })
  return bytes
}

/** The photos of which a part is on the screen. */
function inSight(page: Page): Promise<string[]> {
  return page.locator('picture > img').evaluateAll(images =>
    images
      .filter(image => {
        const { top, bottom } = image.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      .map(image => (image as HTMLImageElement).currentSrc),
  )
}

/** Runs in the page: how far its parts have moved since it began, as browsers measure it. */
function layoutShift(): Promise<number> {
  return new Promise(resolve => {
    const observer = new PerformanceObserver(list =>
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as never)['value'], 0)),
    )
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 500)
  })
}
