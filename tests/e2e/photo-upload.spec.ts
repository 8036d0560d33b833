import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { linkTo } from '#tests/support/cuttable-link.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type App, expect, test, words } from './fixtures.ts'
import { fileOf, openOwnPhotos, seedPhotosContest, sendSlowly } from './own-photos.ts'

const { own, photoUpload, entry } = words

test('An owner chooses two photos, puts them in order by keyboard, describes one and removes another', async ({
  page,
  app,
}) => {
  const { photosNow } = await onPhotosPage(page, app)
  const place = (number: number) =>
    page.getByRole('listitem').filter({ hasText: own.photos.place(number) })
  const add = page.getByRole('region', { name: own.photos.addTitle })

  await add.getByRole('radio', { name: own.photos.kinds.inside }).check()
  const pictures = [await drawnPhoto({ width: 1700, height: 900 }), await drawnPhoto()]
  await add
    .getByLabel(photoUpload.choose)
    .setInputFiles(pictures.map((bytes, index) => fileOf(`${index}.jpg`, bytes)))
  await expect(place(3)).toBeVisible()
  await expect(page.getByRole('region', { name: photoUpload.onTheirWay })).toBeHidden()
  await expect(page.getByText(photoUpload.small)).toHaveCount(2)
  const [seeded, ...sent] = (await photosNow()).map(({ id }) => id)

  await place(1)
    .getByRole('button', { name: photoUpload.order.handle(1) })
    .focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(photoUpload.order.over(1))).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(photoUpload.order.over(2))).toBeAttached()
  await page.keyboard.press('Space')
  await expect
    .poll(async () => (await photosNow()).map(({ id }) => id))
    .toEqual([sent[0], seeded, sent[1]])

  await place(1).getByRole('button', { name: own.photos.down }).click()
  await expect(place(2).getByRole('button', { name: own.photos.down })).toBeFocused()
  await expect
    .poll(async () => (await photosNow()).map(({ id }) => id))
    .toEqual([seeded, sent[0], sent[1]])

  const text = place(2).getByLabel(own.photos.text('Slovenščina'))
  await place(2).getByRole('radio', { name: own.photos.kinds.detail }).check()
  await expect(text).toHaveValue(entry.photoAltDetail('Pri Ani', 'cvetličarna'))
  await text.fill('Police s sivko')
  await text.blur()
  await expect
    .poll(async () => (await photosNow())[1])
    .toMatchObject({ kind: 'detail', alts: { sl: 'Police s sivko' } })

  await place(3).getByRole('button', { name: own.photos.remove }).click()
  await page.getByRole('dialog').getByRole('button', { name: own.photos.remove }).click()
  await expect(place(3)).toHaveCount(0)
  await page.reload()
  await expect(text).toHaveValue('Police s sivko')
})

test('A photo of twelve megabytes arrives once over a connection that breaks three times', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'createImageBitmap'))
  const link = await linkTo(app.url)
  const { photosNow } = await onPhotosPage(page, app, link.url)
  let begun = 0
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith(addresses.photoUploads())) begun++
  })
  await sendSlowly(page, 2_500_000)
  const photo = new Uint8Array(12 * 1024 * 1024)
  photo.set(await drawnPhoto({ width: 2000, height: 1500 }))

  await page.getByLabel(photoUpload.choose).setInputFiles(fileOf('okno.jpg', photo))
  for (const reached of [10, 35, 60]) {
    await expect
      .poll(() => page.getByRole('progressbar').getAttribute('value').then(Number))
      .toBeGreaterThan(reached)
    await link.cut()
    await expect(page.getByText(photoUpload.states.pausing).first()).toBeVisible()
    await link.mend()
  }

  await expect(page.getByText(own.photos.place(2))).toBeVisible({ timeout: 60_000 })
  const [, added] = await photosNow()
  expect(await photosNow()).toHaveLength(2)
  expect(begun).toBe(1)
  const original = await app.services.photos.original(added?.name ?? '')
  expect(Buffer.compare(original ?? new Uint8Array(), photo)).toBe(0)
  await link.cut()
})

test('Leaving while a photo is on its way is asked once more, and coming back says what is missing', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'createImageBitmap'))
  await onPhotosPage(page, app)
  await sendSlowly(page, 300_000)
  const photo = new Uint8Array(6 * 1024 * 1024)
  photo.set(await drawnPhoto())
  await page.getByRole('radio', { name: own.photos.kinds.outside }).last().click()
  await page.getByLabel(photoUpload.choose).setInputFiles(fileOf('okno.jpg', photo))
  await expect(page.getByRole('progressbar')).toBeVisible()

  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => setTimeout(() => location.reload()))
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()

  await expect(page.getByRole('heading', { name: photoUpload.unfinished.title })).toBeVisible()
  await expect(page.getByText('okno.jpg')).toBeVisible()
  await page.getByRole('button', { name: photoUpload.giveUpOf('okno.jpg') }).click()
  await expect(page.getByText('okno.jpg')).toHaveCount(0)
})

/** The photos page of an entry with one photo, awake; what the database says of its photos. */
async function onPhotosPage(page: Page, app: App, url = app.url) {
  const contest = await seedPhotosContest(app)
  const { saved } = await openOwnPhotos(page, app, { contest, shop: 'Pri Ani', url })
  return { photosNow: saved }
}
