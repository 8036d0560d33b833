import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exclusively } from './exclusively.mjs'
import { isInstalled } from './npm.mjs'
import { preparation, root } from './preparation.mjs'
import { Interrupted, ToolFailed } from './run-quietly.mjs'

/** @import { Step, StepName } from './preparation.mjs' */

/**
 * Does what is not done yet of the named steps, in one process at a time.
 * @param {StepName[]} names
 * @param {(line: string) => void} say
 */
export async function prepare(names, say) {
  if (names.every(name => isCurrent(preparation[name]))) return

  const onWait = () => say('Another process is preparing this folder; waiting for it …')
  await exclusively(join(root, '.preparing'), { onWait }, async () => {
    for (const name of names) await carryOut(preparation[name], say)
  })
}

/**
 * As `prepare`, for commands: whatever goes wrong is shown, and the process ends.
 * @param {StepName[]} names
 */
export async function prepareOrExit(names) {
  const objection = objectionToNode(process.versions.node)
  if (objection) exit(1, objection)
  try {
    await prepare(names, line => process.stderr.write(`${line}\n`))
  } catch (error) {
    if (error instanceof Interrupted) exit(error.exitCode, error.message)
    if (error instanceof ToolFailed) exit(1, `${error.output.trimEnd()}\n\n${error.message}`)
    throw error
  }
}

/** @param {string} version */
export function objectionToNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Vitrina needs Node.js 20.19 or newer; this is ${version}. See https://nodejs.org.`
}

/**
 * @param {number} code
 * @param {string} message
 * @returns {never}
 */
function exit(code, message) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

/** @param {Step} step */
function isCurrent(step) {
  return readStamp(step) === fingerprint(step)
}

/**
 * The stamp goes first and comes last, so that whatever is interrupted is done anew.
 * @param {Step} step
 * @param {(line: string) => void} say
 */
async function carryOut(step, say) {
  const wanted = fingerprint(step)
  if (readStamp(step) === wanted) return
  if (step !== preparation.install || !isInstalled(root)) {
    say(step.saying)
    rmSync(join(root, step.stamp), { force: true })
    await step.run()
  }
  writeFileSync(join(root, step.stamp), wanted)
}

/** @param {Step} step */
function readStamp(step) {
  try {
    return readFileSync(join(root, step.stamp), 'utf8')
  } catch {
    return undefined
  }
}

/** @param {Step} step */
function fingerprint(step) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of step.sources.flatMap(filesIn)) {
    const bytes = readFileSync(join(root, file))
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap(name => filesIn(`${path}/${name}`))
}
