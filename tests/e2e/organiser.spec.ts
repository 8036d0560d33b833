import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, seedEntry, seedTown, submitEntry } from '#tests/support/contests.ts'
import { expect, letterTo, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { contest: contestWords, entry: entryWords, jury: juryWords } = words

test('A contest whose day is past cannot be called, and the desk says what to mend', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, 'clerk@velenje.test')

  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(contestWords.new.holiday).fill('2026-06-01')
  await page.getByLabel(words.setup.contactName).fill('Urad')
  await page.getByRole('button', { name: contestWords.new.create }).click()

  await expect(page.getByText(contestWords.problems['entries-would-be-closed'])).toBeVisible()
  await expect(page.getByRole('button', { name: contestWords.desk.publishCall })).toBeHidden()
})

test('A second contest of a year is named by its month as well', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services)
  await signIn(page, app, organiserEmail)

  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(contestWords.new.holiday).fill('2026-12-20')
  await page.getByLabel(words.setup.contactName).fill('Urad')
  await page.getByRole('button', { name: contestWords.new.create }).click()

  await expect(page).toHaveURL(addresses.desk({ town: 'velenje', contest: '2026-12' }))
})

test('An organiser invites a juror once', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services)
  await signIn(page, app, organiserEmail)
  const invite = async () => {
    await page.getByLabel(juryWords.desk.name).fill('Ema Izmišljena')
    await page.getByLabel(juryWords.desk.email).fill('ema@jury.test')
    await page.getByRole('button', { name: juryWords.desk.send, exact: true }).click()
  }

  await page.goto(addresses.deskJury(at))
  await invite()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ema Izmišljena' })).toHaveCount(1)
  await invite()

  await expect(page.getByRole('alert')).toHaveText(juryWords.reasons['juror-already-invited'])
  await expect(page.getByLabel(juryWords.desk.email)).toHaveValue('ema@jury.test')
  await letterTo(app, 'ema@jury.test', app.url + addresses.juryContest(at))
})

test('An entry accepted after the check gets the next number and its owner a letter with the poster', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  await seedEntry(app.services, seeded, 'Pri Bori')
  const { ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.deskEntries(at))
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await page.getByRole('button', { name: entryWords.desk.accept }).click()

  await expect(page.getByText(entryWords.desk.acceptedAs(2))).toBeVisible()
  const { subject } = words.check.letters.numbered
  const letter = await letterTo(app, ownerEmail, subject('Pri Ani', 2))
  expect(letter.attachments?.map(({ name }) => name)).toEqual(['velenje-2026-2.pdf'])
  await page.goto(addresses.entry(at, 2))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
})

test('An entry is turned away with a reason and never without', async ({ page, app }) => {
  const seeded = await seedContest(app.services)
  const { entryId, ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.deskEntry(at, entryId))
  await page.getByText(words.check.reject).click()
  await page.getByRole('button', { name: entryWords.desk.reject, exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(words.site.form.required)
  await page.getByLabel(words.check.rejectKinds['outside-area']).check()
  await page.getByLabel(entryWords.desk.rejectReason).fill('Trgovina ni v Velenju.')
  await page.getByRole('button', { name: entryWords.desk.reject, exact: true }).click()

  await expect(page.getByText(entryWords.desk.rejected)).toBeVisible()
  const usual = words.check.rejectKinds['outside-area']
  await letterTo(app, ownerEmail, `${usual}\nTrgovina ni v Velenju.`)
  expect((await page.request.get(addresses.entry(at, 1))).status()).toBe(404)
})

test('Two organisers decide about an entry, and the second hears that it is decided', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  const { entryId } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)
  const other = await page.context().newPage()
  await page.goto(addresses.deskEntry(at, entryId))
  await other.goto(addresses.deskEntry(at, entryId))

  await page.getByRole('button', { name: words.check.accept }).click()
  await expect(page.getByText(words.check.accepted)).toBeVisible()
  await other.getByText(words.check.reject).click()
  await other.getByLabel(entryWords.desk.rejectReason).fill('Ni v Velenju.')
  await other.getByRole('button', { name: entryWords.desk.reject, exact: true }).click()

  await expect(other.getByRole('alert')).toHaveText(entryWords.reasons['entry-already-decided'])
  await expect(other.getByText(words.check.accepted)).toBeVisible()
})
