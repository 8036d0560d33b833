import type { Locator, Page } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { expectNoViolation } from './everybody.ts'
import { awake, expect, testsSharing, words } from './fixtures.ts'
import { seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(async app => ({ stage: await seedStage(app) }))

test.describe('In colours that the reader forces', () => {
  test.use({ colorScheme: 'dark' })

  test('a mark that is chosen differs from one that is not', async ({ page, app, seeds }) => {
    await page.context().addCookies((await sessionOf(app, seeds.stage.emails.juror)).cookies)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(addresses.sheet(at, 1))
    await awake(page)
    const criterion = seeds.stage.velenje.contest.rules.criteria[0]?.names.sl ?? ''
    const marks = page.getByRole('group', { name: criterion }).locator('label')
    const label = (mark: number) => marks.filter({ hasText: new RegExp(`^${mark}$`) })

    await label(8).click()

    const [chosen, other] = [await colours(label(8)), await colours(label(7))]
    expect(chosen.background).not.toBe(other.background)
    expect(chosen.background).not.toBe(chosen.text)
    expect(other.border).not.toBe(other.background)
    await expectNoViolation(page)
  })

  test('a shop that is chosen differs from the others', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(addresses.vote(at))

    await page.getByRole('radio', { name: 'Pri Ani' }).check()

    const label = (name: string) => page.locator('label', { hasText: name })
    expect((await colours(label('Pri Ani'))).border).not.toBe(
      (await colours(label('Pri Bori'))).border,
    )
    await expectNoViolation(page)
  })

  test('what is over, next and ahead shows by its lamp, and every button by its edge', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(addresses.contest(at))

    const lamps = ['.lamp-over', '.lamp-now', '.lamp:not(.lamp-over, .lamp-now)']
    const backgrounds = await Promise.all(
      lamps.map(async lamp => (await colours(page.locator(lamp).first())).background),
    )
    expect(new Set(backgrounds).size).toBe(3)
    const button = await colours(page.getByRole('link', { name: words.contest.voteNow }))
    expect(button.border).not.toBe(await ground(page))
    await expectNoViolation(page)
  })

  test('both sides of a chart can be told apart from each other and from the ground', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(addresses.results(celje))

    const fills = await page
      .locator('svg rect.fill-brand, svg rect.fill-accent')
      .evaluateAll(bars => bars.map(bar => getComputedStyle(bar).fill))
    expect(new Set([...fills, await ground(page)]).size).toBe(3)
    await expectNoViolation(page)
  })
})

test('Nothing moves for a reader who asks for less motion', async ({ page, app, seeds }) => {
  await page.context().addCookies((await sessionOf(app, seeds.stage.emails.juror)).cookies)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(addresses.juryContest(at))
  await awake(page)
  expect(await movements(page)).toEqual([])

  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/*.data*', async route => {
    await released
    await route.continue()
  })
  await page.getByRole('link', { name: 'Pri Ani' }).click()
  await expect(page.getByText(words.site.loading)).toBeAttached()
  expect(await movements(page)).toEqual([])
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await movements(page)).not.toEqual([])
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pri Ani')
})

async function colours(element: Locator) {
  return element.evaluate(found => {
    const { backgroundColor, borderTopColor, color } = getComputedStyle(found)
    return { background: backgroundColor, border: borderTopColor, text: color }
  })
}

async function ground(page: Page): Promise<string> {
  return (await colours(page.locator('html'))).background
}

/** What moves by itself, or would when something about it changes. */
function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map(animation => animation.playState)
    const ready = [...document.querySelectorAll('*')]
      .map(element => getComputedStyle(element))
      .filter(style => style.transitionDuration !== '0s' || style.scrollBehavior === 'smooth')
      .map(style => `${style.transitionDuration} ${style.scrollBehavior}`)
    return [...running, ...ready]
  })
}
