import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Letter } from '#app/platform/mail.ts'
import { codeIn } from '#tests/support/letters.ts'
import { secondFactorGiven } from '#tests/support/second-factor.ts'
import { serve } from '#tests/support/serve.ts'
import type { ClockedServices } from '#tests/support/services.ts'

export { expect }

loadAllWords()
export const words = wordsIn('sl')
export const english = wordsIn('en')

export type App = {
  readonly url: string
  /** Use cases called with these act beside the browser, on the same data and by the same clock. */
  readonly services: ClockedServices
  readonly letters: readonly Letter[]
  readonly setClock: (instant: string) => Promise<void>
}

/** A browser test with a site of its own: an empty database and a clock that is set by hand. */
export const test = base.extend<{ app: App }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
  app: async ({}, use) => runApp(use),
  baseURL: async ({ app }, use) => use(app.url),
  page: quietly,
})

/**
 * Tests of one file that share a site and what was seeded there, because none disturbs another. It is opened
 * for the first and stopped after the last; the worker and its browser stay for the files that follow.
 */
export function testsSharing<Seeds>(seed: (app: App) => Promise<Seeds>) {
  let site: Promise<{ app: App; seeds: Seeds; stop: () => Promise<void> }> | undefined
  const open = () => {
    site ??= openApp().then(async ({ app, stop }) => ({ app, seeds: await seed(app), stop }))
    return site
  }
  const test = base.extend<{ app: App; seeds: Seeds }>({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    app: async ({}, use) => use((await open()).app),
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    seeds: [async ({}, use) => use((await open()).seeds), { auto: true }],
    baseURL: async ({ app }, use) => use(app.url),
    page: quietly,
  })
  test.afterAll(async () => (await site)?.stop())
  return test
}

/** Tests of several files that only look at pages: on one site and in one tab, for each worker. */
export function visitsSharing<Seeds>(seed: (app: App) => Promise<Seeds>) {
  return base.extend<object, { app: App; seeds: Seeds; tab: { page?: Page } }>({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    app: [async ({}, use) => runApp(use), { scope: 'worker' }],
    seeds: [async ({ app }, use) => use(await seed(app)), { scope: 'worker' }],
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    tab: [async ({}, use) => use({}), { scope: 'worker' }],
    baseURL: async ({ app }, use) => use(app.url),
    page: async ({ browser, tab }, use) => {
      tab.page ??= await browser.newPage()
      await tab.page.context().clearCookies()
      await tab.page.emulateMedia({ colorScheme: 'light' })
      await quietly({ page: tab.page }, use)
    },
  })
}

async function runApp(use: (app: App) => Promise<void>): Promise<void> {
  const { app, stop } = await openApp()
  await use(app)
  await stop()
}

async function openApp(): Promise<{ app: App; stop: () => Promise<void> }> {
  const { url, letters, setClock, services, stop } = await serve()
  return { app: { url, letters, setClock, services: { ...services, setClock } }, stop }
}

/** A page that fails its test when the browser complains: of a policy that is broken, of hydration. */
export async function quietly({ page }: { page: Page }, use: (page: Page) => Promise<void>) {
  const complaints: string[] = []
  const hearError = (error: Error) => complaints.push(String(error))
  const hearMessage = (message: ConsoleMessage) => {
    const refusal = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !refusal) complaints.push(message.text())
  }
  page.on('pageerror', hearError).on('console', hearMessage)
  await use(page)
  page.off('pageerror', hearError).off('console', hearMessage)
  expect(complaints).toEqual([])
}

/** Signs in through the form and the code in the letter. */
export async function signIn(page: Page, app: App, email: string): Promise<void> {
  await page.goto('/account')
  await passSignIn(page, app, email)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.people.account.title)
}

/** Signs in on the page that asks for it, as one who gives the second factor too, and goes on from there. */
export async function passSignIn(page: Page, app: App, email: string): Promise<void> {
  await enterByLetter(page, app, email)
  const next = await secondFactorGiven(app.services, email, page.url())
  if (next !== null) await page.goto(next)
}

/** The address and the code of the letter, and nothing more. */
export async function enterByLetter(page: Page, app: App, email: string): Promise<void> {
  const { signIn, code } = words.people
  const before = app.letters.length
  await page.getByLabel(signIn.email).fill(email)
  await page.getByRole('button', { name: signIn.send }).click()
  await page.getByLabel(code.field).fill(await codeFor(app, email, before))
  await page.getByRole('button', { name: code.enter }).click()
  await expect(page).not.toHaveURL(/\/account\/code/)
}

/** The code in the next letter to a mailbox. */
export async function codeFor(app: App, email: string, before = 0): Promise<string> {
  return codeIn(await letterTo(app, email, /^ {4}\d{6}$/m, before))
}

/** The next letter to a mailbox in whose subject or text there is this; letters are sent by jobs. */
export async function letterTo(
  app: App,
  email: string,
  said: RegExp | string,
  before = 0,
): Promise<Letter> {
  const search = () =>
    app.letters
      .slice(before)
      .find(({ to, subject, text }) => to === email && has(`${subject}\n${text}`, said))
  const message = `a letter to ${email} with ${said}`
  await expect.poll(search, { message, intervals: [20] }).toBeDefined()
  const letter = search()
  if (!letter) throw new Error(`The letter to ${email} has gone`)
  return letter
}

function has(text: string, said: RegExp | string): boolean {
  return typeof said === 'string' ? text.includes(said) : said.test(text)
}

/** Waits until the framework has woken a page that it hydrates. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some(key => key.startsWith('__react'))
  })
}

/** Waits until a page that was opened is as it stays: woken, where the framework wakes it. */
export async function settled(page: Page): Promise<void> {
  if (await page.evaluate(() => '__remixContext' in window)) await awake(page)
}
