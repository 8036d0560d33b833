import { spawn } from 'node:child_process'

/** @type {[NodeJS.Signals, number][]} */
const stopSignals = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
]

export class ToolFailed extends Error {
  /**
   * @param {string} message
   * @param {string} output
   */
  constructor(message, output) {
    super(message)
    this.output = output
  }
}

export class Interrupted extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Interrupted.')
    this.exitCode = exitCode
  }
}

/**
 * Runs a tool to its end and keeps its output for the case that it fails. A signal to stop goes on to
 * the tool first, so that nothing writes any more when this rejects.
 * @param {string} title
 * @param {string[]} command
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeout?: number }} options
 * @returns {Promise<string>}
 */
export function runQuietly(title, [program = '', ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let interruption = 0
    child.stdout.setEncoding('utf8').on('data', text => (output += text))
    child.stderr.setEncoding('utf8').on('data', text => (output += text))
    const release = onStopSignal((signal, exitCode) => {
      interruption = exitCode
      child.kill(signal)
    })

    child.on('error', error => {
      release()
      reject(new ToolFailed(`${title} could not be started: ${error.message}`, output))
    })
    child.on('close', (code, signal) => {
      release()
      if (interruption) reject(new Interrupted(interruption))
      else if (code === 0) resolve(output)
      else reject(new ToolFailed(`${title} failed (${signal ?? `exit status ${code}`}).`, output))
    })
  })
}

/**
 * @param {(signal: NodeJS.Signals, exitCode: number) => void} listener
 * @returns {() => void} takes the listener away again
 */
export function onStopSignal(listener) {
  const listeners = stopSignals.map(([signal, exitCode]) => {
    const stop = () => listener(signal, exitCode)
    process.on(signal, stop)
    return () => process.off(signal, stop)
  })
  return () => listeners.forEach(release => release())
}
