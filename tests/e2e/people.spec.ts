import { addresses } from '#app/domain/town/addresses.ts'
import { seedTown } from '#tests/support/contests.ts'
import { shownFor } from '#tests/support/second-factor.ts'
import { expectForEverybody } from './everybody.ts'
import { enterByLetter, expect, letterTo, signIn, test, words } from './fixtures.ts'

const { secondFactor, organisers, sessions, town } = words
const clerk = 'clerk@velenje.test'
const desk = addresses.deskPeople('velenje')

test('An organiser is led to set a telephone up, and then on to where they were going', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await page.goto(desk)
  await enterByLetter(page, app, clerk)

  const { setUp, codes, check, reasons } = secondFactor
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(setUp.title)
  const letters = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel(setUp.field).fill('000000')
  await page.getByRole('button', { name: setUp.button }).click()
  await expect(page.getByRole('alert')).toHaveText(reasons['factor-wrong'])
  await expect(page.locator('code')).toHaveText(letters.match(/.{4}/g)?.join(' ') ?? '')
  await expectForEverybody(page)
  await page.getByLabel(setUp.field).fill(shownFor(app.services, letters))
  await page.getByRole('button', { name: setUp.button }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codes.title)
  const [recovery = ''] = await page.locator('main li').allInnerTexts()
  await expectForEverybody(page)
  await page.getByRole('link', { name: codes.onward }).click()
  await expect(page).toHaveURL(desk)

  await page.context().clearCookies()
  await page.goto(addresses.deskTown('velenje'))
  await enterByLetter(page, app, clerk)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(check.title)
  await expectForEverybody(page)
  await page.getByLabel(check.field).fill(shownFor(app.services, letters))
  await page.getByRole('button', { name: check.button }).click()
  await expect(page.getByRole('alert')).toHaveText(reasons['factor-wrong'])
  await page.getByLabel(check.field).fill(recovery.toLowerCase())
  await page.getByRole('button', { name: check.button }).click()
  await expect(page).toHaveURL(addresses.deskTown('velenje'))

  await page.goto(addresses.secondFactor())
  await expect(page.getByText(secondFactor.manage.left(9))).toBeVisible()
  await page.getByRole('button', { name: secondFactor.manage.renew }).click()
  await expect(page.locator('main li')).toHaveCount(10)
})

test('An organiser invites another one, who then cannot be invited again', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, clerk)
  const invite = async () => {
    await page.getByLabel(organisers.desk.name).fill('Ana Izmišljena')
    await page.getByLabel(organisers.desk.email).fill('ana@velenje.test')
    await page.getByRole('button', { name: organisers.desk.send }).click()
  }

  await page.goto(desk)
  await invite()
  await expect(page.getByRole('status')).toHaveText(organisers.desk.done)
  await letterTo(app, 'ana@velenje.test', app.url + addresses.organiser())
  await invite()

  await expect(page.getByRole('alert')).toHaveText(organisers.reasons['organiser-already'])
  await expect(page.getByLabel(organisers.desk.email)).toHaveValue('ana@velenje.test')
  await page.getByText(organisers.desk.actions(clerk)).click()
  await page.getByRole('button', { name: organisers.desk.remove }).click()
  await expect(page.getByRole('alert')).toHaveText(organisers.reasons['own-removal-unconfirmed'])
  await expectForEverybody(page)
})

test('What an organiser edits of a town its visitors see, and a refusal keeps what was typed', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, clerk)

  await page.goto(addresses.deskTown('velenje'))
  await page.getByLabel(town.name, { exact: true }).fill('Velenje ob Paki')
  await page.getByLabel(town.timeZone).fill('Europe/Velenje')
  await page.getByRole('button', { name: town.save }).click()
  await expect(page.getByRole('alert')).toHaveText(town.reasons['time-zone-unknown'])
  await expect(page.getByLabel(town.name, { exact: true })).toHaveValue('Velenje ob Paki')
  await expectForEverybody(page)
  await page.getByLabel(town.timeZone).fill('Europe/Rome')
  await page.getByRole('button', { name: town.save }).click()
  await expect(page.getByRole('status')).toHaveText(town.saved)

  await page.goto(addresses.town('velenje'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Velenje ob Paki')
})

test('Somebody sees where they are signed in and signs out everywhere else', async ({
  page,
  browser,
  app,
}) => {
  const other = await browser.newContext({ baseURL: app.url })
  const elsewhere = await other.newPage()
  await signIn(elsewhere, app, 'ana@shops.test')
  await signIn(page, app, 'ana@shops.test')

  await page.goto(addresses.account())
  await expect(page.getByText(sessions.here)).toHaveCount(1)
  await page.getByRole('button', { name: sessions.endOthers }).click()

  await expect(page.getByRole('status')).toHaveText(sessions.ended)
  await expect(page.getByRole('button', { name: sessions.endOthers })).toBeHidden()
  await elsewhere.goto(addresses.account())
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(words.people.signIn.title)
  await other.close()
})
