import { createQueue, type Queue, type QueueParts } from './queue.ts'
import { resized } from './resize.ts'
import { sendByTus, type TusTarget } from './send-by-tus.ts'
import { type DirectTarget, sendDirect } from './send-direct.ts'

/**
 * The queue of a page, which asks before it is left while a photo is unsent. Photos go straight to their store
 * where that is said of it, and else through the server.
 */
export function startQueue(
  target: TusTarget,
  pause: QueueParts['pause'],
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
  return { queue, stop: () => removeEventListener('beforeunload', warn) }
}
