import type { Page } from '@playwright/test'
import { canonicalJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import { resultFileSchema } from '#app/domain/result/payload.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { type App, english, expect, signIn, test, words } from './fixtures.ts'
import { seedVotes } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const dates = datesIn('sl', 'Europe/Ljubljana')
const { result: resultWords } = words

test('A counted contest names the hour of its results and shows nothing else', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)

  await app.setClock(contest.reviewEndAt.toISOString())
  await expect.poll(() => app.services.db.count.count()).toBe(1)
  await app.setClock(justBefore(contest.resultsAt))
  await page.goto(addresses.results(at))

  await expect(page.getByRole('status')).toHaveText(
    resultWords.notYet(dates.onDayAt(contest.resultsAt)),
  )
  await expect(page.locator('main').getByText(/Vrtnica|Klas|Sladko|Grad/)).toHaveCount(0)
  expect((await page.request.get(addresses.resultsFile(at))).status()).toBe(404)
})

test('Results that are due and not out yet are being prepared, and nobody keeps that page', async ({
  page,
  app,
}) => {
  const { contest, contestId } = await seedJudged(app)
  await app.setClock(justBefore(contest.resultsAt))
  await expect.poll(() => app.services.db.count.count()).toBe(1)
  let publication = Promise.resolve()

  await app.services.db.$transaction(
    async holding => {
      await holding.$queryRaw`select 1 from contest where id = ${contestId}::uuid for update`
      publication = app.setClock(contest.resultsAt.toISOString())
      const answer = await page.goto(addresses.results(at))
      await expect(page.getByRole('status')).toHaveText(resultWords.preparing)
      expect(answer?.headers()['cache-control']).toMatch(/no-store/)
    },
    { timeout: 60_000 },
  )
  await publication

  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('status')).toBeHidden({ timeout: 100 })
  }).toPass()
  await expect(page.getByText(resultWords.place(1))).toBeVisible()
})

test('Results come out by themselves at their hour, as the signed file has them', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)

  await app.setClock(contest.resultsAt.toISOString())
  const file = await publishedFile(app)
  await page.goto(addresses.results(at))

  expect(hex(app.services.hashing.sha256(utf8(canonicalJson(file.payload))))).toBe(file.sha256)
  expect(await awardsOnPage(page)).toEqual(awardsOf(file))
  expect(awardsOf(file)).toEqual([
    { title: resultWords.place(1), shop: 'Vrtnica', jury: '90,00', votes: resultWords.votes(2) },
    { title: resultWords.place(2), shop: 'Klas', jury: '80,00', votes: resultWords.votes(0) },
    { title: resultWords.place(3), shop: 'Sladko', jury: '70,00', votes: resultWords.votes(0) },
    { title: resultWords.audienceAward, shop: 'Grad', jury: '60,00', votes: resultWords.votes(5) },
  ])
  const { counted, notCounted, inReview, void: void_ } = file.payload.result.ballots
  await expect(page.locator('main table').getByRole('cell')).toHaveText(
    [counted, notCounted, inReview, void_].map(String),
  )
  expect(counted).toBe(7)
})

test('Each award says how close it was, and the page how far the jury agreed', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)
  await app.setClock(contest.resultsAt.toISOString())
  await publishedFile(app)

  await page.goto(addresses.results(at))

  const { closeness, agreement } = resultWords
  const first = page.getByRole('listitem').filter({ hasText: resultWords.place(1) })
  await expect(first).toContainText(closeness.wouldChange(closeness.byJuryAlone('10,00', true)))
  const audience = page.getByRole('listitem').filter({ hasText: resultWords.audienceAward })
  await expect(audience).toContainText(closeness.wouldChange(closeness.byVotes(3)))
  await expect(page.getByText(agreement.summary.strong).first()).toBeVisible()
  await page.getByText(agreement.details).click()
  await expect(page.getByText(agreement.order.strong)).toBeVisible()
})

test('Only the chair reads how strict each juror was and what each one decided', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)
  await app.services.db.juror.updateMany({ where: { name: 'Ema' }, data: { chair: true } })
  await app.setClock(contest.resultsAt.toISOString())
  await publishedFile(app)
  const { report } = words.jury

  await signIn(page, app, 'ema@jury.test')
  await page.goto(addresses.juryContest(at))
  await page.getByRole('link', { name: report.title }).click()

  await expect(page.getByText(report.correctionProblems['juror-with-few-sheets'])).toBeVisible()
  await expect(page.getByText(report.sameWithout('Fran'))).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, app, 'fran@jury.test')
  expect((await page.goto(addresses.juryReport(at)))?.status()).toBe(404)
})

test('The results lead from the contest page to the file, in English too', async ({
  page,
  app,
}) => {
  const { contest } = await seedJudged(app)
  await app.setClock(contest.resultsAt.toISOString())
  await publishedFile(app)

  await page.goto(`${addresses.contest(at)}?lang=en`)
  await page.getByRole('link', { name: english.contest.seeResults }).click()
  await expect(page.getByText(english.result.place(1))).toBeVisible()
  await expect(page.getByText('90.00').first()).toBeVisible()

  await expect(page.getByRole('link', { name: english.result.file })).toHaveAttribute(
    'href',
    addresses.resultsFile(at),
  )
})

test('A jury that has judged too little holds the results, until the organiser lets them go', async ({
  page,
  app,
}) => {
  const { contest, organiserEmail } = await seedJudged(app, { sheets: false })
  await app.setClock(contest.resultsAt.toISOString())
  await expect.poll(() => app.services.db.count.count()).toBe(1)
  const { publication } = words

  await page.goto(addresses.results(at))
  await expect(page.getByRole('status')).toContainText(resultWords.heldBecause)
  await expect(page.getByRole('status')).toContainText(
    words.contest.holdReasons['jury-quorum-unmet'],
  )
  await signIn(page, app, organiserEmail)
  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: publication.release.title }).click()
  await page.getByLabel(publication.chosen).first().selectOption('waived')
  await page.getByRole('button', { name: publication.release.submit }).click()

  await expect(page.getByRole('button', { name: publication.release.submit })).toBeHidden()
  const { payload } = await publishedFile(app)
  expect(payload.result.categories[0]?.awards).toMatchObject({ places: [], audience: [4] })
  await page.goto(addresses.results(at))
  await expect(page.getByText(resultWords.audienceAward)).toBeVisible()
})

type ResultFile = ReturnType<typeof resultFileSchema.parse>

const shops = ['Vrtnica', 'Klas', 'Sladko', 'Grad']

/** Four shops with falling marks; two votes for the first, five for the last. Nothing is counted yet. */
async function seedJudged(app: App, options: { sheets: boolean } = { sheets: true }) {
  const seeded = await seedContest(app.services)
  const marks = new Map<string, number>()
  for (const [index, shop] of shops.entries()) {
    const { entryId } = await seedEntry(app.services, seeded, shop)
    marks.set(entryId, 9 - index)
  }
  await app.setClock(seeded.contest.votingOpenAt.toISOString())
  await seedVotes(
    app.services,
    seeded,
    new Map([
      [1, 2],
      [4, 5],
    ]),
  )
  if (options.sheets) await seedSheets(app.services, seeded, marks)
  return seeded
}

function justBefore(instant: Date): string {
  return new Date(instant.getTime() - 1).toISOString()
}

async function publishedFile(app: App): Promise<ResultFile> {
  const ask = () => fetch(app.url + addresses.resultsFile(at))
  await expect.poll(async () => (await ask()).status).toBe(200)
  return resultFileSchema.parse(await (await ask()).json())
}

type ShownAward = { title: string; shop: string; jury: string; votes: string }

/** The awards as the file has them, in the words of the page. */
function awardsOf({ payload }: ResultFile): readonly ShownAward[] {
  return payload.result.categories.flatMap(({ awards, entries }) => {
    const won = [
      ...awards.places.map(({ place, entries: [entry] }) => ({
        title: resultWords.place(place),
        entry,
      })),
      ...awards.audience.map(entry => ({ title: resultWords.audienceAward, entry })),
    ]
    return won.map(({ title, entry }) => {
      const shown = entries.find(candidate => candidate.entry === entry)
      return {
        title,
        shop: shops[(entry ?? 0) - 1] ?? '',
        jury: shown?.juryPoints?.shown.replace('.', ',') ?? '',
        votes: resultWords.votes(shown?.votes ?? 0),
      }
    })
  })
}

async function awardsOnPage(page: Page): Promise<readonly ShownAward[]> {
  const awards = await page
    .locator('main li')
    .filter({ has: page.getByRole('heading') })
    .all()
  return Promise.all(
    awards.map(async award => ({
      title: (await award.locator('p').nth(0).textContent()) ?? '',
      shop: (await award.getByRole('heading').textContent()) ?? '',
      jury: (await award.getByRole('definition').textContent()) ?? '',
      votes: (await award.locator('p').nth(1).textContent()) ?? '',
    })),
  )
}
