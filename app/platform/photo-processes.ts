import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism, setPriority } from 'node:os'
import { resolve } from 'node:path'
import type { Answer, Question } from './photo-process/main.mjs'

export type { Answer } from './photo-process/main.mjs'
export type Ask = (question: Question) => Promise<Answer>

/** A process that ended, by itself or because it took too long or too much, before it had answered. */
export class ProcessLost extends Error {}

export type ProcessLimits = {
  readonly processes: number
  /** How many jobs may wait for a free process. */
  readonly longestQueue: number
  readonly patienceMs: number
  readonly mostBytes: number
  /** How long a process that has nothing to do is kept. */
  readonly idleMs: number
}

export type PhotoProcesses = {
  /** Runs a job with a process of its own; null while too many others wait. */
  readonly run: <Result>(job: (ask: Ask) => Promise<Result>) => Promise<Result | null>
}

const usualLimits: ProcessLimits = {
  processes: Math.min(2, availableParallelism()),
  longestQueue: 32,
  patienceMs: 30_000,
  mostBytes: 1_000_000_000,
  idleMs: 60_000,
}

type PhotoProcess = { readonly child: ChildProcess; readonly ask: Ask; idle?: NodeJS.Timeout }

/**
 * Processes in which files of strangers are opened: few, out of the way of the pages, without the server's
 * settings and keys, and ended when a file makes one take too long or too much.
 */
export function photoProcesses(limits: ProcessLimits = usualLimits): PhotoProcesses {
  const idle: PhotoProcess[] = []
  const waiting: (() => void)[] = []
  let busy = 0

  const claimTurn = () => {
    busy += 1
    return busy <= limits.processes ? undefined : new Promise<void>(go => waiting.push(go))
  }
  const giveTurn = () => {
    busy -= 1
    waiting.shift()?.()
  }
  const freeProcess = (): Promise<PhotoProcess> | PhotoProcess => {
    const free = idle.pop()
    clearTimeout(free?.idle)
    return free && isAlive(free.child) ? free : startProcess(limits)
  }
  const rest = (process: PhotoProcess) => {
    if (!isAlive(process.child)) return
    process.idle = setTimeout(() => {
      idle.splice(idle.indexOf(process), 1)
      process.child.disconnect()
    }, limits.idleMs).unref()
    idle.push(process)
  }

  return {
    run: async job => {
      if (waiting.length >= limits.longestQueue) return null
      await claimTurn()
      try {
        const process = await freeProcess()
        try {
          return await job(process.ask)
        } finally {
          rest(process)
        }
      } finally {
        giveTurn()
      }
    },
  }
}

/** From the source as it stands, so that the build, the tests and the benches start the same program. */
async function startProcess(limits: ProcessLimits): Promise<PhotoProcess> {
  const child = fork(resolve('app/platform/photo-process/main.mjs'), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    execArgv: ['--expose-gc'],
  })
  child.unref()
  child.channel?.unref()
  // Whoever waits for an answer hears of trouble; with nobody waiting there is none.
  child.on('error', () => {})
  await answerOf(child, limits).catch(cause => {
    throw new Error('The program that decodes photos does not start.', { cause })
  })
  stepBack(child)
  return { child, ask: question => answerOf(child, limits, question) }
}

function isAlive({ connected, killed, exitCode, signalCode }: ChildProcess): boolean {
  return connected && !killed && exitCode === null && signalCode === null
}

/** Pages go before photos. */
function stepBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, 10)
  } catch {
    // A process that just ended has no priority any more.
  }
}

/** The next thing the process says, which it says because it was asked or because it is ready. */
function answerOf(child: ChildProcess, limits: ProcessLimits, question?: Question) {
  return new Promise<Answer>((answer, fail) => {
    child.channel?.ref()
    const late = setTimeout(() => lost('It took too long'), limits.patienceMs)
    const watch = setInterval(() => void endIfTooLarge(child, limits.mostBytes), 100)
    const done = () => {
      child.channel?.unref()
      clearTimeout(late)
      clearInterval(watch)
      child.off('message', answered).off('exit', lost).off('error', lost)
    }
    const answered = (said: unknown) => {
      done()
      answer(said as Answer)
    }
    const lost = (cause: unknown) => {
      done()
      child.kill('SIGKILL')
      fail(new ProcessLost('A process that decodes photos ended', { cause }))
    }
    child.once('message', answered).once('exit', lost).once('error', lost)
    if (question) child.send(question, error => error && lost(error))
  })
}

const pageBytes = 4096

/** Where the system does not tell what a process takes, the bounds of pixels and of time remain. */
async function endIfTooLarge(child: ChildProcess, mostBytes: number): Promise<void> {
  const statm = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
  const resident = Number(statm.split(' ')[1] ?? 0) * pageBytes
  if (resident > mostBytes) child.kill('SIGKILL')
}
