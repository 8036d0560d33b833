import type { Browser } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { resultFileSchema } from '#app/domain/result/payload.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { type App, expect, letterTo, signIn, test, words } from './fixtures.ts'
import { seedVotes } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const { objection, correction, irregularity, result, recount } = words

/** Results with Vrtnica before Klas before Sladko. */
async function publishResults(app: App) {
  const seeded = await seedContest(app.services)
  const marks = new Map<string, number>()
  for (const [index, shop] of ['Vrtnica', 'Klas', 'Sladko'].entries()) {
    marks.set((await seedEntry(app.services, seeded, shop)).entryId, 9 - index)
  }
  await app.setClock(seeded.contest.votingOpenAt.toISOString())
  await seedVotes(app.services, seeded, new Map([[2, 2]]))
  await seedSheets(app.services, seeded, marks)
  await app.setClock(seeded.contest.resultsAt.toISOString())
  await expect.poll(() => app.services.db.publishedResult.count()).toBe(1)
  return { ...seeded, entryIds: [...marks.keys()] }
}

async function signedIn(app: App, browser: Browser, email: string) {
  const page = await (await browser.newContext({ baseURL: app.url })).newPage()
  await signIn(page, app, email)
  return page
}

test('An objection that is granted leads to version 2, and version 1 stays readable', async ({
  page,
  app,
  browser,
}) => {
  const { organiserEmail, entryIds } = await publishResults(app)
  const owner = await signedIn(app, browser, 'klas@shops.test')
  const clerk = await signedIn(app, browser, organiserEmail)

  await owner.goto(addresses.myEntry(entryIds[1] ?? ''))
  await owner.getByRole('link', { name: objection.title }).click()
  await owner.getByRole('button', { name: objection.submit }).click()
  await expect(owner.getByLabel(objection.grounds)).toHaveAccessibleDescription(
    new RegExp(words.site.form.required),
  )
  await owner.getByLabel(objection.grounds).fill('Vrtnica ni v mestnem središču.')
  await owner.getByRole('button', { name: objection.submit }).click()
  await expect(owner.getByText(objection.waiting)).toBeVisible()
  await letterTo(app, 'klas@shops.test', objection.letters.received.subject(1, 'Klas'))
  await page.goto(addresses.results(at))
  await expect(page.getByText(objection.public.undecided(1))).toBeVisible()

  await clerk.goto(addresses.desk(at))
  await clerk.getByRole('link', { name: words.contest.desk.tasks['decide-objections'](1) }).click()
  await clerk.getByLabel(objection.desk.grant).check()
  await clerk.getByLabel(objection.desk.answer).fill('Naslov je zunaj območja natečaja.')
  await clerk.getByRole('button', { name: objection.desk.send }).click()
  await expect(clerk.getByText(objection.granted)).toBeVisible()
  await letterTo(app, 'klas@shops.test', objection.letters.decided.subject(1, 'Klas'))
  await clerk.getByRole('link', { name: correction.title }).click()
  const struck = clerk.getByRole('group', { name: correction.struck })
  await struck.getByLabel(irregularity.entryName(1, 'Vrtnica')).check()
  await clerk.getByLabel(correction.reason).fill('Vrtnica ni v območju natečaja.')
  await clerk.getByRole('button', { name: correction.publish }).click()
  await expect(clerk).toHaveURL(addresses.results(at))

  await page.reload()
  await expect(page.getByText('Vrtnica ni v območju natečaja.').first()).toBeVisible()
  await expect(page.getByText(objection.public.granted(1))).toBeVisible()
  await letterTo(app, 'sladko@shops.test', correction.letter.subject('Naj izložba'))
  await page.getByRole('link', { name: /Različica 1/ }).click()
  await expect(page.getByText(result.superseded(1, 2))).toBeVisible()
  await expect(page.getByText('Vrtnica').first()).toBeVisible()
  const first = await page.request.get(addresses.resultsFile(at, 1))
  expect(resultFileSchema.parse(await first.json()).payload.version).toBe(1)

  await page.goto(addresses.recount(at))
  await page.getByRole('button', { name: recount.own }).click()
  await expect(page.getByText(recount.verified)).toBeVisible()
  await expect(page.getByText(recount.about('velenje/2026', 2))).toBeVisible()
})

test('Anybody reports an irregularity, and the organiser deals with it', async ({
  page,
  app,
  browser,
}) => {
  const { organiserEmail } = await publishResults(app)
  const clerk = await signedIn(app, browser, organiserEmail)
  await page.goto(addresses.results(at))
  await page.getByRole('link', { name: irregularity.title }).click()

  await page.getByLabel(irregularity.said).fill('Glasove so zbirali za nagrado.')
  await page.getByLabel(irregularity.email).fill('nada@example.si')
  await page.getByRole('button', { name: irregularity.send }).click()
  await expect(page.getByRole('alert')).toHaveText(irregularity.reasons['too-quick'])
  await expect(page.getByLabel(irregularity.said)).toHaveValue('Glasove so zbirali za nagrado.')
  await app.setClock('2026-10-03T10:31:00.000Z')
  await page.getByRole('button', { name: irregularity.send }).click()
  await expect(page.getByText(irregularity.received.number)).toBeVisible()
  await page.getByRole('link', { name: result.toContest }).click()
  await expect(page).toHaveURL(addresses.contest(at))

  const letter = await letterTo(app, organiserEmail, irregularity.letter.subject('Naj izložba'))
  expect(letter.text).not.toContain('nagrado')
  await clerk.goto(addresses.deskReports(at))
  await expect(clerk.getByText('Glasove so zbirali za nagrado.')).toBeVisible()
  await clerk.getByLabel(irregularity.desk.note).fill('Preverjeno, ni res.')
  await clerk.getByRole('button', { name: irregularity.desk.handle }).click()
  await expect(clerk.getByText('Preverjeno, ni res.')).toBeVisible()
})
