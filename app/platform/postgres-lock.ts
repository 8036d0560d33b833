import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Runs the task while this process alone holds the lock file; the lock of a dead process is cleared. */
export async function withLockFile<T>(file: string, task: () => Promise<T>): Promise<T> {
  const mark = `${ownMark()} ${randomBytes(9).toString('hex')}`
  while (!(await claim(file, mark))) await pause(50)
  try {
    return await task()
  } finally {
    await rm(file, { force: true })
  }
}

/** Names this process so that a later process with the same id is not taken for it. */
export function ownMark(): string {
  return `${process.pid} ${startOf(process.pid)}`
}

/** Tells whether the process that wrote the mark still runs. */
export function isMarkAlive(mark: string): boolean {
  const [pid = '', start = ''] = mark.split(' ')
  return isProcessAlive(Number(pid)) && startOf(Number(pid)) === start
}

export function isProcessAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return statusOf(pid)?.[0] !== 'Z'
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

async function claim(file: string, mark: string): Promise<boolean> {
  if (await createWhole(file, mark)) return true

  const held = await readFile(file, 'utf8').catch(() => null)
  if (held !== null && !isMarkAlive(held)) await clearDead(file, held, mark)
  return false
}

/** A link appears together with its content, so nobody reads a lock that is still being written. */
async function createWhole(file: string, mark: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, mark, { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Two waiting processes may see the same dead lock: only the holder of this right removes it. */
async function clearDead(file: string, held: string, mark: string): Promise<void> {
  const right = `${file}-${createHash('sha256').update(held).digest('hex').slice(0, 12)}`
  if (!(await claim(right, mark))) return

  if ((await readFile(file, 'utf8').catch(() => null)) === held) await rm(file, { force: true })
  await rm(right, { force: true })
}

/** The instant the system started the process, in ticks; empty where the system does not tell. */
function startOf(pid: number): string {
  return statusOf(pid)?.[19] ?? ''
}

/** The fields of /proc/<pid>/stat after the command's name, which may itself contain spaces. */
function statusOf(pid: number): readonly string[] | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  try {
    const line = readFileSync(file, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
