import { readFile } from 'node:fs/promises'
import { addresses } from '#app/domain/town/addresses.ts'
import { promisedCommitment, receiptFrom } from '#app/domain/vote/promise.ts'
import { verifyEd25519 } from '#app/platform/hashing.ts'
import { otherThan } from '#tests/support/letters.ts'
import { codeFor, expect, letterTo, test, words } from './fixtures.ts'
import { askForVote, chooseShop } from './forms.ts'
import { currentChoices, openVoting, receiptNumber, typeCode, vote } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const { choose, code, receipt } = words.vote
const codeRefusals = words.people.reasons

// One of the last files, and each test has a site of its own: both workers share it.
test.describe.configure({ mode: 'parallel' })

test('The letter after a vote says that there was one, never for whom', async ({ page, app }) => {
  await openVoting(app)
  await vote(page, app, { shopName: 'Pri Ani', email: 'eva@voters.test' })
  const number = (await page.getByText(receiptNumber).textContent()) ?? ''

  await app.setClock('2026-09-14T10:00:00Z')
  const letter = await letterTo(
    app,
    'eva@voters.test',
    words.mail.voteRecorded.subject('Naj izložba'),
  )

  const said = `${letter.subject}\n${letter.text}`
  expect(said).not.toContain('Pri Ani')
  expect(said.toUpperCase()).not.toContain(number)
})

test('A voter changes the vote, another mailbox has a vote of its own', async ({
  page,
  app,
  browser,
}) => {
  await openVoting(app)
  await vote(page, app, { shopName: 'Pri Ani', email: 'eva@voters.test' })
  const first = await page.getByText(receiptNumber).textContent()

  await page.getByRole('link', { name: receipt.change }).click()
  await expect(page.getByRole('radio', { name: 'Pri Ani' })).toBeChecked()
  await chooseShop(page, 'Pri Bori')
  await page.getByRole('button', { name: choose.change }).click()
  await expect(page.getByText(receipt.youChose('Pri Bori'))).toBeVisible()
  await expect(page.getByText(receiptNumber)).not.toHaveText(first ?? '')
  const other = await (await browser.newContext()).newPage()
  await other.goto(addresses.vote(at))
  await vote(other, app, { shopName: 'Pri Ani', email: 'fran@voters.test' })

  expect(await currentChoices(app)).toEqual([1, 2])
  expect(await app.services.db.ballot.count()).toBe(3)
})

test('A mailbox that has voted gets its vote shown, and not a second one', async ({
  page,
  app,
  browser,
}) => {
  await openVoting(app)
  await vote(page, app, { shopName: 'Pri Ani', email: 'eva@voters.test' })
  const later = await (await browser.newContext()).newPage()
  const letters = app.letters.length

  await later.goto(addresses.vote(at))
  await askForVote(later, 'Pri Bori', 'Eva@voters.test')
  await typeCode(later, await codeFor(app, 'Eva@voters.test', letters))

  await expect(later.getByText(/S tega e-poštnega naslova ste že glasovali/)).toBeVisible()
  expect(await currentChoices(app)).toEqual([1])
  await later.getByRole('button', { name: choose.change }).click()
  await expect(later.getByText(receipt.youChose('Pri Bori'))).toBeVisible()
  expect(await currentChoices(app)).toEqual([2])
})

test('A change from an older page is refused, and the last vote is shown', async ({
  page,
  app,
}) => {
  await openVoting(app)
  await vote(page, app, { shopName: 'Pri Ani', email: 'eva@voters.test' })
  const older = await page.context().newPage()
  await older.goto(addresses.vote(at))
  await page.getByRole('link', { name: receipt.change }).click()
  await chooseShop(page, 'Pri Bori')
  await page.getByRole('button', { name: choose.change }).click()
  await expect(page.getByText(receipt.youChose('Pri Bori'))).toBeVisible()

  await older.getByRole('button', { name: choose.change }).click()

  await expect(older.getByRole('alert')).toHaveText(words.vote.reasons['ballot-replaced-meanwhile'])
  expect(await currentChoices(app)).toEqual([2])
})

test('A wrong code and letters are refused, and the right one still opens', async ({
  page,
  app,
}) => {
  await openVoting(app)
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  const right = await codeFor(app, 'eva@voters.test')

  for (const wrong of [otherThan(right), 'šifrax']) {
    await typeCode(page, wrong)
    await expect(page.getByRole('alert')).toHaveText(codeRefusals['code-wrong'])
    await expect(page.getByLabel(code.field)).toHaveValue(wrong)
  }
  expect(await app.services.db.ballot.count()).toBe(0)
  await typeCode(page, `${right.slice(0, 3)} ${right.slice(3)}`)

  await expect(page.getByText(receiptNumber)).toBeVisible()
})

test('A code that was tried five times in vain opens no more', async ({ page, app }) => {
  await openVoting(app)
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  const right = await codeFor(app, 'eva@voters.test')

  for (let attempt = 1; attempt <= 5; attempt++) {
    await typeCode(page, otherThan(right))
    await expect(page.getByRole('alert')).toBeVisible()
  }
  await typeCode(page, right)

  await expect(page.getByRole('alert')).toHaveText(codeRefusals['code-tried-too-often'])
  expect(await app.services.db.ballot.count()).toBe(0)
})

test('A code serves once', async ({ page, app, browser }) => {
  await openVoting(app)
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  const twin = await (
    await browser.newContext({ storageState: await page.context().storageState() })
  ).newPage()
  const typed = await codeFor(app, 'eva@voters.test')
  await typeCode(page, typed)
  await expect(page.getByText(receiptNumber)).toBeVisible()

  await twin.goto(addresses.voteCode(at))
  await typeCode(twin, typed)

  await expect(twin.getByRole('alert')).toHaveText(codeRefusals['code-used'])
  expect(await app.services.db.ballot.count()).toBe(1)
})

test('At the close of voting the page says so, and a code sent before still serves', async ({
  page,
  app,
  browser,
}) => {
  const { contest } = await openVoting(app)
  await app.setClock(new Date(contest.votingCloseAt.getTime() - 1).toISOString())
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  const typed = await codeFor(app, 'eva@voters.test')

  await app.setClock(contest.votingCloseAt.toISOString())
  const late = await (await browser.newContext()).newPage()
  await late.goto(addresses.vote(at))
  await expect(late.getByText(words.vote.reasons['voting-closed'])).toBeVisible()
  await late.getByRole('link', { name: words.vote.closed.toResults }).click()
  await expect(late).toHaveURL(addresses.results(at))
  await late.goto(addresses.entry(at, 1))
  await expect(late.getByRole('link', { name: words.entry.voteForThis })).toBeHidden()
  await typeCode(page, typed)

  await expect(page.getByText(receiptNumber)).toBeVisible()
})

test('A choice without an address or an age comes back with words and the choice', async ({
  page,
  app,
}) => {
  await openVoting(app)
  await page.goto(addresses.vote(at))

  await chooseShop(page, 'Pri Bori')
  await page.getByRole('button', { name: choose.next }).click()

  await expect(page.getByLabel(choose.age)).toHaveAccessibleDescription(words.site.form.mustAgree)
  await expect(page.getByLabel(choose.email)).toHaveAccessibleDescription(
    new RegExp(words.site.form.email),
  )
  await expect(page.getByRole('radio', { name: 'Pri Bori' })).toBeChecked()
  await page.getByLabel(choose.email).fill('eva@voters')
  await page.getByRole('button', { name: choose.next }).click()
  await expect(page.getByLabel(choose.email)).toHaveAccessibleDescription(
    new RegExp(words.site.form.email),
  )
  await expect(page.getByLabel(choose.email)).toHaveValue('eva@voters')
})

test('The receipt carries a promise that the town has signed, and finds the vote in the result', async ({
  page,
  app,
}) => {
  const { contest } = await openVoting(app)
  await vote(page, app, { shopName: 'Pri Ani', email: 'eva@voters.test' })
  await page.getByText(receipt.details, { exact: true }).click()
  const number = (await page.getByText(receiptNumber).textContent()) ?? ''
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: words.vote.promise.save }).click()
  const saved = await readFile(await (await download).path(), 'utf8')
  const file = receiptFrom(saved)
  if (!file) throw new Error('That is no receipt')

  const key = await page.request.get(addresses.townKey(at))
  expect(await key.text()).toContain(file.publicKey)
  const ballot = await app.services.db.ballot.findFirstOrThrow()
  const by = { publicKey: file.publicKey, verify: verifyEd25519 }
  expect(promisedCommitment(file, by)).toBe(Buffer.from(ballot.commitment).toString('hex'))
  expect(await (await page.request.get(addresses.receiptFile(at))).text()).toBe(saved)
  expect(saved).not.toContain('Pri Ani')

  // Nobody has judged, which would hold the results.
  await app.services.db.contest.updateMany({ data: { waivedHolds: ['jury-quorum-unmet'] } })
  await app.setClock(contest.resultsAt.toISOString())
  await expect.poll(() => app.services.db.publishedResult.count()).toBe(1)
  const { ballot: find, own } = words.recount
  await page.goto(addresses.recount(at))
  await page.getByLabel(find.number).fill(number)
  await page.getByRole('button', { name: own }).click()
  await expect(page.getByText(find.traced.counted)).toBeVisible()
  await page.getByLabel(find.number).fill('')
  const buffer = Buffer.from(saved)
  await page.getByLabel(find.file).setInputFiles({ name: 'p.json', mimeType: 'x', buffer })
  await page.getByRole('button', { name: own }).click()
  await expect(page.getByText(find.traced.counted)).toBeVisible()
})
