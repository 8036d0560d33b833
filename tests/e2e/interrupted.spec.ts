import type { Page } from '@playwright/test'
import { revokeSessionsOf } from '#app/data/people/sessions.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { person, submitEntry } from '#tests/support/contests.ts'
import { seedJuror } from '#tests/support/juries.ts'
import { type App, awake, expect, passSignIn, testsSharing, words } from './fixtures.ts'
import { giveMarks, markOf } from './forms.ts'
import { seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }

const test = testsSharing(async app => ({ stage: await seedStage(app) }))

test('Details sent after the session has ended are saved when one has signed in again', async ({
  page,
  app,
}) => {
  const winter = await app.services.db.contest.findFirstOrThrow({ where: { slug: 'zima' } })
  const { entryId, ownerEmail } = await submitEntry(
    app.services,
    { contestId: winter.id },
    'Pri Egonu',
  )
  await page.goto(addresses.myDetails(entryId))
  await passSignIn(page, app, ownerEmail)
  await page.getByLabel(words.entry.form.shopName).fill('Pri Egonu in Evi')

  await endSessions(app, ownerEmail)
  await page.getByRole('button', { name: words.own.save }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.people.ended.title)
  await signInBeside(page, app, ownerEmail)
  await page.getByRole('button', { name: words.people.ended.sendAgain }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Egonu in Evi')
})

test('Marks sent after the session has ended are saved when one has signed in again', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const [criterion = ''] = await openSheet(page, app, stage, { juror: 'Pia', number: 2 })
  await awake(page)

  await endSessions(app, 'pia@jury.test')
  await giveMarks(page, [criterion], 7)
  await expect(page.getByText(words.round.notKept)).toBeVisible()
  await page.getByRole('button', { name: words.jury.sheet.save }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.people.ended.title)
  await signInBeside(page, app, 'pia@jury.test')
  await page.getByRole('button', { name: words.people.ended.sendAgain }).click()

  await expect(page.getByRole('status')).toHaveText(words.jury.sheet.savedPartly)
  await expect(markOf(page, criterion, 7)).toBeChecked()
})

test('A juror who goes back before a page has woken finds the page before', async ({
  page,
  app,
  seeds: { stage },
}) => {
  await page.context().addCookies((await sessionOf(app, stage.emails.juror)).cookies)
  await page.goto(addresses.juryContest(at))
  await awake(page)
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pri Ani')

  const wake = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pri Ani')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(addresses.juryContest(at))
  await wake()

  await expect(page.getByText(words.jury.list.lead(0, 2))).toBeVisible()
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Naj izložba')
})

test('Marks given before a sheet has woken are saved with those that are given after', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const criteria = await openSheet(page, app, stage, { juror: 'Nada', number: 1 })
  const wake = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await giveMarks(page, criteria.slice(0, 3), 6)
  await wake()
  await awake(page)
  await giveMarks(page, criteria.slice(3), 7)
  await page.getByRole('button', { name: words.jury.sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(words.jury.sheet.saved)

  await page.reload()
  for (const criterion of criteria.slice(0, 3)) {
    await expect(markOf(page, criterion, 6)).toBeChecked()
  }
})

test('What a juror sends without a connection stays in its form, and so does a page that is to be left', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const criteria = await openSheet(page, app, stage, { juror: 'Ria', number: 1 })
  const { round, jury } = words
  await page.goto(addresses.juryContest(at))
  await awake(page)
  await page.getByRole('link', { name: '1. Pri Ani' }).click()
  await awake(page)
  const note = page.getByLabel(round.note.label)

  await page.context().setOffline(true)
  await giveMarks(page, criteria, 8)
  await note.fill('Dež, izložba je še lepša.')
  await page.getByRole('button', { name: round.note.save }).click()
  await expect(page.getByText(round.notSent)).toBeVisible()
  await expect(note).toHaveValue('Dež, izložba je še lepša.')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await page.getByRole('link', { name: jury.sheet.back }).click()
  await expect(page.getByText(words.site.loading)).toBeAttached()
  await expect(note).toHaveValue('Dež, izložba je še lepša.')
  for (const criterion of criteria) await expect(markOf(page, criterion, 8)).toBeChecked()
  await page.context().setOffline(false)

  await expect(page).toHaveURL(addresses.juryContest(at))
  await expect.poll(() => marksSavedBy(app, 'Ria')).toBe(criteria.length)
  await page.goto(addresses.sheet(at, 1))
  for (const criterion of criteria) await expect(markOf(page, criterion, 8)).toBeChecked()
})

test('A sheet that is sent while a mark is still on its way is saved whole', async ({
  page,
  app,
  seeds: { stage },
}) => {
  const criteria = await openSheet(page, app, stage, { juror: 'Oto', number: 2 })
  await awake(page)
  await page.route(`**${addresses.mark(at, 2)}`, async route => {
    await page.waitForTimeout(200)
    await route.continue()
  })
  await giveMarks(page, criteria, 9)
  await page.getByRole('button', { name: words.jury.sheet.save }).click()
  await expect(page.getByRole('status')).toHaveText(words.jury.sheet.saved)
})

test('An organiser who goes back before a page has woken finds the page before', async ({
  page,
  app,
  seeds: { stage },
}) => {
  await page.context().addCookies((await sessionOf(app, stage.emails.organiser)).cookies)
  await page.goto(addresses.organiser())
  await awake(page)
  const wake = await holdScripts(page)
  await page.getByRole('link', { name: words.contest.desk.newContest }).click({ noWaitAfter: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.contest.new.title)

  await page.goBack({ waitUntil: 'commit' })
  await wake()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.contest.desk.title)
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.contest.desk.title)
})

test('A key pressed while a page wakes does not end its waking', async ({
  page,
  app,
  seeds: { stage },
}) => {
  await page.context().addCookies((await sessionOf(app, stage.emails.organiser)).cookies)
  await page.addInitScript(pressWhenWorkIsPutOff)

  await page.goto(addresses.organiser())
  await awake(page)

  await page.getByRole('link', { name: words.contest.desk.newContest }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.contest.new.title)
})

/** The sheet of a new juror, who has signed in; what its criteria are called. */
async function openSheet(
  page: Page,
  app: App,
  { velenje }: Awaited<ReturnType<typeof seedStage>>,
  { juror, number }: { readonly juror: string; readonly number: number },
): Promise<readonly string[]> {
  await seedJuror(app.services, velenje, juror)
  await page.goto(addresses.sheet(at, number))
  await passSignIn(page, app, `${juror.toLowerCase()}@jury.test`)
  return velenje.contest.rules.criteria.map(({ names }) => names.sl ?? '')
}

/** How many marks stand on the one sheet of a juror. */
async function marksSavedBy({ services }: App, juror: string): Promise<number> {
  const { id: personId } = await person(services, `${juror.toLowerCase()}@jury.test`)
  const last = await services.db.sheetRevision.findFirst({
    where: { sheet: { juror: { personId } } },
    orderBy: { revision: 'desc' },
  })
  return Object.keys((last?.marks ?? {}) as object).length
}

/** Ends all sessions of somebody, as signing out on another device does. */
async function endSessions(app: App, email: string) {
  const { id } = await person(app.services, email)
  await revokeSessionsOf(app.services.db, id, app.services.now())
}

/** Signs in again in the tab that the page opens for it. */
async function signInBeside(page: Page, app: App, email: string) {
  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: words.people.ended.signIn }).click(),
  ])
  await passSignIn(beside, app, email)
  await beside.close()
}

/** Keeps the framework from waking pages until it is told to. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/assets/*.js', async route => {
    await released
    await route.continue().catch(() => {})
  })
  return async () => {
    release()
    await page.unroute('**/assets/*.js')
  }
}

/** Runs in the page: a key is pressed whenever the framework puts work off, the first of which is waking. */
function pressWhenWorkIsPutOff() {
  const press = () => {
    const key = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })
    document.querySelector('main a')?.dispatchEvent(key)
  }
  const puttingOff: MessagePort['postMessage'] = Reflect.get(MessagePort.prototype, 'postMessage')
  MessagePort.prototype.postMessage = new Proxy(puttingOff, {
    apply(postMessage, port, given) {
      queueMicrotask(press)
      return Reflect.apply(postMessage, port, given)
    },
  })
}
