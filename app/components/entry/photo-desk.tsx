import { useRef } from 'react'
import type { PhotoReason } from '#app/domain/photo/check.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { PhotoPane } from './photo-pane.tsx'
import { photoKeys, usePhotoKeys } from './photo-keys.ts'
import { type PhotoOnDesk, saidIn } from './photo-on-desk.ts'
import { PhotoPictures } from './photo-pictures.tsx'
import { KeyName, PhotoVerdict } from './photo-verdict.tsx'

type Refusals = ReturnType<typeof useWords>['photoCheck']['refusals']

/** One photo with its shop, what can be said of it and the way to the next; worked by keys too. */
export function PhotoDesk({
  at,
  photo,
  told,
  undoable,
  answer,
}: {
  readonly at: ContestPlace
  readonly photo: PhotoOnDesk
  /** What became of the photo before. */
  readonly told: string | null
  /** The photo whose verdict can be taken back. */
  readonly undoable: string | null
  readonly answer:
    | { readonly refusal: keyof Refusals; readonly reasons: readonly PhotoReason[] }
    | undefined
}) {
  const { photoCheck } = useWords()
  const section = useRef<HTMLElement>(null)
  usePhotoKeys(section)
  const { said, place, all, shop } = photo
  const beside = photo.alike.length > 0 ? '' : 'lg:grid-cols-[3fr_2fr]'
  return (
    <PhotoPane section={section} title={photoCheck.place(place, all, shop.shopName)} told={told}>
      <div className={`grid gap-6 ${beside}`}>
        <PhotoPictures photo={photo} />
        <div>
          {said ? <p className="mb-4 font-semibold">{saidIn(photoCheck, said)}</p> : null}
          <PhotoVerdict
            key={photo.id}
            photoId={photo.id}
            action={photoAddress(at, photo.id)}
            seenAt={said?.at ?? null}
            chosen={answer?.reasons ?? said?.reasons ?? []}
            refusal={answer?.refusal}
          />
          <Steps at={at} photo={photo} />
          {undoable === null ? null : <Undo at={at} photoId={undoable} />}
          <details className="mt-4">
            <summary className="cursor-pointer py-3 font-semibold">{photoCheck.keysTitle}</summary>
            <p className="text-sm text-soft">{photoCheck.keys}</p>
          </details>
          <TextForm at={at} photo={photo} />
        </div>
      </div>
    </PhotoPane>
  )
}

/** A photo on the desk; what leads there puts the focus on it, so that the keys work at once. */
export function photoAddress(at: ContestPlace, photoId: string): string {
  return `${addresses.deskPhotos(at)}?photo=${photoId}#photo-desk`
}

function Steps({ at, photo }: { readonly at: ContestPlace; readonly photo: PhotoOnDesk }) {
  const { photoCheck } = useWords()
  const steps = [
    { to: photo.previous, name: photoCheck.previous, key: photoKeys.previous },
    { to: photo.next, name: photoCheck.next, key: photoKeys.next },
  ]
  return (
    <p className="mt-4 flex flex-wrap gap-3">
      {steps.map(({ to, name, key }) =>
        to === null ? null : (
          <ButtonLink
            key={key}
            look="quiet"
            href={photoAddress(at, to)}
            data-key={key}
            aria-keyshortcuts={key}
          >
            {name}
            <KeyName of={key} />
          </ButtonLink>
        ),
      )}
    </p>
  )
}

/** Takes the last verdict back. */
export function Undo({ at, photoId }: { readonly at: ContestPlace; readonly photoId: string }) {
  const { photoCheck } = useWords()
  return (
    <form method="post" action={photoAddress(at, photoId)} className="mt-4">
      <input type="hidden" name="photoId" value={photoId} />
      <Button
        look="quiet"
        name="intent"
        value="undo"
        data-key={photoKeys.undo}
        aria-keyshortcuts={photoKeys.undo}
      >
        {photoCheck.undo}
        <KeyName of={photoKeys.undo} />
      </Button>
    </form>
  )
}

/** What is read aloud in the photo's place, to be bettered. */
function TextForm({ at, photo }: { readonly at: ContestPlace; readonly photo: PhotoOnDesk }) {
  const { photoCheck, own } = useWords()
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-3 font-semibold">{photoCheck.textTitle}</summary>
      <form method="post" action={photoAddress(at, photo.id)} key={photo.id}>
        <input type="hidden" name="photoId" value={photo.id} />
        {photo.texts.map(({ language, name, text }) => (
          <TextField
            key={language}
            field={{ id: `text-${language}`, name: `alts.${language}` }}
            label={own.photos.text(name)}
            lang={language}
            maxLength={300}
            autoComplete="off"
            defaultValue={text}
          />
        ))}
        <Button look="quiet" name="intent" value="text">
          {photoCheck.textSave}
        </Button>
      </form>
    </details>
  )
}
