import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type HeldPostgres = { url: string; joined: boolean; process: ChildProcess }

/** Opens the bundled database in a process of its own, which a test may then end as it likes. */
export async function holdPostgres(folder: string): Promise<HeldPostgres> {
  const child = spawn(process.execPath, ['tests/support/open-postgres.mjs', folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', chunk => (said += String(chunk)))
  const opened = new Promise<{ url: string; joined: boolean }>((resolve, reject) => {
    child.stdout.once('data', chunk => resolve(JSON.parse(String(chunk))))
    child.once('exit', () => reject(new Error(`The process that opens it ended: ${said}`)))
  })
  return { ...(await opened), process: child }
}

export async function endProcess(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
