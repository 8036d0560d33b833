import { accessSync, constants, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * The command line of npm, by the very npm that runs this where there is one.
 * @param {string[]} args
 */
export function npm(...args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script, ...args]
  return ['npm', ...args]
}

/**
 * The tools that build are development packages, also where this runs in production.
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment() {
  const cache = join(tmpdir(), `npm-cache-${process.getuid?.()}`)
  const settings = isWritable(homedir()) ? {} : { npm_config_cache: cache }
  return { ...settings, ...process.env, NODE_ENV: 'development' }
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Whether npm has put into node_modules what package-lock.json asks for. npm writes its own record
 * last, so an interrupted installation has none. Optional packages are for other platforms.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(([path, locked]) => {
    const found = installed[path]
    if (path === '') return true
    if (!found) return locked.optional === true
    return found.version === locked.version && found.integrity === locked.integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}
