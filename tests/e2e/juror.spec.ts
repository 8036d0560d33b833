import { contestById } from '#app/data/contest/contests.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { seedJuror } from '#tests/support/juries.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { type App, awake, expect, letterTo, passSignIn, signIn, test, words } from './fixtures.ts'
import { giveMarks, markOf } from './forms.ts'

const at = { town: 'velenje', contest: '2026' }
const { declaration, list, reasons, sheet } = words.jury

test('An invited juror declares, judges an entry and sees how far the round has come', async ({
  page,
  app,
}) => {
  const { seeded, criteria } = await openJudging(app)
  await inviteJuror(app.services, {
    townId: seeded.town.id,
    contestId: seeded.contestId,
    actorId: seeded.organiserId,
    requestKey: crypto.randomUUID(),
    name: 'Ema Izmišljena',
    email: 'ema@jury.test',
    chair: false,
  })
  const letter = await letterTo(app, 'ema@jury.test', addresses.juryContest(at))

  await page.goto(letter.text.match(/http\S+/)?.[0] ?? '')
  await passSignIn(page, app, 'ema@jury.test')
  await expect(page.getByText('Pri Ani')).toBeHidden()
  await page.getByRole('button', { name: declaration.agree }).click()
  await expect(page.getByText(list.lead(0, 2))).toBeVisible()
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await giveMarks(page, criteria, 8)
  await page.getByRole('button', { name: sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(sheet.saved)

  await page.reload()
  for (const criterion of criteria) await expect(markOf(page, criterion, 8)).toBeChecked()
  await page.getByRole('link', { name: sheet.back }).click()
  await expect(page.getByText(list.lead(1, 2))).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pri Ani' })).toContainText(list.complete)
  await expect(page.getByRole('link', { name: 'Pri Bori' })).toContainText(list.untouched)
})

test('Some marks are saved as a sheet that is begun', async ({ page, app }) => {
  const { seeded, criteria } = await openJudging(app)
  await seedJuror(app.services, seeded, 'Ema')
  await signIn(page, app, 'ema@jury.test')

  await page.goto(addresses.sheet(at, 1))
  await giveMarks(page, criteria.slice(0, 2), 10)
  await page.getByRole('group', { name: criteria[4] }).getByText(sheet.unassessed).click()
  await page.getByRole('button', { name: sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(sheet.savedPartly)

  await page.getByRole('link', { name: sheet.back }).click()
  await expect(page.getByRole('link', { name: 'Pri Ani' })).toContainText(list.begun)
  expect(await savedMarks(app)).toEqual({ theme: 10, window: 10, staff: 'unassessed' })
})

test('A sheet saved in one tab is not overwritten from another that is older', async ({
  page,
  app,
}) => {
  const { seeded, criteria } = await openJudging(app)
  const [theme = ''] = criteria
  await seedJuror(app.services, seeded, 'Ema')
  await signIn(page, app, 'ema@jury.test')
  const older = await page.context().newPage()
  for (const tab of [page, older]) {
    await tab.goto(addresses.sheet(at, 1))
    await awake(tab)
  }

  await giveMarks(page, [theme], 8)
  await page.getByRole('button', { name: sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(sheet.savedPartly)
  await giveMarks(older, [theme], 3)
  await older.getByRole('button', { name: sheet.save }).click()

  await expect(older.getByRole('alert')).toHaveText(reasons['sheet-changed-meanwhile'])
  await expect(markOf(older, theme, 8)).toBeChecked()
  expect(await savedMarks(app)).toEqual({ theme: 8 })
  await giveMarks(older, [theme], 5)
  await older.getByRole('button', { name: sheet.save }).click()
  await expect(older.getByRole('status')).toHaveText(sheet.savedPartly)
  expect(await savedMarks(app)).toEqual({ theme: 5 })
})

test('A sheet sent at the close of judging is refused with its marks in sight', async ({
  page,
  app,
}) => {
  const { seeded, criteria } = await openJudging(app)
  const { contest } = seeded
  await seedJuror(app.services, seeded, 'Ema')
  await signIn(page, app, 'ema@jury.test')
  await page.goto(addresses.sheet(at, 1))
  await awake(page)
  await giveMarks(page, criteria.slice(0, 1), 8)

  await app.setClock(contest.judgingCloseAt.toISOString())
  await page.getByRole('button', { name: sheet.save }).click()

  await expect(page.getByRole('alert')).toHaveText(reasons['judging-closed'])
  await expect(markOf(page, criteria[0] ?? '', 8)).toBeChecked()
  await expect(page.getByRole('button', { name: sheet.save })).toBeHidden()
  expect(await app.services.db.sheet.count()).toBe(0)
})

/** A contest with two entries on its first morning of judging. */
async function openJudging(app: App) {
  const seeded = await seedContest(app.services)
  for (const shop of ['Pri Ani', 'Pri Bori']) await seedEntry(app.services, seeded, shop)
  await app.setClock(seeded.contest.judgingOpenAt.toISOString())
  const { rules } = await contestById(app.services.db, seeded.contestId)
  return { seeded, criteria: rules.criteria.map(({ names }) => names.sl ?? '') }
}

async function savedMarks(app: App): Promise<unknown> {
  const [last] = await app.services.db.sheetRevision.findMany({ orderBy: { revision: 'desc' } })
  return last?.marks
}
