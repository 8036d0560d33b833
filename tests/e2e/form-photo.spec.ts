import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest } from '#tests/support/contests.ts'
import { linkTo } from '#tests/support/cuttable-link.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { awake, expect, test, words } from './fixtures.ts'
import { confirmEntry, fillEntryForm, photoFile } from './forms.ts'
import { sendSlowly } from './own-photos.ts'

const email = 'ana@shops.test'
const at = { town: 'velenje', contest: '2026' }
const { entering, entry, photoUpload } = words

test('The photo of an entry form arrives over a connection that breaks, and the form need not bring it', async ({
  page,
  app,
}) => {
  test.slow()
  await seedContest(app.services)
  const link = await linkTo(app.url)
  await openForm(page, new URL(addresses.enter(at), link.url).href, 2_500_000)
  const field = page.getByLabel(entry.form.photo, { exact: true })

  await field.setInputFiles(photoFile(await heavyPhoto({ width: 300, height: 200 })))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await heavyPhoto(), email })
  await expect
    .poll(() => page.getByRole('progressbar').getAttribute('value').then(Number))
    .toBeGreaterThan(20)
  await link.cut()
  await expect(page.getByText(photoUpload.states.pausing).first()).toBeVisible()
  await link.mend()
  await expect(page.getByRole('img', { name: entering.heldAlt })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel(entering.another)).toHaveValue('')
  const sent = page.waitForRequest(
    request => request.method() === 'POST' && request.url().endsWith(addresses.enter(at)),
  )
  await page.getByRole('button', { name: entry.form.submit }).click()

  const { 'content-length': length } = await (await sent).allHeaders()
  expect(Number(length)).toBeLessThan(10_000)
  await confirmEntry(page, app, email)
  await expect(page.getByRole('img', { name: /Pri Ani/ })).toBeVisible()
  const photos = await app.services.db.photo.findMany({ select: { width: true } })
  expect(photos).toEqual([{ width: 1000 }])
  await link.cut()
})

test('An entry form that is sent while its photo is on its way brings the photo itself', async ({
  page,
  app,
}) => {
  await seedContest(app.services)
  await openForm(page, addresses.enter(at), 500_000)

  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await heavyPhoto(), email })
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: entry.form.submit }).click()
  await confirmEntry(page, app, email)

  await expect(page.getByRole('img', { name: /Pri Ani/ })).toBeVisible()
  expect(await app.services.db.photo.count()).toBe(1)
})

/** The form, awake, in a browser that cannot make photos smaller, on a connection of so many bytes a second. */
async function openForm(page: Page, url: string, bytesEachSecond: number): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'createImageBitmap'))
  await page.goto(url)
  await awake(page)
  await sendSlowly(page, bytesEachSecond)
}

/** A photo that takes its time on the way. */
async function heavyPhoto(size = { width: 1000, height: 800 }): Promise<Uint8Array> {
  const photo = new Uint8Array(5 * 1024 * 1024)
  photo.set(await drawnPhoto(size))
  return photo
}
