import { type Browser, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest } from '#tests/support/contests.ts'
import { seedRow } from '#tests/support/places.ts'
import { type ServedApp, serve } from '#tests/support/serve.ts'
import { openTileHost } from '#tests/support/tile-host.ts'
import { words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { map } = words
const violet = { r: 150, g: 40, b: 220 }

async function serveWith(mapTiles: string): Promise<ServedApp> {
  const app = await serve({ mapTiles })
  const clocked = { ...app.services, setClock: app.setClock }
  await seedRow(app.services, await seedContest(clocked), ['Pri Ani', 'Pri Bori'])
  return app
}

/** A page with everything it asked for and what the browser complained of. */
async function watched(
  browser: Browser,
): Promise<{ page: Page; hosts: Set<string>; trouble: string[] }> {
  const page = await browser.newPage()
  const hosts = new Set<string>()
  const trouble: string[] = []
  page.on('request', request => {
    if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host)
  })
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  return { page, hosts, trouble }
}

test('With tiles set, the map is laid on them, asks their host alone, and keeps to its policy', async ({
  browser,
}) => {
  const host = await openTileHost(violet)
  const app = await serveWith(`${host.url}/velenje.pmtiles`)
  const { page, hosts, trouble } = await watched(browser)
  try {
    const answer = await page.goto(app.url + addresses.map(at))
    const policy = (await answer?.allHeaders())?.['content-security-policy'] ?? ''
    const moving = page.getByRole('region', { name: map.movable })

    await expect(moving).toBeVisible()
    await expect(page.locator('.town-map')).toBeHidden()
    await expect(moving.getByRole('link', { name: map.plate(1, 'Pri Ani') })).toBeVisible()
    await expect(page.getByText(map.tilesFrom(new URL(host.url).host))).toBeVisible()
    await expect.poll(async () => shareOf(violet, await moving.screenshot())).toBeGreaterThan(0.5)

    expect(new Set(host.asked)).toEqual(new Set(['/velenje.pmtiles']))
    expect([...hosts].sort()).toEqual([new URL(app.url).host, new URL(host.url).host].sort())
    expect(trouble).toEqual([])
    expect(policy).toContain(`connect-src 'self' ${host.url};`)
    expect(policy).not.toMatch(/unsafe|blob:/)
    const elsewhere = await page.request.get(app.url + addresses.contest(at))
    expect(elsewhere.headers()['content-security-policy']).not.toContain(host.url)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.town-map')).toBeVisible()
    await expect(moving).toBeHidden()
  } finally {
    await page.close()
    await app.stop()
    await host.stop()
  }
})

test('When the map loses its ground, the drawn plan is there until it has it again', async ({
  browser,
}) => {
  const host = await openTileHost(violet)
  const app = await serveWith(`${host.url}/velenje.pmtiles`)
  const { page } = await watched(browser)
  try {
    await page.goto(app.url + addresses.map(at))
    const moving = page.getByRole('region', { name: map.movable })
    await expect(page.locator('.town-map')).toBeHidden()

    const ground = await page
      .locator('#tile-map canvas')
      .evaluateHandle((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
      )
    await ground.evaluate(extension => extension?.loseContext())
    await expect(page.locator('.town-map')).toBeVisible()
    await expect(moving).toBeHidden()
    await ground.evaluate(extension => extension?.restoreContext())
    await expect(page.locator('.town-map')).toBeHidden()
    await expect.poll(async () => shareOf(violet, await moving.screenshot())).toBeGreaterThan(0.5)
  } finally {
    await page.close()
    await app.stop()
    await host.stop()
  }
})

for (const file of ['velenje.pmtiles', 'style.json']) {
  test(`When ${file} cannot be had, the drawn plan stays and says so`, async ({ browser }) => {
    const app = await serveWith(`http://127.0.0.1:1/${file}`)
    const { page } = await watched(browser)
    try {
      await page.goto(app.url + addresses.map(at))

      await expect(page.getByText(map.tilesFailed)).toBeVisible()
      await expect(page.locator('.town-map')).toBeVisible()
      await expect(page.locator('.map-plate')).toHaveCount(2)
    } finally {
      await page.close()
      await app.stop()
    }
  })
}

/** Which share of a picture has about this colour. */
async function shareOf(colour: { r: number; g: number; b: number }, png: Buffer): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let alike = 0
  for (let at = 0; at < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    const away = Math.abs(r - colour.r) + Math.abs(g - colour.g) + Math.abs(b - colour.b)
    if (away < 12) alike += 1
  }
  return alike / (info.width * info.height)
}
