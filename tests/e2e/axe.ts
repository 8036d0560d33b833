import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

export type Violation = {
  readonly id: string
  readonly where: readonly { readonly html: string; readonly why: readonly string[] }[]
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds on a page as it stands; its half a megabyte is handed to each document once. */
export async function violationsOn(page: Page, options: RunOptions): Promise<Violation[]> {
  // What stands in a frame would be left out without a word.
  if (page.frames().length > 1) throw new Error(`There is a frame on ${page.url()}`)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async given => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
    }
    const { violations } = await axe.run(document, { ...given, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ html, any }) => ({ html, why: any.map(({ message }) => message) })),
    }))
  }, options)
}
