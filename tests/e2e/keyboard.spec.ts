import { addresses } from '#app/domain/town/addresses.ts'
import { seedSeat } from '#tests/support/juries.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { awake, codeFor, expect, testsSharing, words } from './fixtures.ts'
import { markOf, photoFile } from './forms.ts'
import { choose, enter, tabThrough, tabTo, tick, type } from './keyboard.ts'
import { seedStage, sessionOf } from './stage.ts'
import { receiptNumber } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const winter = { town: 'velenje', contest: 'zima' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(async app => {
  const stage = await seedStage(app)
  await seedSeat(app.services, stage.velenje, 'Pia')
  return { stage }
})

test('A voter comes from the gallery to the receipt by keyboard alone', async ({ page, app }) => {
  const { code, receipt, choose: form } = words.vote
  const email = 'tina@voters.test'
  await page.goto(addresses.contest(at))

  await enter(page, page.getByRole('link', { name: 'Pri Ani' }))
  await enter(page, page.getByRole('link', { name: words.entry.voteForThis }))
  await expect(page.getByRole('radio', { name: 'Pri Ani' })).toBeChecked()
  await choose(page, page.getByRole('radio', { name: 'Pri Bori' }))
  await type(page, page.getByLabel(form.email), email)
  await tick(page, page.getByLabel(form.age))
  const before = app.letters.length
  await enter(page, page.getByRole('button', { name: form.next }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code.title)
  await type(page, page.getByLabel(code.field), await codeFor(app, email, before))
  await page.keyboard.press('Enter')

  await expect(page.getByText(receiptNumber)).toBeVisible()
  await expect(page.getByText(receipt.youChose('Pri Bori'))).toBeVisible()
  await enter(page, page.getByText(receipt.details))
  await expect(page.getByText(receipt.nonce)).toBeVisible()
  await enter(page, page.getByRole('link', { name: receipt.change }))
  await expect(page.getByRole('radio', { name: 'Pri Bori' })).toBeChecked()
})

test('An owner enters a shop and confirms it by keyboard alone', async ({ page, app }) => {
  const { form } = words.entry
  const { code } = words.people
  const email = 'tine@shops.test'
  await page.goto(addresses.contest(winter))

  await enter(page, page.getByRole('link', { name: words.contest.enterYourShop }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(form.title)
  await type(page, page.getByLabel(form.shopName), 'Pri Tinetu')
  await type(page, page.getByLabel(form.trade), 'cvetličarna')
  await type(page, page.getByLabel(form.street), 'Cankarjeva ulica')
  await type(page, page.getByLabel(form.houseNumber), '901')
  await type(page, page.getByLabel(form.contactName), 'Tine Izmišljen')
  await type(page, page.getByLabel(form.phone), '03 000 00 00')
  await type(page, page.getByLabel(words.entering.email), email)
  await tick(page, page.getByLabel(form.agreeRules))
  await tick(page, page.getByLabel(form.agreeAuthority))
  await tick(page, page.getByLabel(form.agreePhoto))
  const photo = page.getByLabel(form.photo, { exact: true })
  await tabTo(page, photo)
  await photo.setInputFiles(photoFile(await drawnPhoto()))
  await enter(page, page.getByRole('button', { name: form.submit }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.entering.confirm.title)
  await type(page, page.getByLabel(code.field), await codeFor(app, email))
  await enter(page, page.getByRole('button', { name: words.entering.confirm.enter }))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Tinetu')
})

test('A juror declares, marks a whole sheet, takes a mark back and saves by keyboard alone', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const { declaration, list, sheet } = words.jury
  const criteria = stage.velenje.contest.rules.criteria.map(({ names }) => names.sl ?? '')
  const [first = ''] = criteria
  await page.context().addCookies((await sessionOf(app, 'pia@jury.test')).cookies)
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(addresses.juryContest(at))
  await awake(page)

  await enter(page, page.getByRole('button', { name: declaration.agree }))
  await expect(page.getByText(list.lead(0, 2))).toBeVisible()
  await enter(page, page.getByRole('link', { name: 'Pri Ani' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
  await choose(page, markOf(page, first, 3))
  await enter(page, page.getByRole('button', { name: words.site.undo }))
  await expect(markOf(page, first, 3)).not.toBeChecked()
  await expect(page.getByText(words.round.keptPartly)).toBeVisible()
  await page.reload()
  await awake(page)
  for (const criterion of criteria) await choose(page, markOf(page, criterion, 7))
  await enter(page, page.getByRole('button', { name: sheet.save }))

  await expect(page.getByRole('status')).toHaveText(sheet.saved)
})

test('An organiser finds an entry on the desk and turns it away by keyboard alone', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const { desk } = words.entry
  await page.context().addCookies((await sessionOf(app, stage.emails.organiser)).cookies)
  await page.goto(addresses.deskEntries(at))
  await awake(page)

  await enter(page, page.getByRole('link', { name: 'Pri Cilki' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Cilki')
  await enter(page, page.getByText(words.check.reject))
  await type(page, page.getByLabel(desk.rejectReason), 'Prodajni prostor ni v Velenju.')
  await enter(page, page.getByRole('button', { name: desk.reject, exact: true }))

  await expect(page.getByText(desk.rejected)).toBeVisible()
})

test('Results are read in all their figures and counted again by keyboard alone', async ({
  page,
}) => {
  const { result, recount } = words
  await page.goto(addresses.results(celje))

  await enter(page, page.getByText(result.charts.figures).first())
  await expect(page.getByRole('region', { name: result.charts.criteria })).toBeVisible()
  await enter(page, page.getByText(result.agreement.details))
  await expect(page.getByText(result.agreement.kendallsW)).toBeVisible()
  await enter(page, page.getByRole('link', { name: result.recount }))
  await enter(page, page.getByRole('button', { name: recount.own }))

  await expect(page.getByText(recount.verified)).toBeVisible()
})

test('The first press of Tab offers the way past the head of the page', async ({ page }) => {
  await page.goto(addresses.contest(at))

  await enter(page, page.getByRole('link', { name: words.site.skipToContent }))
  await page.keyboard.press('Tab')

  await expect(page.locator('main :focus')).toBeVisible()
})

const toTabThrough = [
  { name: 'the vote', path: addresses.vote(at) },
  { name: 'the results', path: addresses.results(celje) },
  { name: 'a score sheet', path: addresses.sheet(at, 1), as: 'juror' },
  { name: 'the desk', path: addresses.desk(at), as: 'organiser' },
  { name: 'a new contest', path: addresses.newContest('velenje'), as: 'organiser' },
] as const
for (const { name, path, ...line } of toTabThrough) {
  test(`The focus goes once through ${name} and is caught nowhere`, async ({
    page,
    app,
    seeds: { stage },
  }) => {
    if ('as' in line) {
      await page.context().addCookies((await sessionOf(app, stage.emails[line.as])).cookies)
    }
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path)
    if ('as' in line) await awake(page)

    const stops = await tabThrough(page)

    expect(stops[0]).toContain('#main')
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.at(-1)).toContain('lang=')
  })
}
