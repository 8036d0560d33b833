import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses } from '#app/domain/town/addresses.ts'
import { findChromium } from '../support/chromium.mjs'
import { openLighthouse } from '../support/lighthouse.ts'
import { freePort, startProgram } from '../support/process.ts'
import { say } from './measure.ts'

const rounds = 3
const least = 98
const voting = { town: 'velenje', contest: 'praznik' }
const over = { town: 'velenje', contest: 'pomlad' }
const pages = {
  home: addresses.home(),
  gallery: addresses.contest(voting),
  entry: addresses.entry(voting, 1),
  vote: addresses.vote(voting),
  results: addresses.results(over),
}

/** The demonstration in a process of its own, with its photos and letters, as Lighthouse's telephone sees it. */
const folder = mkdtempSync(join(tmpdir(), 'vitrina-bench-'))
chmodSync(folder, 0o755)
const port = await freePort()
const demo = startProgram('demo', { DEMO_DATA_FOLDER: join(folder, 'data'), PORT: String(port) })
const browser = await findChromium(line => process.stderr.write(`${line}\n`))
const lighthouse = await openLighthouse(browser?.path)
try {
  await demo.untilSaid('Vitrina is ready')
  for (const [name, path] of Object.entries(pages)) await measure(name, path)
} finally {
  await lighthouse.close()
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, path: string): Promise<void> {
  const runs = []
  for (let round = 0; round < rounds; round++) {
    runs.push(await lighthouse.measure(`http://127.0.0.1:${port}${path}`, ['performance']))
  }
  runs.sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0))
  const middle = runs[Math.floor(rounds / 2)]
  if (!middle) throw new Error('Nothing was measured')
  const score = middle.scores.performance ?? 0
  const paint = `${middle.shown('largest-contentful-paint')} to the largest paint`
  const shift = `${middle.shown('cumulative-layout-shift')} shift`
  say(
    `Lighthouse, performance of the ${name} on a telephone`,
    `${score} (${runs.map(({ scores }) => scores.performance).join(', ')}), ${paint}, ${shift}`,
    { ratio: score, least },
  )
}
