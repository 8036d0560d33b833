import { contestById } from '#app/data/contest/contests.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { seedJuror } from '#tests/support/juries.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { type App, awake, expect, letterTo, passSignIn, signIn, test, words } from './fixtures.ts'
import { giveMarks, markOf } from './forms.ts'

const at = { town: 'velenje', contest: '2026' }
const { declaration, list, reasons, sheet } = words.jury
const { chair, round } = words

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

test('A mark given in one tab is not overwritten from another that is older', async ({
  page,
  app,
}) => {
  const { seeded, criteria } = await openJudging(app)
  const [theme = '', window = ''] = criteria
  await seedJuror(app.services, seeded, 'Ema')
  await signIn(page, app, 'ema@jury.test')
  const older = await page.context().newPage()
  for (const tab of [page, older]) {
    await tab.goto(addresses.sheet(at, 1))
    await awake(tab)
  }

  await giveMarks(page, [theme], 8)
  await expect(page.getByText(round.keptPartly)).toBeVisible()
  await giveMarks(older, [window], 3)
  await expect(older.getByText(round.keptPartly)).toBeVisible()
  expect(await savedMarks(app)).toEqual({ theme: 8, window: 3 })

  await giveMarks(page, [theme], 9)
  await expect.poll(() => savedMarks(app)).toEqual({ theme: 9, window: 3 })
  await older.route(`**${addresses.mark(at, 1)}`, async route => {
    await older.waitForTimeout(400)
    await route.continue()
  })
  for (const mark of ['6', '4']) {
    await older.getByRole('group', { name: theme }).getByText(mark, { exact: true }).click()
  }
  await expect(older.getByRole('alert')).toHaveText(reasons['sheet-changed-meanwhile'])
  await expect(markOf(older, theme, 9)).toBeChecked()
  await expect(older.getByText(round.keptPartly)).toBeHidden()
  expect(await savedMarks(app)).toEqual({ theme: 9, window: 3 })
  await giveMarks(older, [theme], 5)
  await older.getByRole('button', { name: sheet.save }).click()
  await expect(older.getByRole('status')).toHaveText(sheet.savedPartly)
  expect(await savedMarks(app)).toEqual({ theme: 5, window: 3 })
})

test('Marks given at the close of judging are refused and stay in sight', async ({ page, app }) => {
  const { seeded, criteria } = await openJudging(app)
  const { contest } = seeded
  await seedJuror(app.services, seeded, 'Ema')
  await signIn(page, app, 'ema@jury.test')
  await page.goto(addresses.sheet(at, 1))
  await awake(page)

  await app.setClock(contest.judgingCloseAt.toISOString())
  await giveMarks(page, criteria.slice(0, 1), 8)
  await expect(page.getByRole('alert')).toHaveText(reasons['judging-closed'])
  await page.getByRole('button', { name: sheet.save }).click()

  await expect(page.getByRole('alert')).toHaveText(reasons['judging-closed'])
  await expect(markOf(page, criteria[0] ?? '', 8)).toBeChecked()
  await expect(page.getByRole('button', { name: sheet.save })).toBeHidden()
  expect(await app.services.db.sheet.count()).toBe(0)
})

test('A juror goes round with one thumb: a mark at a tap, one shop recused, one come back to, and signs off; the chair reopens', async ({
  page,
  app,
}) => {
  const { seeded, criteria } = await openJudging(app, ['Pri Ani', 'Pri Bori', 'Pri Cilki'])
  await seedJuror(app.services, seeded, 'Vida', true)
  await seedJuror(app.services, seeded, 'Ema')
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, app, 'ema@jury.test')

  await page.goto(addresses.sheet(at, 1))
  await awake(page)
  await giveMarks(page, criteria.slice(0, 4), 9)
  await page.getByRole('group', { name: criteria[4] }).getByText(sheet.unassessed).click()
  await expect(page.getByText(round.kept)).toBeVisible()
  expect(await savedMarks(app)).toEqual({
    theme: 9,
    window: 9,
    interior: 9,
    offer: 9,
    staff: 'unassessed',
  })

  await page.getByRole('link', { name: sheet.next }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Bori')
  await giveMarks(page, criteria.slice(0, 1), 10)
  await expect(page.getByText(round.keptPartly)).toBeVisible()
  await page.reload()
  await page.getByText(round.recusal.title, { exact: true }).click()
  await expect(page.getByText(round.recusal.late)).toBeVisible()
  await page.getByLabel(round.recusal.reasons.relative).check()
  await page.getByRole('button', { name: round.recusal.act }).click()
  await expect(page.getByText(round.recusal.doneLate)).toBeVisible()
  await expect(page.getByRole('group', { name: criteria[0] })).toBeHidden()

  await page.getByRole('link', { name: sheet.next }).click()
  await page.getByRole('button', { name: round.aside.comeBack }).click()
  await expect(page.getByText(round.aside.comingBack)).toBeVisible()
  await page.getByLabel(round.note.label).fill('Zaprto do torka.')
  await page.getByRole('button', { name: round.note.save }).click()
  await expect(page.getByText(round.note.saved)).toBeVisible()
  await page.getByRole('link', { name: sheet.back }).click()
  await expect(page.getByText(list.lead(1, 2))).toBeVisible()
  await page.getByRole('link', { name: round.filter['come-back'], exact: true }).click()
  await expect(page.getByRole('link', { name: 'Pri Ani' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Pri Cilki' })).toContainText(list['come-back'])

  await page.getByRole('link', { name: round.signOff.act }).click()
  await expect(page.getByText(round.signOff.open(1))).toBeVisible()
  await page.getByRole('button', { name: round.signOff.act }).click()
  await expect(page.getByRole('alert')).toHaveText(reasons['entries-open'])
  await page.getByLabel(round.signOff.leaveRest).check()
  await page.getByRole('button', { name: round.signOff.act }).click()
  await expect(page.getByRole('status')).toHaveText(round.signOff.done)
  await page.goto(addresses.sheet(at, 1))
  await expect(page.getByRole('button', { name: sheet.save })).toBeHidden()

  await page.context().clearCookies()
  await signIn(page, app, 'vida@jury.test')
  await page.goto(addresses.juryChair(at))
  const seat = page.getByRole('listitem').filter({ hasText: '2. Ema' })
  await expect(seat).toContainText(chair.progress.signedOff)
  await expect(seat).toContainText(chair.progress.complete(1, 2))
  await seat.getByText(chair.reopen).first().click()
  await seat.getByLabel(chair.reason).first().fill('Oglejte si še Cilko.')
  await seat.getByRole('button', { name: chair.reopen }).click()
  await expect(seat).toContainText(chair.progress.declared)

  await page.context().clearCookies()
  await signIn(page, app, 'ema@jury.test')
  await page.goto(addresses.juryContest(at))
  await expect(page.getByText(round.signOff.reopened('Oglejte si še Cilko.'))).toBeVisible()
  await page.goto(addresses.sheet(at, 3))
  await expect(page.getByLabel(round.note.label)).toHaveValue('Zaprto do torka.')
})

test('A script that sends marks is answered with revisions, with the sheet where it is newer, or told what is wrong', async ({
  page,
  app,
}) => {
  const { seeded } = await openJudging(app)
  await seedJuror(app.services, seeded, 'Ema')
  const origin = app.url
  const send = async (form: Record<string, string | number>) => {
    const answer = await page.request.post(addresses.mark(at, 1), { form, headers: { origin } })
    return [answer.status(), await answer.json()] as const
  }
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  const theme = { mutationId: first, basedOn: 0, criterion: 'theme', mark: 8 }
  const stranger = await send(theme)
  await signIn(page, app, 'ema@jury.test')

  expect(stranger[0]).toBe(401)
  expect(await send(theme)).toEqual([200, { saved: true, revision: 1 }])
  expect(await send(theme)).toEqual([200, { saved: true, revision: 1 }])
  expect(await send({ mutationId: second, basedOn: 0, criterion: 'window', mark: 3 })).toEqual([
    409,
    {
      saved: false,
      reason: 'sheet-changed-meanwhile',
      message: reasons['sheet-changed-meanwhile'],
      sheet: { revision: 1, marks: { theme: 8 } },
    },
  ])
  expect((await send({ ...theme, mark: '8,5' }))[0]).toBe(400)
  const foreign = await page.request.post(addresses.mark(at, 1), {
    form: theme,
    headers: { origin: 'https://elsewhere.test' },
  })
  expect(foreign.status()).toBe(403)
})

/** A contest with its entries on its first morning of judging. */
async function openJudging(app: App, shops = ['Pri Ani', 'Pri Bori']) {
  const seeded = await seedContest(app.services)
  for (const shop of shops) await seedEntry(app.services, seeded, shop)
  await app.setClock(seeded.contest.judgingOpenAt.toISOString())
  const { rules } = await contestById(app.services.db, seeded.contestId)
  return { seeded, criteria: rules.criteria.map(({ names }) => names.sl ?? '') }
}

async function savedMarks(app: App): Promise<unknown> {
  const [last] = await app.services.db.sheetRevision.findMany({ orderBy: { revision: 'desc' } })
  return last?.marks
}
