import { DetailedError, Upload, type UploadOptions } from 'tus-js-client'
import { heldHeader, heldIn, refusalHeader } from '#app/domain/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { PhotoToSend, SendPhoto, Sending, Sent } from './send-photo.ts'

export type TusTarget = {
  /** What the photos belong to; the same photo for something else is another upload. */
  readonly of: string
  readonly metadata: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

/** Pieces small enough that a proxy which waits for a whole one loses little with it. */
const chunkSize = 1024 * 1024

/** Sends a photo in pieces; after a lost connection it goes on behind the last byte that arrived. */
export function sendByTus(target: TusTarget): SendPhoto {
  return async (photo, sending) => {
    const options = optionsFor(photo, target)
    const before = await new Upload(photo.blob, options).findPreviousUploads()
    const last = before.findLast(({ uploadUrl }) => uploadUrl !== null)
    if (!last?.uploadUrl) return attempt(photo, options, sending)
    // Without the endpoint, a server that fails for a moment does not make it begin anew.
    const { endpoint: _, ...resuming } = options
    const sent = await attempt(photo, { ...resuming, uploadUrl: last.uploadUrl }, sending, last)
    return sent ?? attempt(photo, options, sending)
  }
}

function attempt(photo: PhotoToSend, options: UploadOptions, sending: Sending): Promise<Sent>
function attempt(
  photo: PhotoToSend,
  options: UploadOptions,
  sending: Sending,
  last: Awaited<ReturnType<Upload['findPreviousUploads']>>[number],
): Promise<Sent | null>
/** One way through the protocol; null when the upload that was to be resumed is not there any more. */
function attempt(
  photo: PhotoToSend,
  options: UploadOptions,
  { onProgress, signal }: Sending,
  last?: Parameters<Upload['resumeFromPreviousUpload']>[0],
): Promise<Sent | null> {
  return new Promise(settle => {
    const resolve = (sent: Sent | null) => {
      signal.removeEventListener('abort', stop)
      settle(sent)
    }
    const upload: Upload = new Upload(photo.blob, {
      ...options,
      onProgress,
      onSuccess: ({ lastResponse }) => {
        const held = heldIn(lastResponse.getHeader(heldHeader))
        resolve({ state: 'kept', ...(held ? { held } : {}) })
      },
      onError: error => {
        const sent = whyNot(error, last !== undefined)
        const over = sent === null || sent.state === 'refused'
        if (over) void forget(upload)
        resolve(sent)
      },
    })
    if (last) upload.resumeFromPreviousUpload(last)
    const stop = () => {
      void upload.abort(true).catch(() => {})
      resolve({ state: 'lost' })
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    upload.start()
  })
}

/** Where a photo went is kept by the browser until it has arrived, or is not taken. */
async function forget(upload: Upload): Promise<void> {
  for (const { urlStorageKey } of await upload.findPreviousUploads()) {
    await upload.options.urlStorage?.removeUpload(urlStorageKey)
  }
}

function optionsFor({ file, blob, kind }: PhotoToSend, target: TusTarget): UploadOptions {
  const key = ['photo', target.of, file.name, file.size, file.lastModified, blob.size].join('-')
  return {
    endpoint: new URL(addresses.photoUploads(), location.href).href,
    fingerprint: async () => key,
    metadata: { ...target.metadata, fileName: file.name.slice(0, 200), kind },
    headers: { ...target.headers },
    chunkSize,
    retryDelays: null,
    removeFingerprintOnSuccess: true,
  }
}

/** What an error means: a refusal has its reason in a header, everything without an answer is a lost way. */
function whyNot(error: Error | DetailedError, resuming: boolean): Sent | null {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return { state: 'lost' }
  const status = response.getStatus()
  const reason = response.getHeader(refusalHeader)
  if (reason && status !== 503) return { state: 'refused', reason }
  if (status === 401) return { state: 'signed-out' }
  if (resuming && (status === 404 || status === 410)) return null
  const passes = status >= 500 || [409, 423, 429].includes(status)
  return passes ? { state: 'lost' } : { state: 'refused', reason: 'not-taken' }
}
