import { createQueue, type Queue } from './queue.ts'
import { resized } from './resize.ts'
import { sendByTus, type TusTarget } from './send-by-tus.ts'
import { type DirectTarget, sendDirect } from './send-direct.ts'

/**
 * The queue of a page, which asks before it is left while a photo is unsent. Photos go straight to their store
 * where that is said of it, and else through the server.
 */
export function startQueue(
  target: TusTarget,
  direct: DirectTarget | null = null,
): { queue: Queue; stop: () => void } {
  const byTus = sendByTus(target)
  let given = 0
  const queue = createQueue({
    send: direct ? sendDirect(direct, byTus) : byTus,
    resize: resized,
    pause,
    newId: () => `chosen-${++given}`,
  })
  const warn = (event: BeforeUnloadEvent) => {
    if (queue.hasUnsent()) event.preventDefault()
  }
  addEventListener('beforeunload', warn)
  addEventListener('online', queue.connected)
  return {
    queue,
    stop: () => {
      removeEventListener('beforeunload', warn)
      removeEventListener('online', queue.connected)
    },
  }
}

function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    until.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
