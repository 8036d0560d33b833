import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { type App, awake, expect, letterTo, signIn, test, words } from './fixtures.ts'
import { seedVotes } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const { publication, result: resultWords } = words
const phone = { width: 360, height: 740 }

test('Results are held, released and published from a telephone, and the shop owner reads how it was', async ({
  page,
  app,
}) => {
  const { contest, organiserEmail } = await seedJudged(app)
  await page.setViewportSize(phone)
  await app.setClock(contest.reviewEndAt.toISOString())
  await signIn(page, app, organiserEmail)

  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: publication.title }).click()
  await expect(page.getByText(publication.preview.notPublic)).toBeHidden()
  await giveReason(page, publication.hold.submit, 'ceremony-delayed', 'Toča.')
  await expect(page.getByRole('alert')).toContainText('Toča.')
  await app.setClock(contest.ceremonyAt.toISOString())
  await page.goto(addresses.results(at))
  const status = page.getByRole('status')
  await expect(status).toContainText(publication.holdReasons['ceremony-delayed'])
  await expect(status).toContainText('Toča.')
  await expect(status).toContainText(resultWords.heldNext)
  await page.goto(addresses.contest(at))
  await expect(page.getByText(words.contest.sentence.held())).toBeVisible()

  await page.goto(addresses.deskPublication(at))
  await giveReason(page, publication.release.submit, 'ceremony-set')
  await page.getByRole('link', { name: publication.toPreview }).click()
  await expect(page.getByText(publication.preview.notPublic)).toBeVisible()
  await expect(page.getByRole('row', { name: /1 Vrtnica/ })).toContainText('90,00')
  const looks = await app.services.db.auditEvent.count({ where: { action: 'result.viewed' } })
  expect(looks).toBe(1)

  await page.goto(addresses.deskPublication(at))
  await giveReason(page, publication.now.submit, 'announced')
  await expect(page.getByText(publication.what.entrants(4))).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Vrtnica')
  expect((await page.request.get(addresses.resultsFile(at))).status()).toBe(404)
  await page.getByRole('button', { name: publication.now.confirm }).click()
  await expect(page.getByRole('link', { name: publication.toResults })).toBeVisible()
  await page.goto(addresses.results(at))
  await expect(
    page.getByText(resultWords.early(publication.publishNowReasons.announced)),
  ).toBeVisible()

  await app.setClock(new Date(contest.ceremonyAt.getTime() + 1_000).toISOString())
  const letter = await letterTo(
    app,
    'vrtnica@shops.test',
    publication.letters.toEntrant('Naj izložba'),
  )
  await page.context().clearCookies()
  await signIn(page, app, 'vrtnica@shops.test')
  await page.goto(/\/my\/entries\/\S+/.exec(letter.text)?.[0] ?? '')
  const { feedback } = words
  await expect(page.getByText(feedback.awarded(resultWords.place(1)))).toBeVisible()
  await expect(page.getByText(feedback.place(1, 4))).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('9,00')
  await expect(page.getByRole('row').nth(1)).toContainText('7,50')
})

test('The chair previews, holds and publishes, cannot release, and no other juror finds that', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)
  await app.services.db.juror.updateMany({ where: { name: 'Ema' }, data: { chair: true } })
  await app.setClock(contest.ceremonyAt.toISOString())
  await signIn(page, app, 'ema@jury.test')

  await page.goto(addresses.juryContest(at))
  await page.getByRole('link', { name: publication.title }).click()
  await awake(page)
  await page.getByRole('link', { name: publication.toPreview }).click()
  await expect(page.getByRole('row', { name: /2 Klas/ })).toBeVisible()
  await page.goto(addresses.juryPublication(at))
  await giveReason(page, publication.hold.submit, 'error-found')
  await expect(page.getByText(publication.release.byOrganiser)).toBeVisible()
  await expect(page.getByRole('button', { name: publication.release.submit })).toBeHidden()
  const forged = { intent: 'release', code: 'mended', words: '' }
  const answer = await page.request.post(addresses.juryPublication(at), {
    form: forged,
    headers: { origin: app.url },
  })
  expect(answer.status()).toBe(403)

  await page.context().clearCookies()
  await signIn(page, app, 'fran@jury.test')
  for (const path of [addresses.juryPublication(at), addresses.juryPreview(at)]) {
    expect((await page.goto(path))?.status()).toBe(404)
  }
})

test('What is published can be had as tables, and an earlier version stays readable', async ({
  page,
  app,
}) => {
  const { contest, contestId } = await seedJudged(app)
  const { db } = app.services
  await db.entry.updateMany({ where: { number: 1 }, data: { shopName: '=Vrtnica; "d.o.o."' } })
  const before = await page.request.get(addresses.resultsTable(at))
  await app.setClock(contest.resultsAt.toISOString())
  await expect.poll(async () => db.publishedResult.count()).toBe(1)

  const results = await page.request.get(addresses.resultsTable(at))
  const entries = await page.request.get(addresses.entriesTable(at))
  expect([before.status(), results.status(), entries.status()]).toEqual([404, 200, 200])
  expect(results.headers()['content-type']).toContain('text/csv')
  const table = await results.text()
  const [head, first, second] = table.split('\r\n')
  const { files } = words
  expect(head?.slice(1).split(';').slice(0, 5)).toEqual([
    files.category,
    files.number,
    files.shop,
    files.awards,
    files.place,
  ])
  expect(first).toContain(`;1;"'=Vrtnica; ""d.o.o.""";${resultWords.place(1)};1;90,00;`)
  expect(second).toContain(`;2;Klas;${resultWords.place(2)};2;80,00;`)
  expect(await entries.text()).toContain(`1;Vsi prodajni prostori;"'=Vrtnica; ""d.o.o.""";`)

  const { file } = await db.publishedResult.findFirstOrThrow({ where: { contestId } })
  const publishedAt = app.services.now()
  const reason = 'Ugovoru je bilo ugodeno.'
  await db.publishedResult.create({ data: { contestId, version: 2, file, reason, publishedAt } })
  await db.contest.update({ where: { id: contestId }, data: { publicVersion: { increment: 1 } } })
  await expect(async () => {
    await page.goto(addresses.results(at))
    await expect(page.getByText(reason).first()).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByRole('link', { name: /^Različica 1/ }).click()
  await expect(page).toHaveURL(addresses.results(at, 1))
  await expect(page.getByText(resultWords.superseded(1, 2))).toBeVisible()
  expect((await page.request.get(addresses.results(at, 3))).status()).toBe(404)
  expect((await page.request.get(addresses.resultsFile(at, 1))).status()).toBe(200)
})

const shops = ['Vrtnica', 'Klas', 'Sladko', 'Grad']

/** Four shops with falling marks of three jurors; five votes for the last. Nothing is counted yet. */
async function seedJudged(app: App) {
  const seeded = await seedContest(app.services)
  const marks = new Map<string, number>()
  for (const [index, shop] of shops.entries()) {
    const { entryId } = await seedEntry(app.services, seeded, shop)
    marks.set(entryId, 9 - index)
  }
  await app.setClock(seeded.contest.votingOpenAt.toISOString())
  await seedVotes(app.services, seeded, new Map([[4, 5]]))
  await seedSheets(app.services, seeded, marks)
  return seeded
}

/** Chooses a reason in the form that a button belongs to, and presses it. */
async function giveReason(page: Page, submit: string, code: string, own = ''): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: submit }) })
  await form.getByLabel(publication.chosen).selectOption(code)
  await form.getByLabel(publication.words).fill(own)
  await form.getByRole('button', { name: submit }).click()
  await expect(form).toBeHidden()
}
