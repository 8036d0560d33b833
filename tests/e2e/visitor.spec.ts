import { addresses } from '#app/domain/town/addresses.ts'
import { seedTown } from '#tests/support/contests.ts'
import { codeFor, english, expect, letterTo, signIn, test, words } from './fixtures.ts'
import { askForVote } from './forms.ts'
import { currentChoices, openVoting, receiptNumber, seedVotes, typeCode } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const { code, receipt } = words.vote

test('A visitor finds a shop from the home page and votes by the code in a letter', async ({
  page,
  app,
}) => {
  await openVoting(app)

  await page.goto('/')
  await page.getByRole('link', { name: 'Naj izložba' }).click()
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await page.getByRole('link', { name: words.entry.voteForThis }).click()
  await expect(page.getByRole('radio', { name: 'Pri Ani' })).toBeChecked()
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  await expect(page.getByText(code.youChose('Pri Ani'))).toBeVisible()
  await typeCode(page, await codeFor(app, 'eva@voters.test'))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(receipt.title)
  await expect(page.getByText(receiptNumber)).toBeVisible()
  await expect(page.getByText(receipt.youChose('Pri Ani'))).toBeVisible()
  expect(await currentChoices(app)).toEqual([1])
})

test('Public pages speak English where asked to, and so do the pages they lead to', async ({
  page,
  app,
}) => {
  await openVoting(app)
  await seedTown(app.services, 'celje')
  const pages = [
    addresses.home(),
    addresses.town('velenje'),
    addresses.contest(at),
    addresses.entry(at, 1),
    addresses.rules(at),
    addresses.results(at),
    addresses.vote(at),
  ]

  for (const path of pages) {
    await page.goto(`${path}?lang=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByText(english.site.footer)).toBeVisible()
    const links = await page
      .locator('a[href^="/"]:not([hreflang])')
      .evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
    const leaving = links.filter(
      href => !href.includes('lang=en') && !/^\/(account|my)\b/.test(href),
    )
    expect({ path, leaving }).toEqual({ path, leaving: [] })
  }
})

test('An English voter is led to the receipt in English', async ({ page, app }) => {
  await openVoting(app)

  await page.goto(`${addresses.vote(at)}?entry=1&lang=en`)
  await page.getByLabel(english.vote.choose.email).fill('eva@voters.test')
  await page.getByLabel(english.vote.choose.age).check()
  await page.getByRole('button', { name: english.vote.choose.next }).click()
  const letter = await letterTo(app, 'eva@voters.test', 'Best window')
  await page.getByLabel(english.vote.code.field).fill(letter.subject.slice(0, 6))
  await page.getByRole('button', { name: english.vote.code.cast }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.vote.receipt.title)
})

test('Nobody sees how votes and marks are spread before the results', async ({ page, app }) => {
  const seeded = await openVoting(app)
  await seedVotes(
    app.services,
    seeded,
    new Map([
      [1, 17],
      [2, 16],
    ]),
  )
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.desk(at))
  await expect(page.getByText(words.contest.desk.votes(33))).toBeVisible()
  const ballots = await app.services.db.ballot.findMany({ select: { id: true } })
  for (const path of [
    addresses.desk(at),
    addresses.deskJury(at),
    addresses.contest(at),
    addresses.entry(at, 1),
    addresses.results(at),
    addresses.vote(at),
  ]) {
    const html = (await (await page.goto(path))?.text()) ?? ''
    expect(html).toContain('</html>')
    expect(await page.locator('body').innerText()).not.toMatch(/\b(17|16)\b/)
    expect(ballots.filter(({ id }) => html.includes(id))).toEqual([])
  }
  expect((await page.request.get(addresses.resultsFile(at))).status()).toBe(404)
})
