import { npm } from '../../app/commands/npm.mjs'
import { root } from '../../app/commands/preparation.mjs'
import { Interrupted, runQuietly, ToolFailed } from '../../app/commands/run-quietly.mjs'

/** @typedef {{ name: string, run: () => Promise<unknown> }} Check */

/** @type {Check[]} */
export const checks = [
  {
    name: 'format',
    run: () => quietly([process.execPath, 'node_modules/@biomejs/biome/bin/biome', 'format', '.']),
  },
  { name: 'lint', run: () => quietly(npm('run', '--silent', 'lint')) },
  { name: 'types', run: () => quietly(npm('run', '--silent', 'types')) },
  { name: 'lock file', run: checkLockFile },
]

/**
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed; what a failed one said is shown
 */
export async function passes({ name, run }) {
  const start = performance.now()
  try {
    await run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`✓ ${name} (${seconds} s)\n`)
    return true
  } catch (error) {
    if (error instanceof Interrupted || !(error instanceof ToolFailed)) throw error
    process.stdout.write(`✗ ${name}\n${error.output.trimEnd()}\n${error.message}\n`)
    return false
  }
}

/** A lock file made where other platforms' packages are absent installs only there. */
async function checkLockFile() {
  const output = await quietly(npm('ci', '--dry-run', '--ignore-scripts', '--include=dev'))
  if (/\bMissing\b/.test(output)) throw new ToolFailed('package-lock.json is incomplete.', output)
}

/** @param {string[]} command */
function quietly(command) {
  return runQuietly(command.slice(1).join(' '), command, { cwd: root })
}
