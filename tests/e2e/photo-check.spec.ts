import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { type App, awake, expect, letterTo, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { photoCheck, check } = words

test('An organiser goes through the photos by keyboard alone and asks one owner about theirs', async ({
  page,
  app,
}) => {
  const { organiserEmail, boriId } = await seedThree(app)
  await signIn(page, app, organiserEmail)
  await page.goto(`${addresses.deskPhotos(at)}#photo-desk`)
  const place = (photo: number, shop: string) => shows(page, photoCheck.place(photo, 3, shop))
  const press = async (...keys: string[]) => {
    await awake(page)
    for (const key of keys) await page.keyboard.press(key)
  }

  await place(1, 'Pri Ani')
  await expect(page.getByText(photoCheck.alikeNow('Pri Cilki'))).toBeVisible()
  await press('d')
  await place(2, 'Pri Bori')
  await expect(page.getByText(photoCheck.told.good)).toBeVisible()
  await press('u')
  await place(1, 'Pri Ani')
  await press('j')
  await place(2, 'Pri Bori')
  await press('p')
  await expect(page.getByRole('alert')).toHaveText(photoCheck.refusals['reason-missing'])
  await press('3', '1')
  await expect(page.getByLabel(photoCheck.reasons.plates)).toBeChecked()
  await press('Enter')

  await shows(page, photoCheck.request.title('Pri Bori'))
  const text = page.getByLabel(photoCheck.request.text)
  const { letter } = photoCheck
  const reasons = `${letter.reasons.people}; ${letter.reasons.plates}`
  await expect(text).toHaveValue(
    `${letter.line(1, letter.kinds.outside, reasons)}\n${letter.closing}`,
  )
  await press('Tab')
  await expect(text).toBeFocused()
  await press('Control+End', ' ', 'd', '.')
  await expect(text).toHaveValue(/ d\.$/)
  await page.getByRole('button', { name: check.askSend }).press('Enter')
  await expect(page.getByText(photoCheck.told.sent)).toBeVisible()
  await letterTo(app, 'pri.bori@shops.test', letter.reasons.plates)
  await place(1, 'Pri Ani')
  await press('Enter')
  await place(3, 'Pri Cilki')
  await press('d')
  await expect(page.getByText(photoCheck.done)).toBeVisible()
  await expect(page.getByText(photoCheck.progress(3, 3))).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, app, 'pri.bori@shops.test')
  await page.goto(addresses.myEntry(boriId))
  await expect(page.getByRole('heading', { name: photoCheck.mine })).toBeVisible()
  await expect(page.getByText(photoCheck.reasons.plates, { exact: true })).toBeVisible()
  await page.goto(addresses.myPhotos(boriId))
  await expect(page.getByText(photoCheck.replace)).toBeVisible()
  await expect(page.getByText(photoCheck.reasons.plates, { exact: true })).toBeVisible()
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('photos are checked by buttons, and their text is bettered', async ({ page, app }) => {
    const { organiserEmail } = await seedThree(app)
    await signIn(page, app, organiserEmail)
    await page.goto(addresses.deskPhotos(at))

    await page.getByText(photoCheck.textTitle).click()
    await page.getByLabel(words.own.photos.text(words.site.languageName)).fill('Rože v izložbi')
    await page.getByRole('button', { name: photoCheck.textSave }).click()
    await expect(page.getByRole('img', { name: 'Rože v izložbi' })).toBeVisible()
    await page.getByLabel(photoCheck.reasons.children).check()
    await page.getByRole('button', { name: photoCheck.good }).click()
    await expect(page.getByRole('alert')).toHaveText(photoCheck.refusals['reason-chosen'])
    await expect(page.getByLabel(photoCheck.reasons.children)).toBeChecked()
    await page.getByLabel(photoCheck.reasons.children).uncheck()
    await page.getByRole('button', { name: photoCheck.good }).click()

    await expect(page.getByText(photoCheck.progress(1, 3))).toBeVisible()
    await expect(page.getByText(photoCheck.told.good)).toBeVisible()
  })
})

/** The desk stands at a photo and has the focus, so that the next key means something. */
async function shows(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(page.locator('#photo-desk')).toBeFocused()
}

/** Three shops, of which the first and the last have sent the same photo. */
async function seedThree(app: App) {
  const seeded = await seedContest(app.services)
  const ids: string[] = []
  for (const [hour, shop] of ['Pri Ani', 'Pri Bori', 'Pri Cilki'].entries()) {
    await app.setClock(`2026-08-21T1${hour}:00:00Z`)
    ids.push((await submitEntry(app.services, seeded, shop)).entryId)
  }
  const { db } = app.services
  for (const [index, entryId] of ids.entries()) {
    const perceptualHash = index === 1 ? '0f0f3c3c5a5a9696' : 'f0f0f0f0f0f0f0f0'
    await db.photo.updateMany({ where: { entryId }, data: { perceptualHash } })
  }
  return { ...seeded, boriId: ids[1] ?? '' }
}
