import { createQueue, type Queue } from './queue.ts'
import { resized } from './resize.ts'
import { sendByTus, type TusTarget } from './send-by-tus.ts'

/** The queue of a page, which asks before it is left while a photo is unsent. */
export function startQueue(target: TusTarget): { queue: Queue; stop: () => void } {
  let given = 0
  const queue = createQueue({
    send: sendByTus(target),
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
