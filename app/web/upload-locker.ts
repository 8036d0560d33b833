import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ERRORS, type Lock, type Locker } from '@tus/utils'
import { askBack, holdOn, holdUpload, letGo } from '#app/data/photo/upload-holders.ts'
import type { Services } from '#app/platform/services.ts'

const patienceMs = 20_000
const lookEveryMs = 500

/**
 * Lets one request at a time write to an upload, across all processes. One that waits has the holder
 * asked to let go: after a lost connection that is a request whose other end has long gone.
 */
export function uploadLocker({ db }: Pick<Services, 'db'>): Locker {
  return { newLock: id => uploadLock(db, id) }
}

/**
 * Works on an upload while nobody else does, in whichever process; null when another goes on for longer than
 * one waits.
 */
export async function whileHeld<T>(
  { db }: Pick<Services, 'db'>,
  id: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const lock = uploadLock(db, id)
  try {
    await lock.lock(new AbortController().signal, () => {})
  } catch (error) {
    if (error === ERRORS.ERR_LOCK_TIMEOUT) return null
    throw error
  }
  try {
    return await work()
  } finally {
    await lock.unlock()
  }
}

function uploadLock(db: Services['db'], id: string): Lock {
  const holder = randomUUID()
  let looking: NodeJS.Timeout | undefined
  return {
    lock: async (signal, release) => {
      const until = performance.now() + patienceMs
      while (!(await holdUpload(db, id, holder))) {
        if (signal.aborted || performance.now() > until) throw ERRORS.ERR_LOCK_TIMEOUT
        await askBack(db, id)
        await pause(100)
      }
      looking = setInterval(() => {
        holdOn(db, id, holder).then(
          state => state === 'held' || release(),
          () => release(),
        )
      }, lookEveryMs)
    },
    unlock: async () => {
      clearInterval(looking)
      await letGo(db, id, holder)
    },
  }
}
