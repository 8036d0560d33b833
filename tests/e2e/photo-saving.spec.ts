import type { Page, Request } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { expect, testsSharing, words } from './fixtures.ts'
import { openOwnPhotos, seedPhotosContest } from './own-photos.ts'

const { own, photoUpload } = words
const test = testsSharing(seedPhotosContest)
const texts = own.photos.text('Slovenščina')

test('What is said of a photo is saved one change after the other, and the last one stays', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Po Vrsti' })
  const sent = await watchSlowPosts(page)
  const photo = page.locator('[data-photo]')

  await photo.getByRole('radio', { name: own.photos.kinds.inside }).check()
  await photo.getByLabel(own.photos.author).fill('Ana Izmišljena')
  await photo.getByLabel(texts).fill('Police s sivko')
  await photo.getByRole('button', { name: own.save, exact: true }).click()

  await expect(photo.getByText(own.saved)).toBeVisible()
  expect(sent).toMatchObject({ most: 1, failed: [] })
  expect(await photos.saved()).toMatchObject([
    { kind: 'inside', author: 'Ana Izmišljena', alts: { sl: 'Police s sivko' } },
  ])
})

test('Moves made quickly are saved one after the other, and the last order stays', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Naglici', photos: 3 })
  const [first, second, third] = await photos.savedIds()
  const sent = await watchSlowPosts(page)
  const down = (place: number) => photos.place(place).getByRole('button', { name: own.photos.down })

  await down(1).click()
  await down(2).click()
  await down(1).click()

  expect(await photos.shownIds()).toEqual([third, second, first])
  await expect.poll(photos.savedIds).toEqual([third, second, first])
  await expect(page.getByText(photoUpload.saving)).toHaveCount(0)
  expect(await photos.shownIds()).toEqual([third, second, first])
  expect(sent).toMatchObject({ most: 1, failed: [] })
})

test('What is said and put in order without a connection is saved when it is back', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'V Kleti', photos: 2 })
  const [first, second] = await photos.savedIds()
  const text = page.locator(`[data-photo="${first}"]`).getByLabel(texts)

  await page.context().setOffline(true)
  await text.fill('Police s sivko')
  await text.blur()
  await expect(page.getByText(photoUpload.notSaved)).toBeVisible()
  await photos.place(1).getByRole('button', { name: own.photos.down }).click()
  await expect(page.getByText(photoUpload.notSaved)).toHaveCount(2)
  await expect(text).toHaveValue('Police s sivko')
  expect(await photos.shownIds()).toEqual([second, first])
  await page.context().setOffline(false)

  await expect(page.getByText(photoUpload.notSaved)).toHaveCount(0)
  await expect.poll(photos.savedIds).toEqual([second, first])
  const saved = await photos.saved()
  expect(saved.find(({ id }) => id === first)?.alts).toMatchObject({ sl: 'Police s sivko' })
})

test('A photo removed without a connection stays until it is back, and is gone then', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Na Koncu', photos: 2 })
  const [first, second] = await photos.savedIds()

  await page.context().setOffline(true)
  await photos.place(1).getByRole('button', { name: own.photos.remove }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: own.photos.remove }).click()
  await expect(dialog.getByText(photoUpload.notSaved)).toBeVisible()
  expect(await photos.shownIds()).toEqual([first, second])
  await dialog.getByRole('button', { name: own.photos.keep }).click()
  await expect(page.getByText(photoUpload.notSaved)).toHaveCount(0)
  await photos.place(1).getByRole('button', { name: own.photos.remove }).click()
  await dialog.getByRole('button', { name: own.photos.remove }).click()
  await expect(dialog.getByText(photoUpload.notSaved)).toBeVisible()
  await page.context().setOffline(false)

  await expect(page.locator('[data-photo]')).toHaveCount(1)
  expect(await photos.savedIds()).toEqual([second])
})

test('What cannot be saved any more is refused in words, and what was typed stays', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Prepozno' })
  const { entryId: id } = photos
  const photo = page.locator('[data-photo]')
  const text = photo.getByLabel(texts)
  const author = photo.getByLabel(own.photos.author)

  await app.services.db.entry.update({ where: { id }, data: { withdrawnAt: app.services.now() } })
  await photo.getByRole('radio', { name: own.photos.kinds.inside }).check()
  await text.fill('Police s sivko')
  await text.blur()
  await expect(page.getByText(own.reasons['entry-not-open'])).toBeVisible()
  await expect(text).toHaveValue('Police s sivko')

  await app.services.db.entry.update({ where: { id }, data: { withdrawnAt: null } })
  await author.fill('A'.repeat(400))
  await author.blur()
  await expect(author).toHaveAttribute('aria-invalid', 'true')
  await expect(author).toHaveValue('A'.repeat(400))

  await author.fill('Ana')
  await author.blur()
  await expect(photo.getByText(own.saved)).toBeVisible()
  await expect(author).not.toHaveAttribute('aria-invalid', 'true')
  expect(await photos.saved()).toMatchObject([{ author: 'Ana', alts: { sl: 'Police s sivko' } }])
})

test('What was typed last is saved by one who leaves while it waits', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Na Odhodu' })
  let held = 0
  await page.route(`**${addresses.photoChange(photos.entryId)}`, route =>
    held++ === 0 ? undefined : route.continue(),
  )
  const photo = page.locator('[data-photo]')

  await photo.getByRole('radio', { name: own.photos.kinds.inside }).check()
  await expect.poll(() => held).toBe(1)
  await photo.getByLabel(texts).fill('Police s sivko')
  await page.getByRole('link', { name: own.back }).click()

  await expect
    .poll(photos.saved)
    .toMatchObject([{ kind: 'inside', alts: { sl: 'Police s sivko' } }])
})

/** Lets every change of the page wait a moment on its way, and counts how many are under way at once. */
async function watchSlowPosts(page: Page) {
  const seen = { now: 0, most: 0, failed: [] as string[] }
  const isChange = (request: Request) => request.method() === 'POST'
  page.on('request', request => {
    if (isChange(request)) seen.most = Math.max(seen.most, ++seen.now)
  })
  page.on('requestfinished', request => {
    if (isChange(request)) seen.now -= 1
  })
  page.on('requestfailed', request => {
    if (isChange(request)) seen.failed.push(request.url())
  })
  await page.route('**/*', async route => {
    if (isChange(route.request())) await new Promise(resolve => setTimeout(resolve, 400))
    await route.continue()
  })
  return seen
}
