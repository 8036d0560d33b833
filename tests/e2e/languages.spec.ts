import { addresses } from '#app/domain/town/addresses.ts'
import { type Language, languages } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { seedContest } from '#tests/support/contests.ts'
import { type App, awake, expect, signIn, test, words } from './fixtures.ts'
import { openVoting } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const pages = {
  town: addresses.town('velenje'),
  contest: addresses.contest(at),
  entry: addresses.entry(at, 1),
  rules: addresses.rules(at),
  results: addresses.results(at),
  vote: addresses.vote(at),
  recount: addresses.recount(at),
}

async function speakAll({ services }: App): Promise<void> {
  await services.db.town.updateMany({ data: { languages: [...languages] } })
}

for (const language of ['it', 'hu', 'de'] as const) {
  test(`A visitor reads every public page in ${language} on a small phone, with dates as the language has them`, async ({
    page,
    app,
  }) => {
    await openVoting(app)
    await speakAll(app)
    const own = wordsIn(language)
    await page.setViewportSize({ width: 320, height: 640 })

    for (const path of Object.values(pages)) {
      await page.goto(`${path}?lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByText(own.site.footer)).toBeVisible()
      const home = page.getByRole('link', { name: 'Slovenščina' })
      expect((await home.getAttribute('href'))?.replace(/\?order=\d+$/, '')).toBe(path)
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect({ path, isTooWide }).toEqual({ path, isTooWide: false })
    }
    await page.goto(`${pages.contest}?lang=${language}`)
    const close = datesIn(language, 'Europe/Ljubljana').until(new Date('2026-09-23T18:00:00Z'))
    await expect(page.getByText(own.contest.sentence.voting(close))).toBeVisible()
  })
}

test('A public page names itself in every language of its town, and the address to keep', async ({
  page,
  app,
}) => {
  await openVoting(app)
  await speakAll(app)
  const here = app.services.publicUrl + pages.contest
  const links = () =>
    page
      .locator('link[rel=canonical], link[rel=alternate]')
      .evaluateAll(found =>
        found.map(link => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      )

  await page.goto(`${pages.contest}?lang=de&order=3`)
  expect(await links()).toEqual([
    [null, `${here}?lang=de`],
    ['sl', here],
    ...['en', 'it', 'hu', 'de'].map(language => [language, `${here}?lang=${language}`]),
    ['x-default', here],
  ])

  await page.goto(pages.contest)
  expect((await links())[0]).toEqual([null, here])
  for (const path of ['/account', '/account?lang=de', `${pages.contest}/999?lang=de`]) {
    await page.goto(path)
    expect(await links()).toEqual([])
  }
})

test('A text that is in another language than its page says so, and any other does not', async ({
  page,
  app,
}) => {
  const { contestId } = await openVoting(app)
  await speakAll(app)
  const alts = { sl: 'Šopki v izložbi' }
  await app.services.db.photo.updateMany({ where: { contestId }, data: { alts } })

  await page.goto(`${pages.contest}?lang=hu`)
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=sl]')).toHaveText(
    'Naj izložba',
  )
  await expect(page.locator('main picture img').first()).toHaveAttribute('lang', 'sl')
  await expect(page.locator('main p [lang=sl]')).toHaveText('Vabljeni.')
  await page.goto(`${pages.entry}?lang=de`)
  await expect(page.locator('main p [lang=sl]')).toHaveText(['Naj izložba', 'Zgodba.'])

  await page.goto(`${pages.contest}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang]')).toHaveCount(0)
  await page.goto(pages.contest)
  await expect(page.locator('main [lang]')).toHaveCount(0)
})

for (const language of ['sl', 'it', 'hu', 'de'] as const) {
  test(`A page in ${language} that is awake has fetched the words of no other language`, async ({
    page,
    app,
  }) => {
    const { organiserEmail } = await seedContest(app.services)
    await speakAll(app)
    await signIn(page, app, organiserEmail)
    const scripts = new Set<string>()
    page.on('response', response => {
      if (response.request().resourceType() === 'script') scripts.add(response.url())
    })

    await page.goto(`${addresses.newContest('velenje')}?lang=${language}`)
    await awake(page)
    await page.goto(`${pages.recount}?lang=${language}`)
    await expect(page.locator('#recount')).toBeVisible()

    const answers = await Promise.all([...scripts].map(url => page.request.get(url)))
    const text = (await Promise.all(answers.map(answer => answer.text()))).join('\n')
    const heard = (say: (language: Language) => string) =>
      languages.filter(other => text.includes(say(other)))
    expect(heard(other => wordsIn(other).contest.new.create)).toEqual([language])
    expect(heard(other => wordsIn(other).recount.lead)).toEqual([language])
  })
}

test('In a bilingual town the rules are printed in both languages, one after the other and alike', async ({
  page,
  app,
}) => {
  await seedContest(app.services, {
    town: 'solinarka',
    bilingual: { language: 'it', name: 'Salinara', municipality: 'Comune di Salinara' },
  })
  const rules = addresses.rules({ town: 'solinarka', contest: '2026' })
  const titles = page.locator('main h1')
  const seen = () =>
    titles.evaluateAll(found =>
      found
        .filter(title => title.checkVisibility())
        .map(title => [title.textContent, getComputedStyle(title).fontSize]),
    )

  await page.goto(rules)
  expect((await seen()).map(([title]) => title)).toEqual([words.contest.rules.title])
  await page.goto(`${rules}?lang=it`)
  expect((await seen()).map(([title]) => title)).toEqual([wordsIn('it').contest.rules.title])

  await expect(page.locator('header').getByText('Salinara')).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  const printed = await seen()
  expect(printed.map(([title]) => title)).toEqual([
    words.contest.rules.title,
    wordsIn('it').contest.rules.title,
  ])
  expect(new Set(printed.map(([, size]) => size)).size).toBe(1)
  await expect(page.locator('main article')).toHaveCount(2)
  await expect(page.getByRole('rowheader', { name: 'Vetrina esterna e facciata' })).toBeVisible()
})

test('An organiser names a contest in each language of the town', async ({ page, app }) => {
  const { organiserEmail } = await seedContest(app.services, {
    bilingual: { language: 'hu', name: 'Lendva', municipality: 'Lendva Község' },
  })
  await signIn(page, app, organiserEmail)
  const { setup } = words
  await page.goto(addresses.newContest('velenje'))
  await page.getByLabel(words.contest.new.holiday).fill('2027-09-20')
  await page.getByLabel(setup.contactName).fill('Urad')
  await page.getByRole('button', { name: words.contest.new.create }).click()
  await expect(page).toHaveURL(/2027$/)
  const named = (language: 'hu' | 'de') =>
    page.getByLabel(`${setup.text.title}: ${wordsIn(language).site.languageName}`)

  await page.goto(addresses.settings({ town: 'velenje', contest: '2027' }))
  await awake(page)
  await expect(named('de')).toHaveCount(0)
  await page.getByText(`${setup.settings.otherLanguages} (${setup.text.title})`).click()
  await named('hu').fill('A legszebb kirakat')
  await page.getByRole('button', { name: setup.settings.save }).click()
  await expect(page.getByText(setup.settings.saved)).toBeVisible()

  const contest = await app.services.db.contest.findFirstOrThrow({ where: { slug: '2027' } })
  expect(contest.titles).toMatchObject({ hu: 'A legszebb kirakat' })
  expect(Object.keys(contest.intros as object).sort()).toEqual(['en', 'hu', 'sl'])
})
