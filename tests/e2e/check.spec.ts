import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { deskOf } from '#tests/support/places.ts'
import { expect, letterTo, signIn, test, words } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const { check, entry: entryWords, undelivered } = words

test.use({ viewport: { width: 360, height: 740 } })

test('An organiser checks one entry after the other on a phone and gives the numbers', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  const owners = []
  for (const [hour, shop] of ['Pri Ani', 'Pri Bori', 'Pri Cilki'].entries()) {
    await app.setClock(`2026-08-21T1${hour}:00:00Z`)
    owners.push(await submitEntry(app.services, seeded, shop))
  }
  const heading = page.getByRole('heading', { level: 1 })
  const next = (shop: string) => page.getByRole('link', { name: check.next(shop) })
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: words.contest.desk.tasks['check-entries'](3) }).click()
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await page.getByRole('button', { name: check.accept }).click()
  await next('Pri Bori').click()
  await expect(heading).toHaveText('Pri Bori')
  await page.getByText(check.ask).click()
  await page.getByRole('button', { name: check.askSend }).click()
  await expect(page.getByRole('alert')).toHaveText(words.site.form.required)
  await page.getByLabel(check.askText).fill('Manjka zgodba.')
  await page.getByRole('button', { name: check.askSend }).click()
  await next('Pri Cilki').click()
  await page.getByText(check.reject).click()
  await page.getByLabel(check.rejectKinds['outside-area']).check()
  await page.getByRole('button', { name: entryWords.desk.reject, exact: true }).click()
  await expect(page.getByText(check.noneWaiting)).toBeVisible()

  await letterTo(app, 'pri.bori@shops.test', 'Manjka zgodba.')
  await page.context().clearCookies()
  await signIn(page, app, 'pri.bori@shops.test')
  await page.goto(addresses.myEntry(owners[1]?.entryId ?? ''))
  await expect(page.getByText('Manjka zgodba.')).toBeVisible()
  await page.getByRole('button', { name: check.mine.done }).click()
  await expect(page.getByText(check.mine.answered)).toBeVisible()

  await app.setClock('2026-09-10T08:00:00Z')
  await page.context().clearCookies()
  await signIn(page, app, seeded.organiserEmail)
  await page.goto(addresses.deskNumbers(at))
  await expect(page.getByText(check.reasons['entries-waiting'])).toBeVisible()
  await page.goto(addresses.deskEntry(at, owners[1]?.entryId ?? ''))
  await page.getByRole('button', { name: check.accept }).click()
  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: words.contest.desk.tasks['give-numbers']() }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Pri Bori' })).toContainText('2')
  await page.getByRole('button', { name: check.numbers.give }).click()

  await page.getByRole('link', { name: check.numbers.posters }).waitFor()
  const posters = await page.request.get(addresses.posters(at))
  expect(posters.headers()['content-type']).toBe('application/pdf')
  expect((await posters.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const numbered = await letterTo(
    app,
    'pri.bori@shops.test',
    check.letters.numbered.subject('Pri Bori', 2),
  )
  expect(numbered.attachments?.map(({ name }) => name)).toEqual(['velenje-2026-2.pdf'])
  await page.goto(addresses.entry(at, 2))
  await expect(heading).toHaveText('Pri Bori')
})

test('An organiser finds an entry without its accents and sends a letter again that did not leave', async ({
  page,
  app,
}) => {
  const seeded = await seedContest(app.services)
  const { entryId, ownerEmail } = await submitEntry(app.services, seeded, 'Čevelj')
  await submitEntry(app.services, seeded, 'Vrtnica')
  const received = words.mail.entryReceived.subject('Čevelj')
  await letterTo(app, ownerEmail, received)
  const { contestId } = deskOf(seeded)
  const where = { contestId, subjectId: entryId }
  await expect.poll(() => app.services.db.mail.count({ where: { ...where, sentAt: null } })).toBe(0)
  const refused = { sentAt: null, lastError: 'Error EENVELOPE 550' }
  await app.services.db.mail.updateMany({ where, data: refused })
  await signIn(page, app, seeded.organiserEmail)

  await page.goto(addresses.deskEntries(at))
  await page.getByLabel(check.list.search).fill('cevelj')
  await page.getByRole('button', { name: check.list.find }).click()
  await expect(page.getByText(check.list.found(1))).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vrtnica' })).toBeHidden()

  await page.goto(addresses.desk(at))
  await page.getByRole('link', { name: words.contest.desk.tasks['undelivered-mail'](1) }).click()
  await expect(page.getByText(undelivered.troubles['address-refused'])).toBeVisible()
  const before = app.letters.length
  await page.getByRole('button', { name: undelivered.resendTo('Čevelj') }).click()
  await expect(page.getByText(undelivered.again(1))).toBeVisible()
  await letterTo(app, ownerEmail, received, before)
})
