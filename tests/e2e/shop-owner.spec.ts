import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { addresses } from '#app/domain/town/addresses.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { declarations } from '#app/domain/entry/declarations.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { codeIn } from '#tests/support/letters.ts'
import { telephonePhoto, telltales } from '#tests/support/odd-photos.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { codeFor, expect, letterTo, passSignIn, signIn, test, words } from './fixtures.ts'
import { confirmEntry, fillEntryForm, fillShop, photoFile } from './forms.ts'

const email = 'ana@shops.test'
const at = { town: 'velenje', contest: '2026' }
const { form, mine, reasons } = words.entry

test('A shop owner enters a shop from the contest page and gets a receipt by mail', async ({
  page,
  app,
}) => {
  const { contest } = await seedContest(app.services)

  await page.goto(addresses.contest(at))
  await page.getByRole('link', { name: words.contest.enterYourShop }).click()
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto(), email })
  await page.getByRole('button', { name: form.submit }).click()
  await confirmEntry(page, app, email)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
  await expect(page.getByRole('status')).toHaveText(mine.waiting)
  const letter = await letterTo(app, email, words.mail.entryReceived.subject('Pri Ani'))
  for (const name of declarations) expect(letter.text).toContain(form[name])
  expect(letter.text).toContain(hex(contest.rulesHash ?? new Uint8Array()))
  expect(letter.text).toContain(page.url())
  await page.goto(addresses.myEntries())
  await expect(page.getByRole('link', { name: 'Pri Ani' })).toContainText(
    words.entry.statuses.submitted,
  )
})

test('On a slow telephone twelve inputs enter a shop, and its photo is upright and says nothing more', async ({
  page,
  app,
}) => {
  await seedContest(app.services)
  const photo = await telephonePhoto()
  await beSlowTelephone(page)
  await page.goto(addresses.enter(at))
  let inputs = 0
  const input = async (label: string, act: (control: Locator) => Promise<void>) => {
    inputs++
    await act(page.getByLabel(label, { exact: true }))
  }
  const type = (label: string, text: string) => input(label, control => control.fill(text))

  await type(form.shopName, 'Pri Ani')
  await type(form.trade, 'cvetličarna')
  await type(form.street, 'Cankarjeva ulica')
  await type(form.houseNumber, '901')
  await type(form.contactName, 'Ana Izmišljena')
  await type(form.phone, '03 000 00 00')
  await type(words.entering.email, email)
  for (const name of declarations) await input(form[name], control => control.check())
  await input(form.photo, control => control.setInputFiles(photoFile(photo)))
  await page.getByRole('button', { name: form.submit }).click()
  const code = await codeFor(app, email)
  await type(words.people.code.field, code)
  await page.getByRole('button', { name: words.entering.confirm.enter }).click()

  await expect(page.getByRole('status')).toHaveText(mine.waiting)
  expect(inputs).toBeLessThanOrEqual(12)
  const { postCode, city } = await app.services.db.entry.findFirstOrThrow()
  expect([postCode, city.toLowerCase()]).toEqual(['3320', 'velenje'])
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
    await page.goto(addresses.enter(at))

    await fillEntryForm(page, { shopName: 'Pri Ani', photo: bytes(), email })
    const answered = page.waitForResponse(
      answer =>
        answer.request().method() === 'POST' && answer.url() === app.url + addresses.enter(at),
    )
    await page.getByRole('button', { name: form.submit }).click()

    expect((await answered).status()).toBe(status)
    await expect(page.getByRole('alert')).toContainText(said)
    await expect(page.getByLabel(form.shopName)).toHaveValue('Pri Ani')
    await expect(page.getByLabel(words.entering.email)).toHaveValue(email)
    await expect(page.getByLabel(form.agreeRules)).toBeChecked()
    expect(await app.services.db.entry.count()).toBe(0)
  })
}

test('A form with gaps comes back with a word beside each of them and with its photo', async ({
  page,
  app,
}) => {
  await seedContest(app.services)
  await page.goto(addresses.enter(at))

  await fillEntryForm(page, { shopName: '', photo: await drawnPhoto(), email })
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
  await expect(page.getByRole('img', { name: words.entering.heldAlt })).toBeVisible()

  await page.getByLabel(form.shopName).fill('Pri Ani')
  await page.getByLabel(form.postCode).fill('3320')
  await page.getByLabel(form.agreePhoto).check()
  await page.getByRole('button', { name: form.submit }).click()
  await confirmEntry(page, app, email)

  await expect(page.getByRole('img', { name: /Pri Ani/ })).toBeVisible()
  expect(await app.services.db.photo.count()).toBe(1)
})

test('A form opened in time and sent after the deadline is refused', async ({ page, app }) => {
  const { contest } = await seedContest(app.services)
  await app.setClock(new Date(contest.entriesCloseAt.getTime() - 1).toISOString())
  await page.goto(addresses.enter(at))
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto(), email })

  await app.setClock(contest.entriesCloseAt.toISOString())
  await page.getByRole('button', { name: form.submit }).click()

  await expect(page.getByText(reasons['entries-closed'])).toBeVisible()
  expect(await app.services.db.entry.count()).toBe(0)
})

test('The same form sent twice enters one shop', async ({ page, app }) => {
  await seedContest(app.services)
  await signIn(page, app, email)
  await page.goto(addresses.enter(at))
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
      agreeAuthority: 'on',
      agreePhoto: 'on',
      photo: photoFile(await drawnPhoto()),
    },
  })

  expect(app.url + again.headers().location).toBe(first)
  expect(await app.services.db.entry.count()).toBe(1)
})

test('An owner completes an entry with photos, hours and a story, and takes it back', async ({
  page,
  app,
}) => {
  const { own } = words
  const contest = await seedContest(app.services)
  const { entryId } = await seedEntry(app.services, contest, 'Pri Ani')
  const ownerEmail = 'pri.ani@shops.test'
  await page.goto(addresses.myEntry(entryId))
  await passSignIn(page, app, ownerEmail)
  await expect(page.getByRole('listitem').filter({ hasText: own.parts.authors })).toContainText(
    own.lacking,
  )

  await page.getByRole('link', { name: own.photos.title }).click()
  const add = page.getByRole('region', { name: own.photos.addTitle })
  await add.getByRole('radio', { name: own.photos.kinds.inside }).check()
  await add.getByLabel(words.photoUpload.choose).setInputFiles(photoFile(await drawnPhoto()))
  await expect(page.getByText(own.photos.place(2))).toBeVisible()
  await page.getByRole('button', { name: own.photos.up }).click()
  const first = page.getByRole('listitem').filter({ hasText: own.photos.place(1) })
  await expect(first.getByRole('radio', { name: own.photos.kinds.inside })).toBeChecked()
  await first.getByLabel(own.photos.author).fill('Ana Izmišljena')
  await first.getByLabel(own.photos.text('Slovenščina')).fill('Police s sivko')
  await first.getByRole('button', { name: own.save, exact: true }).click()
  await expect(first.getByText(own.saved)).toBeVisible()
  await page.getByRole('link', { name: own.back }).click()
  await page.getByRole('link', { name: own.details.title }).click()
  await page.getByLabel(own.details.story('Slovenščina')).fill('Okno polno sivke.')
  await page.getByLabel(own.opening.days.mon).fill('8.00–18.00')
  await page.getByRole('button', { name: own.save }).click()
  await expect(page.getByText(own.saved)).toBeVisible()

  await page.goto(addresses.entry(at, 1))
  await expect(page.getByRole('img', { name: 'Police s sivko' })).toBeVisible()
  await expect(page.getByText(own.photoBy('Ana Izmišljena'))).toBeVisible()
  await expect(page.getByText('8.00–18.00')).toBeVisible()
  await expect(page.getByText('Okno polno sivke.')).toBeVisible()

  await page.goto(addresses.myEntry(entryId))
  await page.getByRole('button', { name: own.withdraw.opener }).click()
  await page.getByRole('button', { name: own.withdraw.confirm }).click()
  await expect(page.getByText(own.withdraw.done)).toBeVisible()
  expect((await page.request.get(addresses.entry(at, 1))).status()).toBe(404)
})

test('A shop that the organiser enters by telephone confirms it by the code in its letter', async ({
  page,
  app,
  browser,
}) => {
  const { behalf, confirm } = words.entering
  const contest = await seedContest(app.services)
  await page.goto(addresses.desk(at))
  await passSignIn(page, app, contest.organiserEmail)
  await page.getByRole('link', { name: behalf.link }).click()
  await page.getByRole('radio', { name: behalf.ways.telephone }).check()
  await fillShop(page, 'Pri Ani')
  await page.getByLabel(behalf.email).fill(email)
  await page.getByRole('button', { name: behalf.submit }).click()
  await expect(page.getByText(words.entering.behalf.entered(behalf.ways.telephone))).toBeVisible()
  await expect(page.getByText(words.entry.desk.reject)).toHaveCount(0)

  const letter = await letterTo(app, email, 'Pri Ani')
  const shop = await (await browser.newContext({ baseURL: app.url })).newPage()
  await shop.goto(/http\S+confirm/.exec(letter.text)?.[0] ?? '')
  for (const name of declarations) await shop.getByLabel(form[name]).check()
  await shop.getByLabel(words.people.code.field).fill(codeIn(letter))
  await shop.getByRole('button', { name: confirm.enter }).click()

  await expect(shop.getByRole('status')).toHaveText(mine.waiting)
  await page.reload()
  await expect(page.getByRole('button', { name: words.check.accept, exact: true })).toBeVisible()
})

/** Some years old, on a connection of the edge of town. */
async function beSlowTelephone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
}
