import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Queue } from '#app/browser/photo-upload/queue.ts'
import { connectionOr } from '#app/components/site/connection.ts'
import type { PhotoOnItsWay } from '#app/domain/photo/sending.ts'
import { useQueuedPhotos } from './queued-photos.ts'

/**
 * The queue that sends the photos of a page, null until its code has arrived. What is kept leaves it as
 * soon as the page has read it from the server.
 */
export function usePhotoQueue({
  entryId,
  author,
  straight,
}: {
  readonly entryId: string
  readonly author: string
  readonly straight: boolean
}) {
  const firstAuthor = useRef(author)
  const [queue, setQueue] = useState<Queue | null>(null)
  useEffect(() => {
    let stop = () => {}
    let left = false
    const start = async () => {
      const { startQueue } = await import('#app/browser/photo-upload/start.ts')
      if (left) return
      const { current } = firstAuthor
      const metadata = { entryId, author: current }
      const started = startQueue(
        { of: entryId, metadata, headers: {} },
        connectionOr,
        straight ? { entryId, author: current } : null,
      )
      started.queue.add(chosenInForm(), 'outside')
      stop = started.stop
      setQueue(started.queue)
    }
    void start()
    return () => {
      left = true
      stop()
    }
  }, [entryId, straight])
  const photos = useQueuedPhotos(queue)
  useKeptRead(queue, photos)
  return { queue, photos }
}

/** A file that was chosen in the plain form before the queue was there. */
function chosenInForm(): readonly File[] {
  const field = document.querySelector<HTMLInputElement>('#add input[type=file]')
  return [...(field?.files ?? [])]
}

function useKeptRead(queue: Queue | null, photos: readonly PhotoOnItsWay[]): void {
  const { revalidate, state } = useRevalidator()
  const read = useRef('')
  const kept = photos.flatMap(photo => (photo.state === 'kept' ? [photo.id] : [])).join()
  useEffect(() => {
    if (!queue || kept === '' || state !== 'idle') return
    if (read.current === kept) {
      for (const id of kept.split(',')) queue.remove(id)
      return
    }
    read.current = kept
    revalidate()
  }, [queue, kept, state, revalidate])
}
