import { promises as files } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { categoryName } from '#app/domain/contest/category-name.ts'
import { Irregular } from '#app/domain/log/irregularity.ts'
import { recount, type Report } from '#app/domain/result/recount.ts'
import { largestResult, tooLarge } from '#app/domain/result/result-text.ts'
import { type WantedBallot, wantedBallot } from '#app/domain/result/trace-ballot.ts'
import { isLanguage, type Language } from '#app/domain/town/local-text.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { reportInWords } from '#app/i18n/recount-report.ts'
import { type Words, wordsIn } from '#app/i18n/words.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'

/** What the person is told in one sentence. */
class Refusal extends Error {}

loadAllWords()
process.exitCode = await recountCommand(process.argv.slice(2))

/** Verifies a file of results from a path or an address. Answers with the exit status. */
async function recountCommand(args: string[]): Promise<number> {
  const language = languageOf(args)
  const words = wordsIn(language)
  const asked = parsed(args)
  if (!asked) return refuse(words.recount.command.usage)
  const { source, keySource, ballotSource } = asked
  try {
    const key = keySource === undefined ? undefined : await readKey(keySource, words)
    const ballot = ballotSource === undefined ? undefined : await readBallot(ballotSource, words)
    const report = await recountSource(source, { key, ballot, words })
    say(report, { words, language, keyGiven: key !== undefined })
    return report.irregularity ? 1 : 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refuse(error.message)
  }
}

type Asked = {
  readonly source: string
  readonly keySource: string | undefined
  readonly ballotSource: string | undefined
}

function parsed(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { key: { type: 'string' }, ballot: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    })
    const [source, ...more] = positionals
    if (source === undefined || more.length > 0) return null
    return { source, keySource: values.key, ballotSource: values.ballot }
  } catch {
    return null
  }
}

/** The language asked for, else that of the terminal, else English. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  const spoken = [asked, process.env.LC_ALL, process.env.LANG].map(text => text?.slice(0, 2))
  return spoken.find(isLanguage) ?? 'en'
}

async function recountSource(
  source: string,
  {
    key,
    ballot,
    words,
  }: {
    readonly key: string | undefined
    readonly ballot: WantedBallot | undefined
    readonly words: Words
  },
): Promise<Report> {
  try {
    const bytes = await read(source, words)
    const options = { ...(key === undefined ? {} : { key }), ...(ballot ? { ballot } : {}) }
    return recount(bytes, { sha256, verify: verifyEd25519 }, options)
  } catch (error) {
    if (!(error instanceof Irregular)) throw error
    return { irregularity: error.irregularity, passed: [], about: null }
  }
}

/** A number as it stands on a receipt, or a receipt's file. */
async function readBallot(source: string, words: Words): Promise<WantedBallot> {
  const typed = wantedBallot(source)
  if (typed) return typed
  const kept = wantedBallot(new TextDecoder().decode(await read(source, words)))
  if (!kept) throw new Refusal(words.recount.ballot.unreadable)
  return kept
}

async function readKey(source: string, words: Words): Promise<string> {
  const isKey = (text: string) => /^[0-9a-f]{64}$/.test(text)
  const given = source.trim().toLowerCase()
  if (isKey(given)) return given
  const text = new TextDecoder()
    .decode(await read(source, words))
    .trim()
    .toLowerCase()
  if (!isKey(text)) throw new Refusal(words.recount.command.badKey(source))
  return text
}

async function read(source: string, words: Words): Promise<Uint8Array> {
  try {
    return /^https?:\/\//.test(source) ? await download(source) : await readFile(source)
  } catch (error) {
    if (error instanceof Irregular) throw error
    throw new Refusal(words.recount.command.missing(source))
  }
}

/** Paths are meant from where npm was called. A file that is too large is not read at all. */
async function readFile(path: string): Promise<Uint8Array> {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), path)
  const { size } = await files.stat(file)
  if (size > largestResult) throw tooLarge()
  return files.readFile(file)
}

/** Gives up on an address that is silent, and as soon as it sends too much. */
async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(120_000) })
  if (!response.ok || !response.body) throw new Error(`${address} answers ${response.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.length
    if (size > largestResult) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function say(
  report: Report,
  options: { readonly words: Words; readonly language: Language; readonly keyGiven: boolean },
): void {
  const { words, language, keyGiven } = options
  const rules = report.about?.rules
  const mark = report.irregularity ? '✗' : '✓'
  const sections = reportInWords(words, report, {
    keyGiven,
    nameOf: words.recount.entryNumber,
    categoryOf: key => (rules ? categoryName(rules, key, language) : key),
  }).map(({ title, lines }, index) => {
    if (index === 0) return `${mark} ${lines.join('\n  ')}`
    return title === null
      ? lines.join('\n')
      : [title, ...lines.map(line => `  – ${line}`)].join('\n')
  })
  process.stdout.write(`${sections.join('\n\n')}\n`)
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
