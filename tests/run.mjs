import { rmSync } from 'node:fs'
import { root } from '../app/commands/preparation.mjs'
import { objectionToNode, prepare } from '../app/commands/prepare.mjs'
import { Interrupted, ToolFailed } from '../app/commands/run-quietly.mjs'
import { checks, passes } from './support/checks.mjs'
import { findChromium } from './support/chromium.mjs'
import { readPlaywrightReport, readVitestReport } from './support/reports.mjs'
import { runVisibly } from './support/run-visibly.mjs'
import { addUp, summarise, tallyCheck, tallyRunner, tallyTrouble } from './support/tally.mjs'

/** @import { StepName } from '../app/commands/preparation.mjs' */
/** @import { Tally } from './support/tally.mjs' */

/** Room for a busy machine. */
const timeLimit = 40 * 60_000
const vitestReport = 'test-results/vitest.json'
const playwrightReport = 'test-results/playwright.json'

const words = process.argv.slice(2).filter(word => word !== '--')
const withBrowser = !words.includes('--no-browser')
const filters = words.filter(word => word !== '--no-browser')

process.chdir(root)
try {
  report(addUp(await runAll()))
} catch (error) {
  if (!(error instanceof Interrupted)) throw error
  process.exitCode = error.exitCode
}

/** All is run even when something failed, so that one run tells everything. */
async function runAll() {
  const objection = objectionToNode(process.versions.node)
  if (objection) return [tallyTrouble(objection)]
  const installation = await tallyPreparation('install')
  if (installation) return [installation]

  const tallies = [await tallyPreparation('generate'), await tallyPreparation('build')]
  if (filters.length === 0) {
    for (const check of checks) tallies.push(tallyCheck(check.name, await passes(check)))
  }
  tallies.push(await runVitest())
  if (withBrowser) tallies.push(await runPlaywright())
  return tallies.filter(tally => tally !== undefined)
}

/**
 * What goes without saying is not counted, only its failure.
 * @param {StepName} step
 * @returns {Promise<Tally | undefined>}
 */
async function tallyPreparation(step) {
  try {
    await prepare([step], say)
    return undefined
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error
    say(`${error.output.trimEnd()}\n${error.message}`)
    return tallyTrouble(error.message)
  }
}

async function runVitest() {
  const reporters = ['--reporter=default', '--reporter=./tests/support/vitest-report.mjs']
  const options = filters.length > 0 ? ['--passWithNoTests'] : ['--allowOnly=false']
  const exitCode = await runTool(
    ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...options, ...filters],
    vitestReport,
    { ...process.env, NODE_ENV: 'test' },
  )
  return tallyRunner('Vitest', exitCode, readVitestReport(vitestReport))
}

async function runPlaywright() {
  const chromium = await findChromium(say)
  if (!chromium) return tallyTrouble('No Chromium: set PLAYWRIGHT_CHROMIUM_PATH to one')

  const options = filters.length > 0 ? ['--pass-with-no-tests'] : ['--forbid-only']
  const exitCode = await runTool(
    ['node_modules/@playwright/test/cli.js', 'test', ...options, ...filters],
    playwrightReport,
    { ...process.env, NODE_ENV: 'production', PLAYWRIGHT_CHROMIUM_PATH: chromium.path ?? '' },
  )
  return tallyRunner('Playwright', exitCode, readPlaywrightReport(playwrightReport))
}

/**
 * @param {string[]} args
 * @param {string} reportFile an old one must not pass for that of this run
 * @param {NodeJS.ProcessEnv} env
 */
function runTool(args, reportFile, env) {
  rmSync(reportFile, { force: true })
  return runVisibly([process.execPath, ...args], { env, timeout: timeLimit })
}

/** @param {Tally} total */
function report(total) {
  for (const line of summarise(total)) say(line)
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
