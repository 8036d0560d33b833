import { existsSync } from 'node:fs'
import { Interrupted, runQuietly } from '../../app/commands/run-quietly.mjs'

/** @typedef {{ path?: string } | undefined} Browser without a path it is Playwright's own */

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const patience = 5 * 60_000

/** Chromium refuses its sandbox to root; all else keeps it from speaking to the outside. */
export function chromiumArguments() {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

/**
 * Finds a Chromium that really starts, or installs one.
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
export async function findChromium(say) {
  return (await findInstalled()) ?? (await installOwn(say)) ?? (await installPackage(say))
}

/** @returns {Promise<Browser>} */
async function findInstalled() {
  const wished = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (wished) return (await starts(wished)) ? { path: wished } : undefined
  for (const path of knownPlaces) {
    if (existsSync(path) && (await starts(path))) return { path }
  }
  return (await starts()) ? {} : undefined
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
async function installOwn(say) {
  say('Installing Chromium for the browser tests …')
  const playwright = 'node_modules/@playwright/test/cli.js'
  const command = [process.execPath, playwright, 'install', 'chromium']
  const installed = await succeeds('playwright install', command)
  return installed && (await starts()) ? {} : undefined
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
async function installPackage(say) {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined
  say('Installing the chromium package …')
  await succeeds('apt-get update', ['apt-get', 'update'])
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
  const installed = await succeeds('apt-get install', install)
  return installed && (await starts('/usr/bin/chromium'))
    ? { path: '/usr/bin/chromium' }
    : undefined
}

/**
 * A file alone proves little: distributions ship placeholders, and libraries may be missing.
 * @param {string} [executablePath]
 */
async function starts(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} title
 * @param {string[]} command
 */
async function succeeds(title, command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await runQuietly(title, command, { cwd: process.cwd(), env, timeout: patience })
    return true
  } catch (error) {
    if (error instanceof Interrupted) throw error
    return false
  }
}

function isRoot() {
  return process.getuid?.() === 0
}
