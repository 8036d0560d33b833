import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { chromiumArguments, findChromium } from '../support/chromium.mjs'
import { largeFile } from './large-contest.ts'
import { ms, say } from './measure.ts'

type Times = { own: number; other: number; ratio: number; irregularity: unknown }

const bytes = largeFile(100_000)
const worker = readFileSync('build/bench/browser/worker.js')
const server = createServer((request, answer) => {
  if (request.url === '/worker.js') {
    answer.setHeader('Content-Type', 'text/javascript').end(worker)
  } else if (request.url === '/results.json') answer.end(bytes)
  else answer.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Bench</title>')
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const found = await findChromium(line => process.stderr.write(`${line}\n`))
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(found?.path ? { executablePath: found.path } : {}),
})
try {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  const times = await page.evaluate<Times>(`(async () => {
    const bytes = await (await fetch('/results.json')).arrayBuffer()
    const worker = new Worker('/worker.js', { type: 'module' })
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = error => reject(new Error(error.message))
      worker.postMessage(bytes, [bytes])
    })
  })()`)
  if (times.irregularity) throw new Error(JSON.stringify(times.irregularity))
  say(
    'The same in a browser’s worker',
    `${ms(times.own)} : ${ms(times.other)} = ${times.ratio.toFixed(2)}`,
  )
} finally {
  await browser.close()
  server.close()
}
