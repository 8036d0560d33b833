import { chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { chromiumArguments } from './chromium.mjs'
import { freePort } from './process.ts'

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

export type Measured = {
  /** From 0 to 100. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
  /** What a score was lowered by, with what Lighthouse says of it. */
  readonly faults: readonly string[]
  /** What an audit found, as it shows it. */
  readonly shown: (audit: string) => string
}

/** Lighthouse with a Chromium of its own, as it sees pages on a telephone. */
export async function openLighthouse(executablePath?: string) {
  const port = await freePort()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArguments(), `--remote-debugging-port=${port}`],
  })
  return {
    measure: async (url: string, categories: readonly Category[]): Promise<Measured> => {
      const flags: Flags = {
        port,
        logLevel: 'error',
        onlyCategories: [...categories],
        disableFullPageScreenshot: true,
      }
      const run = await lighthouse(url, flags)
      if (!run || run.lhr.runtimeError) {
        throw new Error(`Lighthouse failed on ${url}: ${run?.lhr.runtimeError?.message}`)
      }
      return measuredIn(run.lhr)
    },
    close: () => browser.close(),
  }
}

function measuredIn({ categories, audits }: Result): Measured {
  const scores = Object.entries(categories).map(([name, { score }]) => {
    return [name, Math.round(100 * (score ?? 0))] as const
  })
  const counting = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const faults = counting.flatMap(({ id }) => {
    const audit = audits[id]
    if (!audit || audit.score === null || audit.score === 1) return []
    return [`${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details ?? '')}`]
  })
  return {
    scores: Object.fromEntries(scores),
    faults: faults.map(fault => fault.slice(0, 600)),
    shown: audit => audits[audit]?.displayValue ?? '',
  }
}
