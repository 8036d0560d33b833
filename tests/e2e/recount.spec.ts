import type { Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses } from '#app/domain/town/addresses.ts'
import { startProgram } from '#tests/support/process.ts'
import { publicKeyOf, resultFileOf } from '#tests/support/result-files.ts'
import { contest, rules, sheet, votes } from '../unit/domain/result/contest.ts'
import { violationsOn } from './axe.ts'
import { english, expect, testsSharing, words } from './fixtures.ts'
import { seedStage } from './stage.ts'

const celje = { town: 'celje', contest: '2026' }
const { recount } = words
const folder = mkdtempSync(join(tmpdir(), 'vitrina-recount-'))

const test = testsSharing(seedStage)

async function openRecount(page: Page, path = addresses.recount(celje)): Promise<void> {
  await page.goto(path)
  await expect(page.locator('#recount')).toBeVisible()
}

test.describe('On the page "Preštejte sami"', () => {
  test('the contest’s own results are counted again, with the names of its shops', async ({
    page,
  }) => {
    await openRecount(page)

    await page.getByRole('button', { name: recount.own }).click()

    await expect(page.getByText(recount.verified)).toBeVisible()
    await expect(page.getByText(recount.about('celje/2026', 1))).toBeVisible()
    await expect(page.getByText(recount.ballots(3))).toBeVisible()
    await expect(page.locator('#recount-answer')).toBeFocused()
    const awarded = page.getByRole('region', { name: recount.table.caption }).getByRole('row')
    await expect(awarded).toHaveCount(5)
    await expect(awarded.nth(1)).toContainText(/^1\.Vrtnica \(št\. 1\)90,000$/)
    await page.getByText(recount.table.everybody).first().click()
    const all = page.getByRole('region', { name: recount.table.everybody }).getByRole('row')
    await expect(all).toHaveCount(6)
    expect(await violationsOn(page, {})).toEqual([])
  })

  test('a file is counted without a connection and without a request', async ({ page, app }) => {
    const answer = await page.request.get(addresses.resultsFile(celje))
    const bytes = await answer.body()
    await openRecount(page)
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.context().setOffline(true)

    await page.getByLabel(recount.choose).setInputFiles({
      name: 'results.json',
      mimeType: 'application/json',
      buffer: bytes,
    })

    await expect(page.getByText(recount.verified)).toBeVisible()
    expect(requests.filter(url => url.startsWith(app.url))).toEqual([])
    await page.context().setOffline(false)
  })

  test('a falsified file is told from a true one in one sentence, and the next file counts', async ({
    page,
  }) => {
    const answer = await page.request.get(addresses.resultsFile(celje))
    const text = await answer.text()
    const choose = (content: string) =>
      page.getByLabel(recount.choose).setInputFiles({
        name: 'results.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
    await openRecount(page)

    await choose(text.replace('"choices":{"all":4}', '"choices":{"all":1}'))
    await expect(page.getByText(recount.notVerified)).toBeVisible()
    await expect(page.locator('#recount-answer')).toContainText('Prstni odtis vsebine ni pravi')
    await choose(text.slice(0, 4000))
    await expect(page.getByText(recount.irregularities['not-json']())).toBeVisible()
    await choose(text.replace('"contest":"2026"', '"contest":"2027"'))
    await expect(page.locator('#recount-answer')).toContainText('celje/2027')

    await choose(text)
    await expect(page.getByText(recount.verified)).toBeVisible()
  })

  test('there is the same in English, and a way to it from the results', async ({ page }) => {
    await page.goto(`${addresses.results(celje)}?lang=en`)
    await page.getByRole('link', { name: english.result.recount }).click()
    await page.getByRole('button', { name: english.recount.own }).click()

    await expect(page.getByText(english.recount.verified)).toBeVisible()
  })

  test('a contest without results says so, and takes other files of it', async ({ page }) => {
    await openRecount(page, addresses.recount({ town: 'velenje', contest: '2026' }))

    await expect(page.getByText(recount.noOwn)).toBeVisible()
    await expect(page.getByLabel(recount.choose)).toBeEnabled()
  })
})

test('The key that signs the results stands on the page of rules and by itself', async ({
  page,
}) => {
  const key = (await (await page.request.get(addresses.townKey(celje))).text()).trim()
  const file = await (await page.request.get(addresses.resultsFile(celje))).json()

  await page.goto(addresses.rules(celje))

  expect(key).toBe(file.payload.publicKey)
  await expect(page.getByText(key)).toBeVisible()
})

test('The names stand beside the results, and jurors among them only once those are out', async ({
  page,
}) => {
  const out = await (await page.request.get(addresses.entriesFile(celje))).json()
  const voting = await (
    await page.request.get(addresses.entriesFile({ town: 'velenje', contest: '2026' }))
  ).json()

  expect(out.entries.map(({ shopName }: { shopName: string }) => shopName)).toContain('Vrtnica')
  expect(out.jurors.map(({ name }: { name: string }) => name)).toEqual(['Ema', 'Fran', 'Gaja'])
  expect([voting.entries.length, voting.jurors]).toEqual([2, []])
  expect(JSON.stringify(out)).not.toMatch(/@|Izmišljena Oseba/)
})

test.describe('The command "npm run recount"', () => {
  const sound = join(folder, 'results.json')
  const bytes = resultFileOf({
    rules,
    input: contest(2, { sheets: [sheet(1, 1, 8, 8)], ballots: votes({ 1: 2, 2: 1 }) }),
  })
  writeFileSync(sound, bytes)

  async function run(...args: string[]) {
    const program = startProgram('recount', {}, [...args, '--lang', 'en'])
    const status = await program.ended
    return { status, said: program.stdout() + program.stderr() }
  }

  test('verifies a file, and says to compare the key', async () => {
    const { status, said } = await run(sound)

    expect(said).toContain(english.recount.verified)
    expect(said).toContain(english.recount.keyInFile(publicKeyOf()))
    expect(status).toBe(0)
  })

  test('verifies an address with the town’s key from another', async ({ app }) => {
    const at = (path: string) => `${app.url}${path}`

    const { status, said } = await run(
      at(addresses.resultsFile(celje)),
      '--key',
      at(addresses.townKey(celje)),
    )

    expect(said).toContain(english.recount.keyGiven)
    expect(status).toBe(0)
  })

  test('ends with 1 and one sentence for whatever is not in order', async () => {
    const file = (name: string, content: string | Uint8Array) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    }
    const huge = file('huge.json', '')
    truncateSync(huge, 1024 ** 3)
    const cases: readonly (readonly [string[], string])[] = [
      [[file('cut.json', bytes.slice(0, 900))], 'not valid JSON'],
      [[file('empty.json', '')], 'not valid JSON'],
      [[huge], 'too large'],
      [[file('deep.json', '['.repeat(1_000_000))], 'not in its proper form'],
      [[file('latin.json', new Uint8Array([0x22, 0xe8, 0x22]))], 'not UTF-8'],
      [[join(folder, 'nowhere.json')], 'cannot be read'],
      [[folder], 'cannot be read'],
      [['http://127.0.0.1:1/results.json'], 'cannot be read'],
      [[sound, '--key', 'a'.repeat(64)], 'not signed by the key you gave'],
      [[sound, '--key', sound], 'A key is 64 hexadecimal digits'],
      [[], 'Usage:'],
      [[sound, sound], 'Usage:'],
    ]
    for (const [args, sentence] of cases) {
      const { status, said } = await run(...args)

      expect(said).toContain(sentence)
      expect(said).not.toMatch(/\n\s+at |node:/)
      expect(status).toBe(1)
    }
  })

  test('gives up on an address that sends without end', async () => {
    const server = createServer((_, answer) => {
      const part = Buffer.alloc(1024 * 1024, 0x20)
      const send = () => void (answer.write(part) ? setImmediate(send) : answer.once('drain', send))
      send()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo

    const { status, said } = await run(`http://127.0.0.1:${port}/results.json`)
    server.closeAllConnections()
    await new Promise(closed => server.close(closed))

    expect(said).toContain('too large')
    expect(status).toBe(1)
  })
})
