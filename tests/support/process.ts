import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Settings = Readonly<Record<string, string>>

export type Program = {
  /** The exit status, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
  readonly hasEnded: () => boolean
  readonly stdout: () => string
  readonly stderr: () => string
  /** Waits until it says this; throws when it ends without having said it. */
  readonly untilSaid: (words: string) => Promise<void>
  readonly signal: (name: NodeJS.Signals) => void
  /** Asks it to stop and waits until it has. */
  readonly stop: () => Promise<void>
  /** Ends it at once, if it has not ended by itself. */
  readonly kill: () => Promise<void>
}

/** A program of the build in a process of its own that knows these settings and no others. */
export function startProgram(
  name: 'serve' | 'town' | 'demo' | 'recount' | 'backup' | 'restore' | 'second-factor',
  settings: Settings,
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [resolve('build/server', `${name}.js`), ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  const killNow = () => child.kill('SIGKILL')
  process.once('exit', killNow)
  let hasEnded = false
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
    hasEnded = true
    process.removeListener('exit', killNow)
    return code ?? signal ?? 'unknown'
  })
  return {
    ended,
    hasEnded: () => hasEnded,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    untilSaid: async words => {
      while (!said.stdout.includes(words)) {
        if (hasEnded) throw new Error(`It ended without "${words}":\n${said.stdout}${said.stderr}`)
        await pause(50)
      }
    },
    signal: signal => child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM')
      const impatience = setTimeout(killNow, 60_000)
      await ended
      clearTimeout(impatience)
    },
    kill: async () => {
      killNow()
      await ended
    },
  }
}

/** A free port below those that the system gives to outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const free = await new Promise<boolean>(decide => {
    server.once('error', () => decide(false))
    server.listen({ host: '127.0.0.1', port }, () => decide(true))
  })
  if (free) await new Promise(closed => server.close(closed))
  return free
}
