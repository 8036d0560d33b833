import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../../app/commands/preparation.mjs'
import { prepareOrExit } from '../../app/commands/prepare.mjs'
import { Interrupted } from '../../app/commands/run-quietly.mjs'
import { findChromium } from '../support/chromium.mjs'
import { runVisibly } from '../support/run-visibly.mjs'

/** Every page, at each width, by day and in the evening, in two languages, and a page that shows them all. */
const [wanted = 'test-results/screenshots'] = process.argv.slice(2).filter(word => word !== '--')
const folder = resolve(wanted)

process.chdir(root)
await prepareOrExit(['install', 'generate', 'build'])
const chromium = await findChromium(line => process.stderr.write(`${line}\n`))
if (!chromium) throw new Error('No Chromium: set PLAYWRIGHT_CHROMIUM_PATH to one')
const browser = chromium.path ?? ''
mkdirSync(folder, { recursive: true })
try {
  process.exitCode = await takeAll()
} catch (error) {
  if (!(error instanceof Interrupted)) throw error
  process.exitCode = error.exitCode
}
writeFileSync(join(folder, 'index.html'), contactSheet(readdirSync(folder)))
process.stdout.write(`${join(folder, 'index.html')}\n`)

function takeAll() {
  return runVisibly(
    [
      process.execPath,
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/screenshots/playwright.config.ts',
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PLAYWRIGHT_CHROMIUM_PATH: browser,
        SCREENSHOTS: folder,
      },
      timeout: 60 * 60_000,
    },
  )
}

/**
 * Pictures are named by page, width, time of day and language, with points between.
 * @param {string[]} files
 */
function contactSheet(files) {
  const pictures = files.filter(file => file.endsWith('.png')).sort()
  const pages = [...new Set(pictures.map(file => file.split('.')[0]))]
  const rows = pages.map(page => {
    const own = pictures.filter(file => file.startsWith(`${page}.`))
    const figures = own.map(
      file =>
        `<a href="${file}"><img src="${file}" width="200" loading="lazy" alt=""><br>${file.slice((page ?? '').length + 1, -4)}</a>`,
    )
    return `<h2>${page}</h2><p>${figures.join('\n')}</p>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:1rem sans-serif}p{display:flex;gap:1rem;overflow-x:auto;align-items:start}</style>
<h1>Screenshots</h1>
${rows.join('\n')}
</html>
`
}
