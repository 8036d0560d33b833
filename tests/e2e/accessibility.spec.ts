import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { codeFor, expect, testsSharing, words } from './fixtures.ts'
import { askForVote } from './forms.ts'
import { type Stage, seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const winter = { town: 'velenje', contest: 'zima' }
const celje = { town: 'celje', contest: '2026' }

type Person = keyof Stage['emails']

const test = testsSharing(async app => {
  const stage = await seedStage(app)
  const sessions = new Map<string, Awaited<ReturnType<typeof sessionOf>>['cookies']>()
  for (const [who, email] of Object.entries(stage.emails)) {
    sessions.set(who, (await sessionOf(app, email)).cookies)
  }
  return { stage, cookiesOf: (who: Person) => sessions.get(who) ?? [] }
})

type Looked = { readonly as?: Person; readonly path: string | ((stage: Stage) => string) }

const pages: Readonly<Record<string, Looked>> = {
  'the home page': { path: addresses.home() },
  'a town': { path: addresses.town('velenje') },
  'a contest that is voted on': { path: addresses.contest(at) },
  'a contest that takes entries': { path: addresses.contest(winter) },
  'a contest with results': { path: addresses.contest(celje) },
  'a contest in English': { path: `${addresses.contest(at)}?lang=en` },
  'an entry': { path: addresses.entry(at, 1) },
  'the map': { path: addresses.map(at) },
  'a walk that leaves entries out': { path: addresses.map(at, 'stepfree') },
  'a map on which nothing is yet': { path: addresses.map(celje) },
  'the rules': { path: addresses.rules(at) },
  'Results that are awaited': { path: addresses.results(at) },
  'Results that are out': { path: addresses.results(celje) },
  'the recount': { path: addresses.recount(celje) },
  'the vote': { path: addresses.vote(at) },
  'a vote that is over': { path: addresses.vote(celje) },
  'the accessibility statement': { path: addresses.accessibility('velenje') },
  'the privacy notice': { path: addresses.privacy('velenje') },
  'the cookies': { path: addresses.cookies('velenje') },
  'a page that is not there': { path: '/velenje/2026/1/more' },
  'the way in': { path: addresses.account() },
  'one’s own page': { as: 'organiser', path: addresses.account() },
  'one’s entries': { as: 'entrant', path: addresses.myEntries() },
  'one’s entry': { as: 'entrant', path: stage => addresses.myEntry(stage.entryId) },
  'the entry form': { as: 'entrant', path: addresses.enter(winter) },
  'the entry form after its deadline': { as: 'entrant', path: addresses.enter(at) },
  'a juror’s contests': { as: 'juror', path: addresses.jury() },
  'a juror’s declaration': { as: 'undeclared', path: addresses.juryContest(at) },
  'a juror’s round': { as: 'juror', path: addresses.juryContest(at) },
  'a score sheet': { as: 'juror', path: addresses.sheet(at, 1) },
  'an organiser’s towns': { as: 'organiser', path: addresses.organiser() },
  'the statements on the desk': {
    as: 'organiser',
    path: addresses.deskStatements('velenje'),
  },
  'the plan of a town': { as: 'organiser', path: addresses.plan('velenje') },
  'the plan of a town that is nowhere yet': { as: 'neighbour', path: addresses.plan('celje') },
  'a new contest': { as: 'organiser', path: addresses.newContest('velenje') },
  'the desk of a draft': { as: 'organiser', path: '/organiser/velenje/2027' },
  'the desk': { as: 'organiser', path: addresses.desk(at) },
  'the jury on the desk': { as: 'organiser', path: addresses.deskJury(at) },
  'an entry on the desk': {
    as: 'organiser',
    path: stage => addresses.deskEntry(at, stage.waitingId),
  },
  'a desk that is not one’s own': { as: 'juror', path: addresses.desk(at) },
}

for (const [name, { as, path }] of Object.entries(pages)) {
  test(`Everybody can use ${name}, on a telephone and on a desk`, async ({ page, seeds }) => {
    if (as) await page.context().addCookies(seeds.cookiesOf(as))

    await page.goto(typeof path === 'string' ? path : path(seeds.stage))

    await expectForEverybody(page)
  })
}

test('Everybody can use an entry form that came back with gaps', async ({ page, seeds }) => {
  await page.context().addCookies(seeds.cookiesOf('entrant'))
  await page.goto(addresses.enter(winter))

  await page.getByRole('button', { name: words.entry.form.submit }).click()
  await expect(page.getByRole('alert')).toBeVisible()

  await expectForEverybody(page)
})

test('Everybody can use the code of a vote and its receipt', async ({ page, app }) => {
  const { code, receipt } = words.vote
  const before = app.letters.length
  await page.goto(addresses.vote(at))
  await askForVote(page, 'Pri Ani', 'eva@voters.test')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code.title)
  await expectForEverybody(page)

  await page.getByLabel(code.field).fill(await codeFor(app, 'eva@voters.test', before))
  await page.getByRole('button', { name: code.cast }).click()
  await page.getByText(receipt.details).click()

  await expectForEverybody(page)
})

/** WCAG 2.2 A and AA, one heading above all, a title, a language, and no scrolling sideways. */
async function expectForEverybody(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode()
      .analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(node => node.html) }))
    expect({ width, found }).toEqual({ width, found: [] })
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect({ width, scrollWidth }).toEqual({ width, scrollWidth: clientWidth })
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('html')).toHaveAttribute('lang', /^(sl|en)$/)
}
