import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { unusedWords } from '#tests/support/words-used.ts'

it('Every word is said somewhere', () => {
  const { config } = ts.readConfigFile('tsconfig.json', path => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options: compiler } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const files = readdirSync('app', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

  expect(unusedWords({ files, messages: 'app/i18n/messages/sl', compiler })).toEqual([])
}, 300_000)

it('A word that is said nowhere is found, however the others are taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrina-words-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  try {
    for (const language of ['sl', 'en'])
      mkdirSync(join(folder, 'messages', language), { recursive: true })
    const files = [
      write(
        'messages/sl/vote.ts',
        `export const vote = {
          title: 'a', read: 'b', taken: 'c', 'by-key': (n: number) => 'd' + n, forgotten: 'e',
          phases: { open: 'f', closed: 'g' }, codes: { 400: 'h', 404: 'i' }, errors: { 500: 'j' },
          card: { name: 'k', help: 'l' }, other: { title: 'm' }, listed: { one: 'n' }, record: { low: 'o' },
        }`,
      ),
      write('messages/en/vote.ts', `export const vote = { title: 'vote.forgotten' }`),
      write(
        'page.ts',
        `import { vote } from './messages/sl/vote.ts'
        type Words = { readonly [K in keyof typeof vote]: (typeof vote)[K] }
        declare function words(): Words
        declare const phase: 'open' | 'closed', status: number
        declare function keep(record: { readonly [K in 'low']: string }): void
        declare function show(card: { name: string }): void
        const { taken } = words()
        const { phases } = words()
        const title = words().title + words().read + words()['by-key'](1) + taken
        phases[phase] + words().codes[404] + words().errors[status as 500]
        show(words().card)
        keep(words().record)
        Object.values(words().listed)`,
      ),
    ]
    const compiler = {
      allowImportingTsExtensions: true,
      noEmit: true,
      noLib: true,
      strict: true,
      types: [],
    }

    expect(unusedWords({ files, messages: join(folder, 'messages/sl'), compiler })).toEqual([
      'vote.forgotten',
      'vote.codes.400',
      'vote.card.help',
      'vote.other.title',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
