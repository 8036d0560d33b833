import { useEffect, useRef, useState } from 'react'
import type { Queue } from '#app/browser/photo-upload/queue.ts'
import { connectionOr } from '#app/components/site/connection.ts'
import { isUnsent } from '#app/domain/photo/sending.ts'
import { formKeyHeader } from '#app/domain/photo/uploads.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { useQueuedPhotos } from './queued-photos.ts'

/**
 * Sends the photo of an entry form as soon as it is chosen, another one instead of it. Its file stays in the
 * field until the photo is kept, so that the form brings it when it is sent before that.
 */
export function useFormPhoto({ town, contest }: ContestPlace) {
  const [queue, setQueue] = useState<Queue | null>(null)
  const chosen = useRef<readonly File[] | null>(null)
  useEffect(() => {
    let stop = () => {}
    let left = false
    const start = async () => {
      const { startQueue } = await import('#app/browser/photo-upload/start.ts')
      const field = photoField()
      if (left || !field?.form) return
      const { form } = field
      const key = new FormData(form).get('requestKey')
      if (typeof key !== 'string') return
      const headers = { [formKeyHeader]: key }
      const started = startQueue({ of: key, metadata: { town, contest }, headers }, connectionOr)
      const formSent = () => {
        started.stop()
        for (const photo of started.queue.photos()) {
          if (isUnsent(photo)) started.queue.remove(photo.id)
        }
      }
      form.addEventListener('submit', formSent)
      stop = () => {
        form.removeEventListener('submit', formSent)
        started.stop()
      }
      chosen.current = filesIn(field)
      setQueue(started.queue)
    }
    void start()
    return () => {
      left = true
      stop()
    }
  }, [town, contest])
  const photos = useQueuedPhotos(queue)
  const kept = photos.findLast(photo => photo.state === 'kept')
  // Whenever a photo has come further, the one that waits for it may begin.
  useEffect(() => {
    if (queue && kept?.held) empty(queue.fileOf(kept.id))
    sendChosen(queue, chosen)
  })
  return {
    queue,
    onTheirWay: photos.filter(({ state }) => state !== 'kept'),
    held: kept?.held ?? null,
    choose: (field: HTMLInputElement) => {
      chosen.current = filesIn(field)
      sendChosen(queue, chosen)
    },
    giveUp: (id: string) => {
      empty(queue?.fileOf(id))
      queue?.remove(id)
    },
  }
}

/**
 * Sends what was chosen instead of what is on its way. One that the server looks at just now is waited for,
 * since it could be kept after the other.
 */
function sendChosen(queue: Queue | null, chosen: { current: readonly File[] | null }): void {
  const files = chosen.current
  if (!queue || !files || queue.photos().some(({ state }) => state === 'checking')) return
  chosen.current = null
  for (const { id, state } of queue.photos()) if (state !== 'kept') queue.remove(id)
  queue.add(files, 'outside')
}

function photoField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[type=file][name=photo]')
}

function filesIn(field: HTMLInputElement): readonly File[] {
  return [...(field.files ?? [])]
}

/** Empties the field where this very file is still chosen in it. */
function empty(file: File | undefined): void {
  const field = photoField()
  if (field && file && field.files?.[0] === file) field.value = ''
}
