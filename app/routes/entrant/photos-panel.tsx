import type { SubmissionResult } from '@conform-to/react'
import { type ComponentProps, useState } from 'react'
import { AddPhotoForm } from '#app/components/entry/add-photo-form.tsx'
import { OwnPhotos } from '#app/components/entry/own-photos.tsx'
import { PhotoPicker } from '#app/components/entry/photo-picker.tsx'
import { PhotosOnTheirWay } from '#app/components/entry/photos-on-their-way.tsx'
import { UnfinishedPhotos } from '#app/components/entry/unfinished-photos.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import { mostPhotos } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { usePhotoSaving, useThoseLeft } from './photo-saving.ts'
import { usePhotoQueue } from './photo-sending.ts'

type Own = ComponentProps<typeof OwnPhotos>

/** What is there, what is on its way, and where more is chosen; without script a form that adds one. */
export function PhotosPanel({
  entry,
  photos,
  unfinished,
  author,
  requestKey,
  straight,
  replyTo,
}: {
  readonly entry: Own['entry'] & { readonly id: string }
  readonly photos: Own['photos']
  readonly unfinished: readonly { readonly id: string; readonly fileName: string }[]
  readonly author: string
  readonly requestKey: string
  /** Photos can be sent straight to where they are kept. */
  readonly straight: boolean
  readonly replyTo: (form: string) => SubmissionResult | undefined
}) {
  const { own, photoUpload } = useWords()
  const { queue, photos: onTheirWay } = usePhotoQueue({
    entryId: entry.id,
    author,
    straight,
  })
  const saving = usePhotoSaving(addresses.photoChange(entry.id))
  const there = useThoseLeft(photos, saving.standings)
  const [tooMany, setTooMany] = useState(false)
  const coming = onTheirWay.filter(({ state }) => state !== 'refused')
  const room = Math.max(0, mostPhotos - there.length - coming.length)
  const add = (files: readonly File[], kind: PhotoKind) => {
    setTooMany(files.length > room)
    queue?.add(files.slice(0, room), kind)
  }
  const under = onTheirWay.map(({ fileName }) => fileName)
  return (
    <>
      <OwnPhotos entry={entry} photos={there} saving={queue ? saving : null} replyTo={replyTo} />
      {queue ? (
        <PhotosOnTheirWay
          photos={onTheirWay}
          fileOf={queue.fileOf}
          onRetry={queue.retry}
          onRemove={queue.remove}
        />
      ) : null}
      <UnfinishedPhotos uploads={unfinished.filter(({ fileName }) => !under.includes(fileName))} />
      {tooMany ? <Notice tone="bad">{photoUpload.beyond(mostPhotos)}</Notice> : null}
      {there.length >= mostPhotos ? (
        <p className="mt-10 font-semibold">{own.photos.full}</p>
      ) : queue ? (
        <PhotoPicker room={room} onAdd={add} />
      ) : (
        <AddPhotoForm requestKey={requestKey} author={author} reply={replyTo('add')} />
      )}
    </>
  )
}
