import type { Page } from '@playwright/test'
import { revokeSessionsOf } from '#app/data/people/sessions.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { submitEntry } from '#tests/support/contests.ts'
import { seedJuror } from '#tests/support/juries.ts'
import { otherThan } from '#tests/support/letters.ts'
import { expectForEverybody, expectNoViolation } from './everybody.ts'
import { awake, codeFor, expect, testsSharing, words } from './fixtures.ts'
import { askForVote, fillEntryForm, giveMarks } from './forms.ts'
import { type Stage, seedStage, sessionOf } from './stage.ts'
import { receiptNumber, typeCode } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const winter = { town: 'velenje', contest: 'zima' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(async app => {
  const stage = await seedStage(app)
  const come = async (page: Page, who: keyof Stage['emails'], path: string) => {
    await page.context().addCookies((await sessionOf(app, stage.emails[who])).cookies)
    await page.goto(path)
  }
  return { stage, come }
})

test('Everybody can use an entry form that came back with gaps', async ({ page, seeds }) => {
  await seeds.come(page, 'entrant', addresses.enter(winter))

  await page.getByRole('button', { name: words.entry.form.submit }).click()
  await expect(page.getByRole('alert')).toBeVisible()

  await expectForEverybody(page)
})

test('Everybody can use an entry form whose photo was too large', async ({ page, seeds }) => {
  await seeds.come(page, 'entrant', addresses.enter(winter))
  const photo = Buffer.alloc(maxPhotoBytes + 1, 'x')

  await fillEntryForm(page, { shopName: 'Pri Ani', photo })
  await page.getByRole('button', { name: words.entry.form.submit }).click()
  await expect(page.getByRole('alert')).toContainText(words.entry.reasons['photo-too-large'])

  await expectForEverybody(page)
})

test('Everybody can use a form that comes back because the session has ended', async ({
  page,
  app,
}) => {
  const { id: contestId } = await app.services.db.contest.findFirstOrThrow({
    where: { slug: winter.contest },
  })
  const entry = await submitEntry(app.services, { contestId }, 'Pri Egonu')
  await page.context().addCookies((await sessionOf(app, entry.ownerEmail)).cookies)
  await page.goto(addresses.myDetails(entry.entryId))

  await revokeSessionsOf(app.services.db, entry.ownerId, app.services.now())
  await page.getByRole('button', { name: words.own.save }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.people.ended.title)

  await expectForEverybody(page)
})

test('Everybody can use the way in with a wrong address and a wrong code', async ({
  page,
  app,
}) => {
  const { signIn, code } = words.people
  const before = app.letters.length
  await page.goto(addresses.account())
  await page.getByLabel(signIn.email).fill('nina@jury')
  await page.getByRole('button', { name: signIn.send }).click()
  await expect(page.getByLabel(signIn.email)).toHaveAccessibleDescription(words.site.form.email)
  await expectForEverybody(page)

  await page.getByLabel(signIn.email).fill('nina@jury.test')
  await page.getByRole('button', { name: signIn.send }).click()
  const right = await codeFor(app, 'nina@jury.test', before)
  await expectForEverybody(page)
  await page.getByLabel(code.field).fill(otherThan(right))
  await page.getByRole('button', { name: code.enter }).click()
  await expect(page.getByRole('alert')).toBeVisible()

  await expectForEverybody(page)
})

test('Everybody can use each step of a vote and of its change', async ({ page, app }) => {
  const { choose, code, receipt } = words.vote
  const before = app.letters.length
  await page.goto(addresses.vote(at))
  await page.getByRole('radio', { name: 'Pri Bori' }).check()
  await page.getByRole('button', { name: choose.next }).click()
  await expect(page.getByLabel(choose.age)).toHaveAccessibleDescription(words.site.form.mustAgree)
  await expectForEverybody(page)

  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code.title)
  const right = await codeFor(app, 'eva@voters.test', before)
  await typeCode(page, otherThan(right))
  await expect(page.getByRole('alert')).toBeVisible()
  await expectForEverybody(page)

  await typeCode(page, right)
  await expect(page.getByText(receiptNumber)).toBeVisible()
  await page.getByText(receipt.details).click()
  await expectForEverybody(page)

  await page.getByRole('link', { name: receipt.change }).click()
  await expect(page.getByRole('button', { name: choose.change })).toBeVisible()
  await expectForEverybody(page)
})

test('Everybody can use a sheet with marks that can be taken back, saved in part and refused', async ({
  page,
  app,
  seeds: { stage },
}) => {
  await seedJuror(app.services, stage.velenje, 'Tim')
  await page.context().addCookies((await sessionOf(app, 'tim@jury.test')).cookies)
  await page.goto(addresses.sheet(at, 1))
  await awake(page)
  const [first] = stage.velenje.contest.rules.criteria
  const older = await page.context().newPage()
  await older.goto(addresses.sheet(at, 1))
  await awake(older)

  await giveMarks(page, [first?.names.sl ?? ''], 8)
  await expect(page.getByRole('button', { name: words.site.undo })).toBeVisible()
  await expectForEverybody(page)
  await page.getByRole('button', { name: words.jury.sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(words.jury.sheet.savedPartly)
  await expectForEverybody(page)
  await older.getByRole('button', { name: words.jury.sheet.save }).click()
  await expect(older.getByRole('alert')).toBeVisible()

  await expectForEverybody(older)
})

test('Everybody can use the marks, each at least 48 pixels wide and high', async ({
  page,
  seeds,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await seeds.come(page, 'juror', addresses.sheet(at, 1))

  const boxes = await page
    .locator('label:has(input[name^="mark-"])')
    .evaluateAll(labels => labels.map(label => label.getBoundingClientRect().toJSON() as DOMRect))

  expect(boxes.length).toBeGreaterThan(50)
  expect(boxes.filter(({ width, height }) => width < 48 || height < 48)).toEqual([])
})

test('Everybody can use the desk with what it opens and refuses', async ({ page, seeds }) => {
  const { publication } = words
  await seeds.come(page, 'organiser', addresses.deskPublication(at))
  await page.getByLabel(publication.chosen).selectOption('other')
  await page.getByRole('button', { name: publication.hold.submit }).click()
  await expect(page.getByRole('alert')).toHaveText(publication.problems['say-reason'])
  await expectForEverybody(page)

  await page.goto(addresses.deskEntry(at, seeds.stage.waitingId))
  await page.getByText(words.check.ask).click()
  await page.getByText(words.check.reject).click()
  await expectForEverybody(page)
  await page.getByRole('button', { name: words.entry.desk.reject, exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectForEverybody(page)

  await page.goto(addresses.deskJury(at))
  await page.getByRole('button', { name: words.jury.desk.send, exact: true }).click()
  await expect(page.getByLabel(words.jury.desk.name)).toHaveAccessibleDescription(
    words.site.form.required,
  )
  await expectForEverybody(page)
})

test('Everybody can use a new contest with gaps and another card chosen', async ({
  page,
  seeds,
}) => {
  const { new: form, cards } = words.contest
  await seeds.come(page, 'organiser', addresses.newContest('velenje'))

  await page.getByRole('radio', { name: cards['together-70-30'].name }).check()
  await page.getByRole('button', { name: form.create }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('radio', { name: cards['together-70-30'].name })).toBeChecked()

  await expectForEverybody(page)
})

test('Everybody can use the results with every figure open', async ({ page }) => {
  await page.goto(addresses.results(celje))

  for (const summary of await page.locator('summary').all()) await summary.click()
  await expect(page.getByText(words.result.agreement.kendallsW)).toBeVisible()

  await expectForEverybody(page)
})

test('Everybody can use the recount when it has counted, with all its tables open', async ({
  page,
}) => {
  await page.goto(addresses.recount(celje))

  await page.getByRole('button', { name: words.recount.own }).click()
  await expect(page.getByText(words.recount.verified)).toBeVisible()
  for (const summary of await page.locator('summary').all()) await summary.click()

  await expectForEverybody(page)
})

test('Everybody can read pages that need neither the database nor the framework', async ({
  page,
  app,
}) => {
  const foreign = await fetch(app.url + addresses.account(), { method: 'POST' })
  expect(foreign.status).toBe(403)

  // Nothing on them is styled, so that targets are as large as the browser makes them.
  await page.setContent(await foreign.text())

  await expectNoViolation(page)
})
