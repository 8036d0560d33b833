import { addresses } from '#app/domain/town/addresses.ts'
import { cookies } from '#app/web/cookies.ts'
import { codeFor, expect, passSignIn, signIn, test, words } from './fixtures.ts'
import { askForVote } from './forms.ts'
import { seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const { desk, accessibility, privacy } = words.statements

test('An organiser states what was missing, and the public reads it', async ({ page, app }) => {
  const { emails } = await seedStage(app)
  await app.services.db.town.updateMany({ data: { entryBasis: null } })
  await page.goto(addresses.accessibility('velenje'))
  await expect(page.getByText(accessibility.status.unstated)).toBeVisible()
  await page.goto(addresses.deskStatements('velenje'))
  await passSignIn(page, app, emails.organiser)
  await expect(page.getByText(desk.gaps.accessibilityStatus)).toBeVisible()

  await page.getByLabel(desk.controllerAddress).fill('Titov trg 1, 3320 Velenje')
  await page.getByLabel(desk.entryRetentionYears).fill('2')
  await page.getByLabel(desk.statuses.partial.name).check()
  await page.getByLabel(desk.exceptions('Slovenščina')).fill('Zemljevid: nesorazmerno breme.')
  await page.getByLabel(desk.preparedOn).fill('2026-09-14')
  await page.getByLabel(desk.contact, { exact: true }).fill('dostopnost@velenje.test')
  await page.getByRole('button', { name: desk.save }).click()

  await expect(page.getByText(desk.saved)).toBeVisible()
  await expect(page.getByText(desk.gaps.accessibilityStatus)).toHaveCount(0)
  await expect(page.getByLabel(desk.statuses.partial.name)).toBeChecked()
  await page.goto(addresses.accessibility('velenje'))
  const main = page.getByRole('main')
  await expect(main).toContainText(accessibility.status.partial)
  await expect(main).toContainText('Zemljevid: nesorazmerno breme.')
  await expect(main).toContainText(accessibility.preparation.preparedOn('14. septembra 2026'))
  await expect(page.getByRole('link', { name: 'dostopnost@velenje.test' })).toBeVisible()
  await page.goto(addresses.privacy('velenje'))
  await expect(main).toContainText('Titov trg 1, 3320 Velenje')
  await expect(main).toContainText(privacy.entrant.kept(2))
  await expect(main).toContainText(privacy.entrant.basisUnstated)
})

test('What cannot be true comes back with what was typed', async ({ page, app }) => {
  const { emails } = await seedStage(app)
  await signIn(page, app, emails.organiser)
  await page.goto(addresses.deskStatements('velenje'))

  await page.getByLabel(desk.preparedOn).fill('2026-09-15')
  await page.getByRole('button', { name: desk.save }).click()

  await expect(page.getByRole('alert')).toHaveText(desk.reasons['prepared-in-the-future'])
  await expect(page.getByLabel(desk.preparedOn)).toHaveValue('2026-09-15')
})

test('An organiser of another town states nothing here', async ({ app, playwright }) => {
  const { emails, velenje } = await seedStage(app)
  const before = await app.services.db.town.findUnique({ where: { id: velenje.town.id } })
  const neighbour = await playwright.request.newContext({
    baseURL: app.url,
    extraHTTPHeaders: { origin: app.url },
    storageState: await sessionOf(app, emails.neighbour),
  })

  const answer = await neighbour.post(addresses.deskStatements('velenje'), {
    form: { controllerAddress: 'Drugje 1' },
  })

  expect(answer.status()).toBe(404)
  const after = await app.services.db.town.findUnique({ where: { id: velenje.town.id } })
  expect(after).toEqual(before)
  await neighbour.dispose()
})

test('The page about cookies lists exactly those that a browser gets', async ({ page, app }) => {
  const { emails } = await seedStage(app)
  const got = new Set<string>()
  const look = async () => {
    for (const { name } of await page.context().cookies()) got.add(name)
  }
  const { signIn: form, code } = words.people
  const before = app.letters.length
  await page.goto('/account/language?lang=sl&next=/account')
  await page.getByLabel(form.email).fill(emails.entrant)
  await page.getByRole('button', { name: form.send }).click()
  await page.getByLabel(code.field).fill(await codeFor(app, emails.entrant, before))
  await look()
  await page.getByRole('button', { name: code.enter }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.people.account.title)
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.vote.code.title)
  await look()

  await page.goto(addresses.cookies('velenje'))

  const listed = await page.getByRole('rowheader').allTextContents()
  expect(listed.sort()).toEqual([...got].sort())
  expect(listed).toHaveLength(Object.keys(cookies).length)
})

test('Whoever votes is led to what becomes of the data', async ({ page, app }) => {
  await seedStage(app)
  await page.goto(addresses.vote(at))

  await page.getByRole('main').getByRole('link', { name: privacy.title }).click()

  await expect(page).toHaveURL(`${addresses.privacy('velenje')}#voter`)
  await expect(page.getByRole('main')).toContainText(
    privacy.voter.keptUntil('Naj izložba', '1. januarja 2027'),
  )
})
