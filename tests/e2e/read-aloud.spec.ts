import type { Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { awake, expect, testsSharing, words } from './fixtures.ts'
import { type Stage, seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }
const { contest, entry, jury, map, overview, result, round, site, vote } = words

const test = testsSharing(async app => {
  const stage = await seedStage(app)
  const cookiesOf = async (who: keyof Stage['emails']) =>
    (await sessionOf(app, stage.emails[who])).cookies
  return { stage, cookiesOf }
})

test('A town is read aloud as its contests, each with its state and what one can do', async ({
  page,
}) => {
  await page.goto(addresses.town('velenje'))

  await expectReading(page, [
    `link "${site.skipToContent}"`,
    'banner',
    'link "velenje"',
    `link "${site.myPage}"`,
    'main',
    'paragraph: Občina velenje',
    'heading "velenje" [level=1]',
    'listitem',
    'heading "Naj izložba" [level=2]',
    'paragraph',
    `link "${contest.voteNow}"`,
    'listitem',
    'heading "Izložba zima" [level=2]',
    'paragraph',
    `link "${contest.enterYourShop}"`,
    'contentinfo',
    `navigation "${site.switchLanguage}"`,
  ])
})

test('A contest is read aloud as state, steps, shops by name and number, call and dates', async ({
  page,
}) => {
  await page.goto(addresses.contest(at))

  await expectReading(page, [
    'main',
    'heading "Naj izložba" [level=1]',
    'paragraph',
    `link "${contest.voteNow}"`,
    `link "${contest.readRules}"`,
    `region "${contest.gallery}"`,
    `heading "${contest.gallery}" [level=2]`,
    'paragraph',
    'listitem',
    'link "Pri ',
    'heading "Pri ',
    `text: ${entry.number(0).replace('0', '')}`,
    'paragraph: cvetličarna · Cankarjeva ulica 901',
    'listitem',
    'link "Pri ',
    `region "${contest.call}"`,
    `region "${contest.dates}"`,
    `paragraph: ${contest.steps.entriesOpenAt}`,
    `paragraph: ${contest.steps.resultsAt}`,
    'contentinfo',
  ])
})

test('An entry is read aloud as trade, name, picture, number, address and story', async ({
  page,
}) => {
  await page.goto(addresses.entry(at, 1))

  await expectReading(page, [
    'main',
    `link "${site.back} Naj izložba"`,
    'paragraph: cvetličarna',
    'heading "Pri Ani" [level=1]',
    `img "${entry.photoAlt('Pri Ani', 'cvetličarna')}"`,
    `text: ${entry.number(1)}`,
    'paragraph: Cankarjeva ulica 901, 3320 Velenje',
    'paragraph: Zgodba.',
    `link "${entry.voteForThis}"`,
  ])
})

test('The vote is read aloud as steps, one choice by number and name, who votes, what follows', async ({
  page,
}) => {
  await page.goto(`${addresses.vote(at)}?entry=1`)

  await expectReading(page, [
    'main',
    `heading "${vote.choose.heading}" [level=1]`,
    `list "${vote.steps.label}"`,
    `listitem: 1. ${vote.steps.choose}`,
    `listitem: 2. ${vote.steps.confirm}`,
    `listitem: 3. ${vote.steps.keep}`,
    `group "${vote.choose.heading}"`,
    `radio "${entry.number(0).replace('0', '')}`,
    `paragraph: ${vote.choose.emailHelp}`,
    `textbox "${vote.choose.email}"`,
    `checkbox "${vote.choose.age}"`,
    'paragraph',
    `button "${vote.choose.next}"`,
  ])
  await expect(
    page.getByRole('radio', { name: `${entry.number(1)} Pri Ani`, exact: true }),
  ).toBeChecked()
})

test('Results are read aloud from the first place to the thanks, charts as tables', async ({
  page,
}) => {
  await page.goto(addresses.results(celje))
  for (const summary of await page.getByText(result.charts.figures).all()) await summary.click()

  await expectReading(page, [
    'main',
    `heading "${result.title}" [level=1]`,
    `heading "${result.placesTitle}" [level=2]`,
    `paragraph: ${result.place(1)}`,
    'heading "Vrtnica" [level=3]',
    `term: ${result.juryPoints}`,
    'definition: 90,00',
    `paragraph: ${result.place(2)}`,
    'heading "Klas" [level=3]',
    `paragraph: ${result.place(3)}`,
    'heading "Sladko" [level=3]',
    `paragraph: ${result.audienceAward}`,
    'heading "Grad" [level=3]',
    `table "${result.charts.criteria}"`,
    `table "${result.charts.views}"`,
    'rowheader "1 Vrtnica"',
    'cell "90,00"',
    `heading "${result.agreement.title}" [level=3]`,
    `heading "${result.thanks}" [level=2]`,
    'link "Čevelj"',
    `table "${result.accounting}"`,
    `link "${result.recount}"`,
    `link "${result.file}"`,
  ])
})

test('A map is read aloud as its walks and the same shops as a list by number', async ({
  page,
}) => {
  await page.goto(addresses.map(at))

  await expectReading(page, [
    'main',
    `heading "${map.title}" [level=1]`,
    `navigation "${map.walksLabel}"`,
    `img "${map.drawing('Naj izložba')}"`,
    `link "${map.plate(1, 'Pri Ani')}"`,
    `heading "${map.list}" [level=2]`,
    `text: ${entry.number(1)}`,
    'link "Pri Ani"',
    'text: Cankarjeva ulica 901',
    `heading "${map.unplaced}" [level=2]`,
    `text: ${entry.number(2)}`,
    'link "Pri Bori"',
  ])
})

test('A juror’s round is read aloud as how far one is and the shops with their progress', async ({
  page,
  seeds,
}) => {
  await page.context().addCookies(await seeds.cookiesOf('juror'))
  await page.goto(addresses.juryContest(at))

  await expectReading(page, [
    'main',
    `paragraph: ${jury.member(1)}`,
    'heading "Naj izložba" [level=1]',
    `progressbar "${jury.list.lead(0, 2)}"`,
    `link "1. Pri Ani Cankarjeva ulica 901 ${jury.list.untouched}"`,
    `link "2. Pri Bori Cankarjeva ulica 901 ${jury.list.untouched}"`,
  ])
})

test('A score sheet is read aloud criterion by criterion, each with what its scale means', async ({
  page,
  seeds,
}) => {
  await page.context().addCookies(await seeds.cookiesOf('juror'))
  await page.goto(addresses.sheet(at, 1))
  await awake(page)
  const names = seeds.stage.velenje.contest.rules.criteria.map(({ names: all }) => all.sl ?? '')

  await expectReading(page, [
    'main',
    `link "← ${jury.sheet.back}"`,
    'heading "Pri Ani" [level=1]',
    `img "${entry.photoAlt('Pri Ani', 'cvetličarna')}"`,
    `text: ${entry.number(1)}`,
    ...names.flatMap(name => [`group "${name}"`, 'radio "1"', 'radio "10"']),
    `paragraph: ${jury.sheet.sealed}`,
    `button "${jury.sheet.save}"`,
  ])
  for (const name of names) {
    await expect(page.getByRole('group', { name })).toHaveAccessibleDescription(
      `1–2 ${round.scale.poor} 3–4 ${round.scale.weak} 5–6 ${round.scale.good} 7–8 ${round.scale['very-good']} 9–10 ${round.scale.outstanding}`,
    )
  }
})

test('The desk is read aloud with what needs doing first', async ({ page, seeds }) => {
  await page.context().addCookies(await seeds.cookiesOf('organiser'))
  await page.goto(addresses.desk(at))
  await awake(page)
  const { desk } = contest

  await expectReading(page, [
    'main',
    `link "${site.back} ${desk.title}"`,
    'heading "Naj izložba" [level=1]',
    `heading "${desk.today}" [level=2]`,
    `link "${desk.tasks['check-entries'](1)}"`,
    `heading "${contest.dates}" [level=2]`,
    `heading "${desk.state}" [level=2]`,
    `link "${desk.jury}"`,
    `heading "${overview.title}" [level=2]`,
    `link "${entry.statuses.submitted} 1"`,
    `link "${entry.statuses.accepted} 2"`,
    `link "${overview.allEntries}"`,
    `heading "${overview.jury}" [level=3]`,
  ])
})

/**
 * What a screen reader is told of a page, one line for each thing, begins with these lines in this order;
 * others may stand between them.
 */
async function expectReading(page: Page, expected: readonly string[]): Promise<void> {
  const snapshot = await page.locator('body').ariaSnapshot()
  const lines = snapshot.split('\n').map(lineOf)
  let from = 0
  const heard = expected.filter(wanted => {
    const found = lines.findIndex((line, index) => index >= from && line.startsWith(wanted))
    if (found >= 0) from = found + 1
    return found >= 0
  })
  expect(heard, snapshot).toEqual(expected)
}

/** A line of the tree without its depth and without the quotes of its notation. */
function lineOf(line: string): string {
  const text = line.trim().replace(/^- /, '').replace(/:$/, '')
  const quoted = /^'(.*)'(:.*)?$/.exec(text)
  const bare = quoted ? `${quoted[1]?.replaceAll("''", "'")}${quoted[2] ?? ''}` : text
  return bare.replace(/^(\w+): "(.*)"$/, '$1: $2')
}
