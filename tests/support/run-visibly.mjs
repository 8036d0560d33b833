import { spawn } from 'node:child_process'
import { Interrupted, onStopSignal } from '../../app/commands/run-quietly.mjs'

/**
 * Runs a test runner and shows what it says as it comes. Its output passes through here, so that
 * nothing a left-over process says can follow the last line.
 * @param {string[]} command
 * @param {{ env: NodeJS.ProcessEnv, timeout: number }} options
 * @returns {Promise<number>} the exit code; 1 also for an end by a signal
 */
export function runVisibly([program = '', ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let interruption = 0
    child.stdout.on('data', text => process.stdout.write(text))
    child.stderr.on('data', text => process.stdout.write(text))
    const release = onStopSignal((signal, exitCode) => {
      interruption = exitCode
      child.kill(signal)
    })

    child.on('error', reject)
    child.on('close', code => {
      release()
      if (interruption) reject(new Interrupted(interruption))
      else resolve(code ?? 1)
    })
    child.on('exit', () => setTimeout(() => stopListening(child), 2_000).unref())
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function stopListening(child) {
  child.stdout?.destroy()
  child.stderr?.destroy()
}
