import type { Page, Response } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { languages } from '#app/domain/town/local-text.ts'
import { violationsOn } from './axe.ts'
import { expect } from './fixtures.ts'

const judgedByAll: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
}

/**
 * One visit of a page in front of everybody: rules of WCAG 2.2 A and AA that a program can judge, on a
 * telephone and on a desk, targets for a finger, and reading at 400 % and with wide spacing.
 */
export async function expectForEverybody(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoViolation(page)
    await expectNoScrollingSideways(page)
    if (width === 360) await expectTargets(page)
  }
  await expectLinksToShow(page)
  await expectReadableAtFourTimesTheSize(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('html')).toHaveAttribute(
    'lang',
    new RegExp(`^(${languages.join('|')})$`),
  )
}

/** What axe finds on the page as it stands, good practice included. */
export async function expectNoViolation(page: Page): Promise<void> {
  await expectNothingFound(page, judgedByAll)
}

/** The same of the one rule that other colours can break. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingFound(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
}

/** The same of every rule but that one: another language has the same colours. */
export async function expectNoViolationButContrast(page: Page): Promise<void> {
  const rules = { 'color-contrast': { enabled: false } }
  await expectNothingFound(page, { ...judgedByAll, rules })
}

async function expectNothingFound(page: Page, options: RunOptions): Promise<void> {
  const found = await violationsOn(page, options)
  expect({ at: page.url(), found }).toEqual({ at: page.url(), found: [] })
}

/**
 * The page as a browser without a script gets it: each form says how it is sent and has a button that sends
 * it, and whatever needs a script is left out of it.
 */
export async function expectFormsWithoutScript(answer: Response | null): Promise<void> {
  const html = (await answer?.text()) ?? ''
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? []
  const unsent = forms.filter(form => {
    const sends = [...form.matchAll(/<button\b[^>]*>/g)].some(
      ([tag]) => !tag.includes('type="button"'),
    )
    return !/^<form[^>]* method="(post|get)"/i.test(form) || !sends
  })
  expect(html).toContain('</html>')
  expect({ at: answer?.url(), unsent }).toEqual({ at: answer?.url(), unsent: [] })
}

export async function expectNoScrollingSideways(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect({ at: page.url(), scrollWidth }).toEqual({ at: page.url(), scrollWidth: clientWidth })
}

/**
 * WCAG 1.4.10 and 1.4.12: a window of 1280 × 1024 at 400 %, first as it is, then with lines, letters and
 * words as far apart as a reader may set them. Nothing scrolls sideways and no text is cut off.
 */
async function expectReadableAtFourTimesTheSize(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 })
  await expectNoScrollingSideways(page)
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    document.adoptedStyleSheets.push(spacing)
  })
  await expectNoScrollingSideways(page)
  expect({ at: page.url(), cut: await page.evaluate(textsCutOff) }).toEqual({
    at: page.url(),
    cut: [],
  })
  await page.evaluate(() => document.adoptedStyleSheets.pop())
}

/** WCAG 2.5.8: what is touched is at least 24 pixels wide and high; a link within a sentence is exempt. */
async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate(smallTargets)
  expect({ at: page.url(), small }).toEqual({ at: page.url(), small: [] })
}

/** WCAG 1.4.1: a link within a sentence is told from it by more than its colour. */
async function expectLinksToShow(page: Page): Promise<void> {
  const plain = await page.locator('main :is(p, li, dd, td) a').evaluateAll(links =>
    links
      .filter(link => getComputedStyle(link).display === 'inline')
      .filter(link => link.parentElement?.textContent?.trim() !== link.textContent?.trim())
      .filter(link => getComputedStyle(link).textDecorationLine !== 'underline')
      .filter(link => link.closest('nav') === null)
      .map(link => link.outerHTML.slice(0, 200)),
  )
  expect({ at: page.url(), plain }).toEqual({ at: page.url(), plain: [] })
}

/** Runs in the page: elements that hide what overflows them and hold text that overflows. */
function textsCutOff(): string[] {
  const cut = []
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const readAloudOnly = clipPath !== 'none' || element.clientWidth <= 1
    if (readAloudOnly || !element.textContent?.trim()) continue
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
    const wide = hides(overflowX) && scrollWidth > clientWidth + 1
    const high = hides(overflowY) && scrollHeight > clientHeight + 1
    if (wide || high) cut.push(element.outerHTML.slice(0, 200))
  }
  return cut
}

/** Runs in the page: what can be touched and is too small for it. */
function smallTargets(): string[] {
  const small = []
  const touched = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
  for (const element of document.querySelectorAll<HTMLElement>(touched)) {
    const target = element.closest('label') ?? element
    const { width, height } = target.getBoundingClientRect()
    if (width === 0 || element.tabIndex < 0 || (width >= 24 && height >= 24)) continue
    const around = element.parentElement?.textContent?.trim() ?? ''
    const inSentence =
      getComputedStyle(element).display === 'inline' && around !== element.textContent?.trim()
    if (!inSentence) small.push(`${width} × ${height}: ${element.outerHTML.slice(0, 200)}`)
  }
  return small
}
