import { get } from 'node:http'
import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedGallery } from '#tests/support/galleries.ts'
import { expect, testsSharing } from './fixtures.ts'
import { seedStage } from './stage.ts'

const gallery = addresses.contest({ town: 'velenje', contest: 'sixty' })

const test = testsSharing(async app => {
  const { velenje } = await seedStage(app)
  const contestId = await copyContest(app.services.db, velenje.contestId, {}, 'sixty')
  await seedGallery(app.services, { contestId, entries: 60 })
})

test('A gallery of sixty shops is 25 kB of page and 15 kB of style at the most, and no script', async ({
  page,
  app,
}) => {
  const { body } = await arrived(app.url + gallery)
  await page.goto(gallery)
  const styles = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll(links => links.map(link => (link as HTMLLinkElement).href))
  const arrivedStyles = await Promise.all(styles.map(arrived))

  expect(await page.locator('.shopfront').count()).toBe(60)
  expect(body.length).toBeLessThanOrEqual(25_000)
  expect(bytesOf(arrivedStyles)).toBeLessThanOrEqual(15_000)
  expect(await page.locator('script, link[rel=modulepreload]').count()).toBe(0)
})

test('Letters weigh 60 kB at the most', async ({ page }) => {
  await page.goto(gallery)
  const fonts = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll(links => links.map(link => (link as HTMLLinkElement).href))
  expect(bytesOf(await Promise.all(fonts.map(arrived)))).toBeLessThanOrEqual(61_000)
})

test('Nothing moves when the letters arrive', async ({ page, app }) => {
  await page.goto(gallery)
  test.skip(
    !(await hasLettersMeanwhile(page)),
    'This machine has none of the letters that wait for ours',
  )

  for (const path of [gallery, addresses.entry({ town: 'velenje', contest: '2026' }, 1)]) {
    expect({ path, shift: await shiftOfLateLetters(page, app.url + path) }).toEqual({
      path,
      shift: 0,
    })
  }
})

/** Whether the machine has one of the families whose widths the page's stand-in is made from. */
function hasLettersMeanwhile(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    new FontFace('Meanwhile', 'local("Arial"), local("Liberation Sans"), local("Roboto")')
      .load()
      .then(() => true)
      .catch(() => false),
  )
}

/** By how many pixels the height of a page differs once its own letters have come. */
async function shiftOfLateLetters(page: Page, url: string): Promise<number> {
  await page.setViewportSize({ width: 412, height: 823 })
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await page.route('**/*.woff2', route => route.abort())
  await page.goto(url)
  const before = await height()
  await page.unroute('**/*.woff2')
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  return Math.abs((await height()) - before)
}

type Arrived = { readonly body: Buffer }

function bytesOf(answers: readonly Arrived[]): number {
  return answers.reduce((sum, { body }) => sum + body.length, 0)
}

/** An answer as it travels to a browser. */
function arrived(url: string): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ body: Buffer.concat(parts) }))
      answer.on('error', reject)
    }).on('error', reject)
  })
}
