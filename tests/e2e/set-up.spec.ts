import type { Page } from '@playwright/test'
import { contestById } from '#app/data/contest/contests.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, seedTown, submitEntry } from '#tests/support/contests.ts'
import { codeFor, expect, letterTo, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { contest, setup, amendment, statements } = words
const { missing } = setup

async function answerSevenQuestions(page: Page): Promise<void> {
  await page.getByLabel(contest.new.holiday).fill('2026-09-20')
  await page.getByLabel(`${setup.prize}: ${setup.awards['place-1']}`).fill('Bon')
  await page.getByLabel(setup.contactName).fill('Urad za gospodarstvo')
  await page.getByRole('button', { name: contest.new.create }).click()
}

/** States what entrants have to be told. */
async function stateWhatIsAsked(page: Page): Promise<void> {
  await page.getByLabel(statements.desk.controllerAddress).fill('Titov trg 1, 3320 Velenje')
  await page.getByLabel(statements.desk.bases.contract.name).check()
  await page.getByLabel(statements.desk.entryRetentionYears).fill('5')
  await page.getByRole('button', { name: statements.desk.save }).click()
}

test('An organiser makes a contest of seven answers, mends what is missing and publishes the call', async ({
  page,
  app,
}) => {
  await seedTown(app.services)
  await signIn(page, app, 'clerk@velenje.test')
  await page.getByRole('link', { name: words.people.account.organiser }).click()
  await page.getByRole('link', { name: contest.desk.newContest }).click()
  await answerSevenQuestions(page)
  await expect(page).toHaveURL(addresses.desk(at))
  const publish = page.getByRole('button', { name: contest.desk.publishCall })
  await expect(publish).toBeHidden()

  await page.getByRole('link', { name: missing.prizeValue(setup.awards['place-1']) }).click()
  await page.getByLabel(setup.value).fill('300')
  await page.getByRole('button', { name: setup.settings.save }).click()
  await expect(page.getByText(setup.settings.saved)).toBeVisible()
  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: new RegExp(statements.desk.gaps.entryBasis) }).click()
  await stateWhatIsAsked(page)
  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: missing.mail }).click()
  const before = app.letters.length
  await page.getByRole('button', { name: setup.testLetter.send }).click()
  await page
    .getByLabel(setup.testLetter.code)
    .fill(await codeFor(app, 'clerk@velenje.test', before))
  await page.getByRole('button', { name: setup.testLetter.confirm }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.goto(addresses.desk(at))
  await expect(page.getByText(missing.none)).toBeVisible()
  expect((await page.request.get(addresses.contest(at))).status()).toBe(404)
  await publish.click()
  await expect(page.getByRole('link', { name: contest.desk.viewPublic })).toBeVisible()

  const { id } = await app.services.db.contest.findFirstOrThrow()
  const { rulesHash } = await contestById(app.services.db, id)
  await page.goto(addresses.rules(at))
  await expect(page.getByText(hex(rulesHash ?? new Uint8Array()), { exact: true })).toBeVisible()
  await expect(page.getByText(/Bon, v vrednosti 300/)).toBeVisible()
})

test('Criteria are added, removed and moved without JavaScript, and the list is kept', async ({
  browser,
  app,
  page,
}) => {
  await seedTown(app.services)
  await signIn(page, app, 'clerk@velenje.test')
  await page.goto(addresses.newContest('velenje'))
  await answerSevenQuestions(page)
  await expect(page).toHaveURL(addresses.desk(at))
  const context = await browser.newContext({
    baseURL: app.url,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  const { criteria } = setup
  const named = (number: number) =>
    plain.getByLabel(`${criteria.criterion(number)}: ${words.site.languageName}`)

  await plain.goto(addresses.settings(at, 'criteria'))
  const second = await named(2).inputValue()
  await plain.getByRole('button', { name: criteria.up(2) }).click()
  await expect(named(1)).toHaveValue(second)
  await plain.getByRole('button', { name: criteria.remove(5) }).click()
  await plain.getByRole('button', { name: criteria.add }).click()
  await named(5).fill('Osvetlitev')
  await plain.getByRole('button', { name: setup.settings.save }).click()
  await expect(plain.getByText(setup.settings.saved)).toBeVisible()

  const { id } = await app.services.db.contest.findFirstOrThrow()
  const { rules } = await contestById(app.services.db, id)
  expect(rules.criteria.map(({ key, weight }) => [key, weight])).toEqual([
    ['window', 25],
    ['theme', 30],
    ['interior', 20],
    ['offer', 15],
    ['criterion-1', 10],
  ])
  await context.close()
})

test('An organiser extends the deadline and puts the ceremony off, and entrants hear of it', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  const { ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)
  const { form } = amendment

  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: form.move }).click()
  const step = page.locator('form').filter({ hasText: form.oneStep })
  await step.getByLabel(form.step).selectOption('entriesCloseAt')
  await step.getByLabel(contest.day).fill('2026-09-15')
  await step.getByLabel(contest.time).fill('00:00')
  await step.getByLabel(form.why).selectOption('too-few-entries')
  await step.getByRole('button', { name: form.propose }).click()
  await expect(page.getByText(form.proposal)).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: `${contest.steps.votingOpenAt}: namesto` }),
  ).toBeVisible()
  await page.getByRole('button', { name: form.confirm }).click()
  await letterTo(app, ownerEmail, amendment.reasons['too-few-entries'])

  await page.goto(addresses.moveDates(at))
  const ceremony = page.locator('form').filter({ hasText: form.ceremony })
  await ceremony.getByLabel(form.ceremonyDays).fill('7')
  await ceremony.getByRole('button', { name: form.postpone }).click()
  await expect(page).toHaveURL(addresses.desk(at))

  await page.goto(addresses.rules(at))
  await expect(page.getByRole('heading', { name: /^[12]\. sprememba/ })).toHaveCount(2)
  const { ceremonyAt } = await contestById(app.services.db, seeded.contestId)
  expect(ceremonyAt).toEqual(new Date('2026-10-10T09:00:00Z'))
})

test('A contest is called off with a reason that everybody reads', async ({ page, app }) => {
  const seeded = await seedContest(app.services)
  const { ownerEmail } = await submitEntry(app.services, seeded, 'Pri Ani')
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.cancel(at))
  await page.getByLabel(amendment.form.cancelReason).fill('Neurje je poškodovalo središče.')
  await page.getByLabel(amendment.form.confirmCancel).check()
  await page.getByRole('button', { name: amendment.form.cancel }).click()

  await expect(page).toHaveURL(addresses.desk(at))
  await page.goto(addresses.contest(at))
  await expect(page.getByText('Neurje je poškodovalo središče.')).toBeVisible()
  await letterTo(app, ownerEmail, 'Neurje je poškodovalo središče.')
})
