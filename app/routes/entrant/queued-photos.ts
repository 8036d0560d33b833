import { useSyncExternalStore } from 'react'
import type { Queue } from '#app/browser/photo-upload/queue.ts'
import type { PhotoOnItsWay } from '#app/domain/photo/sending.ts'

const none: readonly PhotoOnItsWay[] = []
const unheard = () => () => {}

/** The photos of a queue as they stand; none until its code has arrived. */
export function useQueuedPhotos(queue: Queue | null): readonly PhotoOnItsWay[] {
  return useSyncExternalStore(
    queue?.subscribe ?? unheard,
    queue?.photos ?? (() => none),
    () => none,
  )
}
