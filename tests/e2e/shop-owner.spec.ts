import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { addresses } from '#app/domain/town/addresses.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { seedContest } from '#tests/support/contests.ts'
import { telephonePhoto, telltales } from '#tests/support/odd-photos.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { expect, letterTo, passSignIn, test, words } from './fixtures.ts'
import { fillEntryForm, photoFile } from './forms.ts'

const at = { town: 'velenje', contest: '2026' }
const { form, mine, reasons } = words.entry

test('A shop owner enters a shop from the contest page and gets a receipt by mail', async ({
  page,
  app,
}) => {
  const { contest } = await seedContest(app.services)

  await page.goto(addresses.contest(at))
  await page.getByRole('link', { name: words.contest.enterYourShop }).click()
  await expect(page.getByText(words.people.signIn.reasonEntry)).toBeVisible()
  await passSignIn(page, app, 'ana@shops.test')
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto() })
  await page.getByRole('button', { name: form.submit }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
  await expect(page.getByRole('status')).toHaveText(mine.waiting)
  const letter = await letterTo(app, 'ana@shops.test', 'Pri Ani')
  expect(letter.subject).toBe(words.mail.entryReceived.subject('Pri Ani'))
  expect(letter.text).toContain(hex(contest.rulesHash ?? new Uint8Array()))
  expect(letter.text).toContain(page.url())
  await page.goto(addresses.myEntries())
  await expect(page.getByRole('link', { name: 'Pri Ani' })).toContainText(
    words.entry.statuses.submitted,
  )
})

test('A photo is turned upright and says nothing of place, telephone or owner', async ({
  page,
  app,
}) => {
  await seedContest(app.services)
  const photo = await telephonePhoto()
  await openEntryForm(page, app)

  await fillEntryForm(page, { shopName: 'Pri Ani', photo })
  await page.getByRole('button', { name: form.submit }).click()
  const image = page.getByRole('img', { name: /Pri Ani/ })
  await expect(image).toBeVisible()

  const sources = (await image.getAttribute('srcset'))?.split(', ') ?? []
  expect(sources.map(source => source.split(' ')[1])).toEqual(['400w', '800w', '1000w'])
  expect(telltales.filter(telltale => !Buffer.from(photo).includes(telltale))).toEqual([])
  for (const source of sources) {
    const jpeg = await (await page.request.get(source.split(' ')[0] ?? '')).body()
    const { width, height, format } = await sharp(jpeg).metadata()
    expect({ format, shape: height / width }).toEqual({ format: 'jpeg', shape: 2 })
    expect(telltales.filter(telltale => jpeg.includes(telltale))).toEqual([])
  }
})

const notPhotos = [
  {
    name: 'A text with the name of a photo',
    bytes: () => Buffer.from('To ni fotografija.'),
    status: 415,
    said: reasons['photo-not-an-image'],
  },
  {
    name: 'An empty file',
    bytes: () => Buffer.alloc(0),
    status: 400,
    said: reasons['photo-empty'],
  },
  {
    name: 'A file of thirty megabytes',
    bytes: () => Buffer.alloc(2 * maxPhotoBytes, 'x'),
    status: 413,
    said: reasons['photo-too-large'],
  },
]
for (const { name, bytes, status, said } of notPhotos) {
  test(`${name} is refused in words, and what was typed is still there`, async ({ page, app }) => {
    await seedContest(app.services)
    await openEntryForm(page, app)

    await fillEntryForm(page, { shopName: 'Pri Ani', photo: bytes() })
    const answered = page.waitForResponse(answer => answer.request().method() === 'POST')
    await page.getByRole('button', { name: form.submit }).click()

    expect((await answered).status()).toBe(status)
    await expect(page.getByRole('alert')).toContainText(said)
    await expect(page.getByLabel(form.shopName)).toHaveValue('Pri Ani')
    await expect(page.getByLabel(form.story)).toHaveValue('Okno polno sivke.')
    await expect(page.getByLabel(form.agreeRules)).toBeChecked()
    expect(await app.services.db.entry.count()).toBe(0)
  })
}

test('A form with gaps comes back with a word beside each of them', async ({ page, app }) => {
  await seedContest(app.services)
  await openEntryForm(page, app)

  await fillEntryForm(page, { shopName: '', photo: await drawnPhoto() })
  await page.getByLabel(form.postCode).fill('332')
  await page.getByLabel(form.agreePhoto).uncheck()
  await page.getByRole('button', { name: form.submit }).click()

  await expect(page.getByLabel(form.shopName)).toHaveAccessibleDescription(words.site.form.required)
  await expect(page.getByLabel(form.postCode)).toHaveAccessibleDescription(words.site.form.postCode)
  await expect(page.getByLabel(form.agreePhoto)).toHaveAccessibleDescription(
    words.site.form.mustAgree,
  )
  await expect(page.getByLabel(form.street)).toHaveValue('Cankarjeva ulica')
  await expect(page.getByLabel(form.postCode)).toHaveValue('332')
})

test('A form opened in time and sent after the deadline is refused', async ({ page, app }) => {
  const { contest } = await seedContest(app.services)
  await app.setClock(new Date(contest.entriesCloseAt.getTime() - 1).toISOString())
  await openEntryForm(page, app)
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto() })

  await app.setClock(contest.entriesCloseAt.toISOString())
  await page.getByRole('button', { name: form.submit }).click()

  await expect(page.getByText(reasons['entries-closed'])).toBeVisible()
  expect(await app.services.db.entry.count()).toBe(0)
})

test('The same form sent twice enters one shop', async ({ page, app }) => {
  await seedContest(app.services)
  await openEntryForm(page, app)
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto() })
  const requestKey = await page.locator('input[name=requestKey]').inputValue()

  await page.getByRole('button', { name: form.submit }).click()
  await expect(page.getByRole('status')).toHaveText(mine.waiting)
  const first = page.url()
  const again = await page.request.post(addresses.enter(at), {
    headers: { origin: app.url },
    maxRedirects: 0,
    multipart: {
      requestKey,
      shopName: 'Pri Ani',
      category: 'all',
      trade: 'cvetličarna',
      street: 'Cankarjeva ulica',
      houseNumber: '901',
      postCode: '3320',
      city: 'Velenje',
      contactName: 'Ana Izmišljena',
      phone: '03 000 00 00',
      agreeRules: 'on',
      agreePhoto: 'on',
      photo: photoFile(await drawnPhoto()),
    },
  })

  expect(app.url + again.headers().location).toBe(first)
  expect(await app.services.db.entry.count()).toBe(1)
})

async function openEntryForm(page: Page, app: Parameters<typeof passSignIn>[1]) {
  await page.goto(addresses.enter(at))
  await passSignIn(page, app, 'ana@shops.test')
}
