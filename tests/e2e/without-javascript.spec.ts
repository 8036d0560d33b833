import type { Browser } from '@playwright/test'
import { contestById } from '#app/data/contest/contests.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedTown } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { makeReady } from '#tests/support/ready-call.ts'
import { velenje2026 } from '#tests/support/velenje-2026.ts'
import { type App, codeFor, expect, passSignIn, signIn, test, words } from './fixtures.ts'
import { askForVote, chooseShop, confirmEntry, fillEntryForm, giveMarks, markOf } from './forms.ts'

test.use({ javaScriptEnabled: false })

const at = { town: 'velenje', contest: '2026' }
const { contest: contestWords, entry: entryWords, jury: juryWords, vote: voteWords } = words

test('A contest goes from the call to the votes in browsers that run no script', async ({
  app,
  browser,
}) => {
  await seedTown(app.services)

  await publishContest(app, browser)
  await enterShop(app, browser)
  await acceptShop(app, browser)
  await scoreShop(app, browser)
  await voteForShop(app, browser)

  const { db } = app.services
  expect(await db.sheetRevision.findMany({ select: { marks: true } })).toHaveLength(1)
  expect(await db.ballot.findMany({ select: { choices: true } })).toEqual([
    { choices: { all: 1 } },
    { choices: { all: 1 } },
  ])
  expect(await db.voter.count()).toBe(1)
})

async function publishContest(app: App, browser: Browser) {
  const page = await newPage(app, browser)
  await signIn(page, app, 'clerk@velenje.test')
  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(contestWords.new.holiday).fill('2026-09-20')
  await page.getByLabel(words.setup.contactName).fill('Urad')
  await page.getByLabel(`${words.setup.prize}: ${words.setup.awards['place-1']}`).fill('Bon')
  await page.getByLabel(`${words.setup.value}: ${words.setup.awards['place-1']}`).fill('300')
  await page.getByRole('button', { name: contestWords.new.create }).click()
  await expect(page).toHaveURL(addresses.desk(at))
  const { id } = await app.services.db.contest.findFirstOrThrow()
  await makeReady(app.services, id, velenje2026)
  await page.goto(addresses.desk(at))
  await page.getByRole('button', { name: contestWords.desk.publishCall }).click()
  await expect(page.getByRole('link', { name: contestWords.desk.viewPublic })).toBeVisible()
  await page.goto(addresses.deskJury(at))
  await page.getByLabel(juryWords.desk.name).fill('Ema Izmišljena')
  await page.getByLabel(juryWords.desk.email).fill('ema@jury.test')
  await page.getByRole('button', { name: juryWords.desk.send }).click()
  await expect(page.getByText('ema@jury.test')).toBeVisible()
}

async function enterShop(app: App, browser: Browser) {
  await app.setClock('2026-08-21T07:00:00Z')
  const page = await newPage(app, browser)
  await page.goto(addresses.enter(at))
  const email = 'ana@shops.test'
  await fillEntryForm(page, { shopName: 'Pri Ani', photo: await drawnPhoto(), email })
  await page.getByRole('button', { name: entryWords.form.submit }).click()
  await confirmEntry(page, app, email)
  await expect(page.getByText(entryWords.mine.waiting)).toBeVisible()
}

async function acceptShop(app: App, browser: Browser) {
  const page = await newPage(app, browser)
  await signIn(page, app, 'clerk@velenje.test')
  await page.goto(addresses.deskEntries(at))
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await page.getByRole('button', { name: words.check.accept }).click()
  await expect(page.getByText(words.check.accepted)).toBeVisible()
}

async function scoreShop(app: App, browser: Browser) {
  await app.setClock('2026-09-14T06:00:00Z')
  const page = await newPage(app, browser)
  const { rules } = await app.services.db.contest
    .findFirstOrThrow({ select: { id: true } })
    .then(({ id }) => contestById(app.services.db, id))
  const criteria = rules.criteria.map(({ names }) => names.sl ?? '')
  await page.goto(addresses.juryContest(at))
  await passSignIn(page, app, 'ema@jury.test')
  await page.getByRole('button', { name: juryWords.declaration.agree }).click()
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await giveMarks(page, criteria, 9)
  await page.getByRole('button', { name: juryWords.sheet.save }).click()
  await expect(page.getByText(juryWords.sheet.saved)).toBeVisible()
  for (const criterion of criteria) await expect(markOf(page, criterion, 9)).toBeChecked()
  await page.getByRole('link', { name: juryWords.sheet.back }).click()
  await expect(page.getByText(juryWords.list.lead(1, 1))).toBeVisible()
}

async function voteForShop(app: App, browser: Browser) {
  const page = await newPage(app, browser)
  const before = app.letters.length
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  await page.getByLabel(voteWords.code.field).fill(await codeFor(app, 'eva@voters.test', before))
  await page.getByRole('button', { name: voteWords.code.cast }).click()
  await expect(page.getByText(voteWords.receipt.youChose('Pri Ani'))).toBeVisible()
  await page.getByRole('link', { name: voteWords.receipt.change }).click()
  await chooseShop(page, 'Pri Ani')
  await page.getByRole('button', { name: voteWords.choose.change }).click()
  await expect(page.getByText(voteWords.receipt.title)).toBeVisible()
}

/** A browser of somebody's own. */
async function newPage(app: App, browser: Browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url })
  return context.newPage()
}
