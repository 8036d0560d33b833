import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeat = 2_000
const silenceOfTheDead = 30_000

/**
 * Does the work while no other process does it. The lock is a file that its holder touches every two
 * seconds; one left behind by a dead process is taken over.
 * @param {string} lock
 * @param {{ onWait: () => void }} options
 * @param {() => Promise<void>} work
 */
export async function exclusively(lock, { onWait }, work) {
  await take(lock, onWait)
  const beating = setInterval(() => touch(lock), heartbeat)
  try {
    await work()
  } finally {
    clearInterval(beating)
    rmSync(lock, { force: true })
  }
}

/**
 * @param {string} lock
 * @param {() => void} onWait
 */
async function take(lock, onWait) {
  let waiting = false
  while (!create(lock)) {
    if (isAbandoned(lock)) {
      rmSync(lock, { force: true })
      continue
    }
    if (!waiting) onWait()
    waiting = true
    await sleep(200 + Math.random() * 200)
  }
}

/** @param {string} lock */
function create(lock) {
  try {
    writeFileSync(lock, `${hostname()} ${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const [host, pid] = readFileSync(lock, 'utf8').split(' ')
    if (host === hostname() && !isRunningElsewhere(Number(pid))) return true
    return statSync(lock).mtimeMs < Date.now() - silenceOfTheDead
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/** @param {number} pid of a process other than this one, which holds nothing yet */
function isRunningElsewhere(pid) {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** @param {string} lock */
function touch(lock) {
  try {
    const now = new Date()
    utimesSync(lock, now, now)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
