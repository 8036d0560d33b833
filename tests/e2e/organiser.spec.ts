import { contestById } from '#app/data/contest/contests.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { seedContest, seedTown, submitEntry } from '#tests/support/contests.ts'
import { expect, letterTo, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { contest: contestWords, entry: entryWords, jury: juryWords } = words

test('An organiser drafts a contest and publishes its call, with the hash of the rules', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, 'clerk@velenje.test')

  await page.getByRole('link', { name: words.people.account.organiser }).click()
  await page.getByRole('link', { name: contestWords.desk.newContest }).click()
  await page.getByLabel(contestWords.new.holiday).fill('2026-09-20')
  await page.getByRole('button', { name: contestWords.new.create }).click()
  await expect(page).toHaveURL(addresses.desk(at))
  expect((await page.request.get(addresses.contest(at))).status()).toBe(404)
  await page.getByRole('button', { name: contestWords.desk.publishCall }).click()
  await expect(page.getByRole('link', { name: contestWords.desk.viewPublic })).toBeVisible()

  const { id } = await app.services.db.contest.findFirstOrThrow()
  const { rulesHash } = await contestById(app.services.db, id)
  await page.goto(addresses.rules(at))
  await expect(page.getByText(hex(rulesHash ?? new Uint8Array()), { exact: true })).toBeVisible()
})

test('A contest whose day is past cannot be called, and the desk says what to mend', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, 'clerk@velenje.test')

  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(contestWords.new.holiday).fill('2026-06-01')
  await page.getByRole('button', { name: contestWords.new.create }).click()

  await expect(page.getByText(contestWords.problems['entries-would-be-closed'])).toBeVisible()
  await expect(page.getByRole('button', { name: contestWords.desk.publishCall })).toBeHidden()
})

test('A short name that is taken is refused with what was typed', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services)
  await signIn(page, app, organiserEmail)

  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(contestWords.new.name).fill('Druga izložba')
  await page.getByLabel(contestWords.new.holiday).fill('2026-12-20')
  await page.getByRole('button', { name: contestWords.new.create }).click()

  await expect(page.getByRole('alert')).toHaveText(contestWords.reasons['contest-slug-taken'])
  await expect(page.getByLabel(contestWords.new.name)).toHaveValue('Druga izložba')
  await expect(page.getByLabel(contestWords.new.holiday)).toHaveValue('2026-12-20')
})

test('An organiser invites a juror once', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services)
  await signIn(page, app, organiserEmail)
  const invite = async () => {
    await page.getByLabel(juryWords.desk.name).fill('Ema Izmišljena')
    await page.getByLabel(juryWords.desk.email).fill('ema@jury.test')
    await page.getByRole('button', { name: juryWords.desk.send }).click()
  }

  await page.goto(addresses.deskJury(at))
  await invite()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ema Izmišljena' })).toHaveCount(1)
  await invite()

  await expect(page.getByRole('alert')).toHaveText(juryWords.reasons['juror-already-invited'])
  await expect(page.getByLabel(juryWords.desk.email)).toHaveValue('ema@jury.test')
  await letterTo(app, 'ema@jury.test', app.url + addresses.juryContest(at))
})

test('The first accepted entry gets number 1 and its owner a letter', async ({ page, app }) => {
  const seeded = await seedContest(app.services)
  const { ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await page.getByRole('button', { name: entryWords.desk.accept }).click()

  await expect(page.getByText(entryWords.desk.acceptedAs(1))).toBeVisible()
  await letterTo(app, ownerEmail, words.mail.entryAccepted.subject('Pri Ani', 1))
  await page.goto(addresses.entry(at, 1))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
})

test('An entry is turned away with a reason and never without', async ({ page, app }) => {
  const seeded = await seedContest(app.services)
  const { entryId, ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.deskEntry(at, entryId))
  await page.getByRole('button', { name: entryWords.desk.reject }).click()
  await expect(page.getByRole('alert')).toHaveText(words.site.form.required)
  await page.getByLabel(entryWords.desk.rejectReason).fill('Trgovina ni v Velenju.')
  await page.getByRole('button', { name: entryWords.desk.reject }).click()

  await expect(page.getByText(entryWords.desk.rejected)).toBeVisible()
  await letterTo(app, ownerEmail, 'Trgovina ni v Velenju.')
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

  await page.getByRole('button', { name: entryWords.desk.accept }).click()
  await expect(page.getByText(entryWords.desk.acceptedAs(1))).toBeVisible()
  await other.getByLabel(entryWords.desk.rejectReason).fill('Ni v Velenju.')
  await other.getByRole('button', { name: entryWords.desk.reject }).click()

  await expect(other.getByRole('alert')).toHaveText(entryWords.reasons['entry-already-decided'])
  await expect(other.getByText(entryWords.desk.acceptedAs(1))).toBeVisible()
})

test('Results are held and released with a reason that everybody reads', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services)
  await app.setClock('2026-09-15T08:00:00Z')
  await signIn(page, app, organiserEmail)
  const { hold, holdReason, release, releaseReason } = contestWords.desk

  await page.goto(addresses.desk(at))
  await page.getByText(hold).first().click()
  await page.getByLabel(holdReason).fill('Pritožba je v obravnavi.')
  await page.getByRole('button', { name: hold }).click()
  await expect(page.getByRole('button', { name: release })).toBeVisible()
  await page.goto(addresses.results(at))
  await expect(page.getByRole('status')).toContainText('Pritožba je v obravnavi.')
  await page.goto(addresses.desk(at))
  await page.getByLabel(releaseReason).fill('Pritožba je rešena.')
  await page.getByRole('button', { name: release }).click()
  await expect(page.getByRole('button', { name: release })).toBeHidden()

  await page.goto(addresses.results(at))
  await expect(page.getByRole('status')).not.toContainText('Pritožba')
})
