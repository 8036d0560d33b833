import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import { isUnsent, pauseAfterMs, type PhotoOnItsWay } from '#app/domain/photo/sending.ts'
import type { SendPhoto } from './send-photo.ts'

export type Queue = {
  readonly photos: () => readonly PhotoOnItsWay[]
  readonly add: (files: readonly File[], kind: PhotoKind) => void
  readonly retry: (id: string) => void
  /** Takes a photo out, stops it where it is on its way, and takes back what of it has arrived. */
  readonly remove: (id: string) => void
  readonly fileOf: (id: string) => File | undefined
  readonly hasUnsent: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

export type QueueParts = {
  readonly send: SendPhoto
  readonly resize: (file: File) => Promise<Blob>
  /** Waits, but no longer than until the signal or until the connection is back. */
  readonly pause: (ms: number, until: AbortSignal) => Promise<void>
  readonly newId: () => string
}

const atOnce = 2
const mostAttempts = 12

type Job = { readonly file: File; readonly stop: AbortController; blob: Blob | null }

/** Sends photos two at a time, and each one again after a lost connection, until it is kept or refused. */
export function createQueue({ send, resize, pause, newId }: QueueParts): Queue {
  const jobs = new Map<string, Job>()
  const listeners = new Set<() => void>()
  let photos: readonly PhotoOnItsWay[] = []
  let running = 0

  function tell(next: readonly PhotoOnItsWay[]): void {
    photos = next
    for (const listener of listeners) listener()
  }

  function become(id: string, state: DistributiveState): void {
    tell(photos.map(photo => (photo.id === id ? { ...bare(photo), ...state } : photo)))
  }

  function startNext(): void {
    const next = photos.find(({ state }) => state === 'waiting')
    if (!next || running >= atOnce) return
    const job = jobs.get(next.id)
    if (!job) throw new Error(`The photo ${next.id} waits without its file`)
    running++
    void run(next, job).finally(() => {
      running--
      startNext()
    })
    startNext()
  }

  async function run(photo: PhotoOnItsWay, job: Job): Promise<void> {
    const { id, kind } = photo
    const { file } = job
    // Said before anything is waited for: whoever looks for the next one must not find this one.
    become(id, job.blob ? { state: 'sending', percent: 0 } : { state: 'resizing' })
    job.blob ??= await resize(file).catch(() => file)
    const { blob } = job
    for (let attempts = 1; attempts <= mostAttempts && !job.stop.signal.aborted; attempts++) {
      let percent = -1
      const onProgress = (sent: number, total: number) => {
        const reached = Math.floor((100 * sent) / Math.max(total, 1))
        if (reached <= percent) return
        if (percent >= 0) attempts = 1
        percent = reached
        become(id, reached >= 100 ? { state: 'checking' } : { state: 'sending', percent })
      }
      const sent = await send({ file, blob, kind }, { onProgress, signal: job.stop.signal })
      if (job.stop.signal.aborted) return
      if (sent.state === 'kept') return become(id, sent)
      if (sent.state === 'refused') return become(id, sent)
      if (sent.state === 'signed-out') return become(id, { state: 'failed', why: 'signed-out' })
      become(id, { state: 'pausing' })
      await pause(pauseAfterMs(attempts), job.stop.signal)
    }
    if (!job.stop.signal.aborted) become(id, { state: 'failed', why: 'connection' })
  }

  async function takeBack({ file, blob, stop }: Job, { kind }: PhotoOnItsWay): Promise<void> {
    if (blob) await send({ file, blob, kind }, { onProgress: () => {}, signal: stop.signal })
  }

  return {
    photos: () => photos,
    add: (files, kind) => {
      const added = files.map(file => {
        const id = newId()
        jobs.set(id, { file, stop: new AbortController(), blob: null })
        return { id, fileName: file.name, kind, state: 'waiting' } as const
      })
      tell([...photos, ...added])
      startNext()
    },
    retry: id => {
      become(id, { state: 'waiting' })
      startNext()
    },
    remove: id => {
      const [job, photo] = [jobs.get(id), photos.find(other => other.id === id)]
      job?.stop.abort()
      jobs.delete(id)
      tell(photos.filter(other => other !== photo))
      if (job && photo && restsOnItsWay(photo)) void takeBack(job, photo)
    },
    fileOf: id => jobs.get(id)?.file,
    hasUnsent: () => photos.some(isUnsent),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Some of it may have arrived, and nothing sends it just now that could be told to stop. */
function restsOnItsWay({ state }: PhotoOnItsWay): boolean {
  return state === 'waiting' || state === 'pausing' || state === 'failed'
}

type StateOf<P> = P extends PhotoOnItsWay ? Omit<P, 'id' | 'fileName' | 'kind'> : never
type DistributiveState = StateOf<PhotoOnItsWay>

function bare({ id, fileName, kind }: PhotoOnItsWay) {
  return { id, fileName, kind }
}
