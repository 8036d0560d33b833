import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findViolations, type Rules } from '../support/architecture.ts'

/**
 * What each part of app/ may import besides its own files and packages. "types of" allows
 * `import type`; "prisma" is the generated client and the packages that speak to the database.
 */
const mayImport = {
  'domain/': [],
  'data/': ['domain/', 'prisma'],
  'use-cases/': ['domain/', 'data/', 'mails/', 'print/', 'types of platform/', 'types of prisma'],
  'platform/': ['prisma'],
  'web/': ['domain/', 'data/', 'platform/', 'i18n/', 'services.server.ts'],
  'i18n/': ['types of domain/'],
  'mails/': ['domain/', 'i18n/'],
  'print/': ['domain/', 'i18n/'],
  'components/': ['domain/', 'i18n/'],
  'browser/': ['domain/', 'i18n/'],
  'routes/': [
    'domain/',
    'data/',
    'use-cases/',
    'web/',
    'i18n/',
    'components/',
    'browser/',
    'root.tsx',
    'services.server.ts',
  ],
  'routes.ts': ['web/', 'components/', 'i18n/'],
  'root.tsx': ['web/', 'components/', 'i18n/'],
  'entry.*': ['web/', 'components/', 'i18n/'],
  'server.ts': ['everything but demo/'],
  'services.server.ts': ['everything but demo/'],
  'commands/': ['everything but demo/'],
  'demo/': ['everything'],
}

const rules: Rules = {
  mayImport,
  packages: { 'domain/': ['fraction.js', 'canonicalize', 'culori', 'temporal-polyfill', 'zod'] },
  defaultExports: ['routes/', 'routes.ts', 'root.tsx', 'entry.*'],
  forbiddenFolders: ['utils', 'helpers', 'lib', 'common', 'misc', 'types', 'constants', 'hooks'],
  pure: ['domain/'],
  longestRoute: 120,
}

describe('the architecture', () => {
  it('holds in every file of app/', () => {
    const sources = readdirSync('app', { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => ({ path: path.slice('app/'.length), text: readFileSync(path, 'utf8') }))

    const violations = findViolations(sources, rules)

    expect(sources.length).toBeGreaterThan(0)
    expect(violations).toEqual([])
  })
})

describe('an import is refused', () => {
  it.each([
    ['domain/vote/ballot.ts', `import { db } from '#app/data/vote/ballots.ts'`],
    ['domain/vote/ballot.ts', `import type { Db } from '../../data/vote/ballots.ts'`],
    ['domain/vote/ballot.ts', `export * from '#app/i18n/translate.ts'`],
    ['domain/vote/ballot.ts', `type Ballot = import('#app/data/vote/ballots.ts').Ballot`],
    ['domain/vote/ballot.ts', `import type { Ballot } from '#prisma'`],
    ['domain/vote/ballot.ts', `import pino from 'pino'`],
    ['data/vote/ballots.ts', `import { castVote } from '#app/use-cases/vote/cast-vote.ts'`],
    ['use-cases/vote/cast.ts', `import { sendMail } from '#app/platform/mail.ts'`],
    ['use-cases/vote/cast.ts', `import { type Mail, sendMail } from '../../platform/mail.ts'`],
    ['use-cases/vote/cast.ts', `import { PrismaClient } from '#prisma'`],
    ['platform/mail.ts', `import { stateAt } from '#app/domain/contest/state.ts'`],
    ['web/guards.ts', `import { Gallery } from '#app/components/entry/gallery.tsx'`],
    ['web/guards.ts', `import { PrismaPg } from '@prisma/adapter-pg'`],
    ['i18n/translate.ts', `import { allow } from '#app/domain/decision.ts'`],
    ['mails/receipt.tsx', `import { findVoter } from '#app/data/vote/voters.ts'`],
    ['components/entry/card.tsx', `const photos = import.meta.glob(['#app/platform/*.ts'])`],
    ['browser/recount.ts', `new Worker(new URL('../web/session.ts', import.meta.url))`],
    ['routes/public/town.tsx', `import { openPool } from '#app/platform/database.ts?raw'`],
    ['routes/public/town.tsx', `const mail = await import('#app/mails/receipt.tsx')`],
    ['routes/public/town.tsx', `import { seed } from '#app/demo/seed.ts'`],
    ['root.tsx', `import { stateAt } from '#app/domain/contest/state.ts'`],
    ['server.ts', `import { seed } from './demo/seed.ts'`],
    ['services.server.ts', `import { clock } from '../tests/support/clock.ts'`],
    ['demo/seed.ts', `import { clock } from '#tests/support/clock.ts'`],
  ])('%s: %s', (path, text) => {
    expect(findViolations([{ path, text }], rules)).toEqual([
      expect.stringContaining(`${path}:1 may not import`),
    ])
  })
})

describe('an import is allowed', () => {
  it.each([
    ['domain/vote/ballot.ts', `import Fraction from 'fraction.js'`],
    ['domain/vote/ballot.ts', `import { allow } from '../decision.ts'`],
    ['data/vote/ballots.ts', `import { PrismaClient } from '#prisma'`],
    ['use-cases/vote/cast.ts', `import { type Mail } from '#app/platform/mail.ts'`],
    ['use-cases/vote/cast.ts', `import type { Prisma } from '#prisma'`],
    ['i18n/translate.ts', `import type { Refusal } from '#app/domain/decision.ts'`],
    ['root.tsx', `import styles from './styles.css?url'`],
    ['server.ts', `import * as build from 'virtual:remix/server-build'`],
    ['demo/server.ts', `import { startServer } from '#app/server.ts'`],
  ])('%s: %s', (path, text) => {
    expect(findViolations([{ path, text }], rules)).toEqual([])
  })
})

describe('the domain is pure', () => {
  it.each([
    'const now = new Date()',
    'const now = Date.now()',
    'const now = Date()',
    'const { now } = Date',
    'const now = Temporal.Now.instant()',
    'const lot = Math.random()',
    'const { random } = Math',
    'async function count() {}',
    'const count = async () => 1',
    'const result = await count',
    'let later: Promise<number>',
    'const zone = process.env.TZ',
    `import { createHash } from 'node:crypto'`,
    'console.log(1)',
    'const hash = crypto.subtle',
    'const hash = globalThis.crypto',
    `fetch('/results.json')`,
    'setTimeout(count, 1)',
  ])('and does not say %s', text => {
    const path = 'domain/vote/ballot.ts'

    expect(findViolations([{ path, text }], rules)).toContainEqual(
      expect.stringContaining(`${path}:1 is not pure`),
    )
  })

  it.each([
    'const closing = new Date(1_790_000_000_000)',
    'const closing = new Date(Date.UTC(2026, 8, 10))',
    'const best = Math.max(1, 2)',
    'type Step = { process: string; fetch(): Date }',
    'const step = { process: 1, console: 2 }.process',
    'const isInstant = (value: unknown) => value instanceof Date',
  ])('and may say %s', text => {
    expect(findViolations([{ path: 'domain/vote/ballot.ts', text }], rules)).toEqual([])
  })
})

describe('a file has its place', () => {
  it('in a folder that has a row in the table', () => {
    expect(findViolations([{ path: 'features/vote.ts', text: '' }], rules)).toEqual([
      'features/vote.ts: features/ has no row in the table',
    ])
  })

  it.each(rules.forbiddenFolders)('not in a folder named %s', folder => {
    const path = `web/${folder}/dates.ts`

    expect(findViolations([{ path, text: '' }], rules)).toEqual([
      `${path}: "${folder}" is no name for a folder`,
    ])
  })

  it.each([
    'export default function count() {}',
    'export default 1',
    'const count = 1; export { count as default }',
    `export { default } from './ballot.ts'`,
  ])('and no default export such as %s', text => {
    expect(findViolations([{ path: 'data/votes.ts', text }], rules)).toEqual([
      'data/votes.ts:1 has a default export',
    ])
    expect(findViolations([{ path: 'routes/public/town.tsx', text }], rules)).toEqual([])
  })

  it('and at most 120 lines where it is a route', () => {
    const path = 'routes/public/town.tsx'

    expect(findViolations([{ path, text: '\n'.repeat(119) + '1\n' }], rules)).toEqual([])
    expect(findViolations([{ path, text: '\n'.repeat(120) + '1\n' }], rules)).toEqual([
      `${path}: a route of 121 lines, at most 120 are allowed`,
    ])
  })
})
