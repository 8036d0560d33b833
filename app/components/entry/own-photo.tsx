import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { Photo, type ShownPhoto } from './photo.tsx'
import { PhotoSaid } from './photo-said.tsx'

type Fields = { kind: PhotoKind; author?: string; alts?: Partial<Record<Language, string>> }

type Shown = {
  readonly id: string
  readonly shown: ShownPhoto
  readonly said: { readonly kind: PhotoKind; readonly author: string }
  readonly texts: readonly {
    readonly language: Language
    readonly name: string
    readonly text: string
  }[]
}

/** One of one's own photos: what it shows, its place among the others, its removal. */
export function OwnPhoto({
  entry,
  photo,
  place,
  reply,
}: {
  readonly entry: { readonly shopName: string; readonly trade: string }
  readonly photo: Shown
  readonly place: { readonly number: number; readonly of: number }
  readonly reply: SubmissionResult | undefined
}) {
  const { own } = useWords()
  const alts = Object.fromEntries(photo.texts.map(({ language, text }) => [language, text]))
  const [form, fields] = useForm<Fields>({
    id: `photo-${photo.id}`,
    lastResult: reply,
    defaultValue: { ...photo.said, alts },
  })
  const texts = fields.alts.getFieldset()
  return (
    <li className="pane p-4 sm:p-5">
      <h2 className="mb-3 text-lg">{own.photos.place(place.number)}</h2>
      <Photo entry={{ ...entry, photos: [photo.shown] }} sizes="(min-width: 48rem) 40rem, 100vw" />
      <form method="post" {...getFormProps(form)}>
        <input type="hidden" name="photoId" value={photo.id} />
        <PhotoSaid kind={fields.kind} author={fields.author} />
        {photo.texts.map(({ language, name }, index) => {
          const field = texts[language]
          return (
            <div key={language}>
              <TextField
                field={field}
                label={own.photos.text(name)}
                {...(index === 0 ? { help: own.photos.textHelp } : {})}
                lang={language}
                autoComplete="off"
                {...getInputProps(field, { type: 'text' })}
              />
            </div>
          )
        })}
        <Button name="intent" value="describe">
          {own.save}
        </Button>
      </form>
      <PhotoMoves id={photo.id} place={place} />
    </li>
  )
}

function PhotoMoves({
  id,
  place,
}: {
  readonly id: string
  readonly place: { readonly number: number; readonly of: number }
}) {
  const words = useWords().own.photos
  if (place.of === 1) return null
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="photoId" value={id} />
        {place.number > 1 ? (
          <Button look="quiet" name="intent" value="up">
            {words.up}
          </Button>
        ) : null}
        {place.number < place.of ? (
          <Button look="quiet" name="intent" value="down">
            {words.down}
          </Button>
        ) : null}
      </form>
      <Dialog
        id={`remove-${id}`}
        opener={words.remove}
        title={words.removeTitle}
        close={words.keep}
      >
        <p className="mb-4">{words.removeLead}</p>
        <form method="post">
          <input type="hidden" name="photoId" value={id} />
          <Button look="grave" name="intent" value="remove">
            {words.remove}
          </Button>
        </form>
      </Dialog>
    </div>
  )
}
