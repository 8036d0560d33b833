import { useEffect, useMemo, useState } from 'react'
import type { PhotoOnItsWay } from '#app/domain/photo/sending.ts'
import { uploadReason } from '#app/i18n/upload-reason.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** The photos that were chosen, each with how far it has come; what ends is read aloud, not every percent. */
export function PhotosOnTheirWay({
  photos,
  fileOf,
  onRetry,
  onRemove,
}: {
  readonly photos: readonly PhotoOnItsWay[]
  readonly fileOf: (id: string) => File | undefined
  readonly onRetry: (id: string) => void
  readonly onRemove: (id: string) => void
}) {
  const { photoUpload: words } = useWords()
  return (
    <section aria-label={words.onTheirWay} className={photos.length === 0 ? 'hidden' : 'my-6'}>
      <ol className="grid gap-3">
        {photos.map(photo => (
          <li key={photo.id} className="pane flex flex-wrap items-center gap-4 p-3">
            <Thumbnail file={fileOf(photo.id)} />
            <div className="min-w-0 grow basis-40">
              <p className="truncate font-semibold">{photo.fileName}</p>
              <HowFar photo={photo} />
            </div>
            <Choices photo={photo} onRetry={onRetry} onRemove={onRemove} />
          </li>
        ))}
      </ol>
      <Aloud photos={photos} />
    </section>
  )
}

function HowFar({ photo }: { readonly photo: PhotoOnItsWay }) {
  const { photoUpload: words } = useWords()
  const said = useSaid()
  const wrong = photo.state === 'refused' || photo.state === 'failed'
  const percent = photo.state === 'sending' ? photo.percent : null
  return (
    <>
      <p className={wrong ? 'font-semibold text-bad' : 'text-sm text-soft'}>{said(photo)}</p>
      {percent === null ? null : (
        <progress
          value={percent}
          max={100}
          aria-label={words.progress(photo.fileName)}
          className="bar mt-1"
        />
      )}
    </>
  )
}

function Choices({
  photo,
  onRetry,
  onRemove,
}: {
  readonly photo: PhotoOnItsWay
  readonly onRetry: (id: string) => void
  readonly onRemove: (id: string) => void
}) {
  const { photoUpload: words } = useWords()
  const { id, fileName, state } = photo
  if (state === 'kept' || state === 'checking') return null
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'failed' || state === 'refused' ? (
        <Button
          type="button"
          look="quiet"
          aria-label={words.retryOf(fileName)}
          onClick={() => onRetry(id)}
        >
          {words.retry}
        </Button>
      ) : null}
      <Button
        type="button"
        look="quiet"
        aria-label={words.giveUpOf(fileName)}
        onClick={() => onRemove(id)}
      >
        {words.giveUp}
      </Button>
    </div>
  )
}

/** The picture itself, where the browser can show it; otherwise its place. */
function Thumbnail({ file }: { readonly file: File | undefined }) {
  const [shown, setShown] = useState(true)
  const url = useMemo(() => (file ? URL.createObjectURL(file) : ''), [file])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return (
    <span className="block size-16 shrink-0 overflow-hidden rounded-glass bg-wash">
      {url === '' || !shown ? null : (
        <img src={url} alt="" className="size-full object-cover" onError={() => setShown(false)} />
      )}
    </span>
  )
}

function Aloud({ photos }: { readonly photos: readonly PhotoOnItsWay[] }) {
  const { photoUpload: words } = useWords()
  const said = useSaid()
  const sentences = photos.flatMap(photo => {
    const { id, fileName, state } = photo
    if (state === 'kept') return [{ id, sentence: words.keptAloud(fileName) }]
    const ended = ['refused', 'failed', 'pausing'].includes(state)
    return ended ? [{ id, sentence: words.refused(fileName, said(photo)) }] : []
  })
  return (
    <div aria-live="polite" className="sr-only">
      {sentences.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
    </div>
  )
}

function useSaid(): (photo: PhotoOnItsWay) => string {
  const words = useWords()
  const { states, failed, signedOut } = words.photoUpload
  return photo => {
    switch (photo.state) {
      case 'sending':
        return states.sending(photo.percent)
      case 'refused':
        return uploadReason(words, photo.reason)
      case 'failed':
        return photo.why === 'signed-out' ? signedOut : failed
      default:
        return states[photo.state]
    }
  }
}
