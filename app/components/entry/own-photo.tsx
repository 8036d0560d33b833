import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import type { FocusEvent, FormEvent, ReactNode } from 'react'
import type { PhotoReason } from '#app/domain/photo/check.ts'
import { type PhotoKind, photoKinds } from '#app/domain/photo/kinds.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { Photo, type ShownPhoto } from './photo.tsx'
import { ReplaceAsked } from './photo-asked.tsx'
import { PhotoSaid } from './photo-said.tsx'
import { type Saving, SavingSaid } from './saving-said.tsx'

type Fields = { kind: PhotoKind; author?: string; alts?: Partial<Record<Language, string>> }

type Shown = {
  readonly id: string
  readonly shown: ShownPhoto
  /** It has few pixels, so that it will not be sharp everywhere. */
  readonly small: boolean
  /** What its owner was asked to mend in it. */
  readonly asked: readonly PhotoReason[]
  readonly said: { readonly kind: PhotoKind; readonly author: string }
  readonly texts: readonly {
    readonly language: Language
    readonly name: string
    readonly text: string
    /** What is proposed for each kind of photo. */
    readonly proposed: Readonly<Record<PhotoKind, string>>
  }[]
}

/** One of one's own photos: what it shows, its place among the others, its removal. */
export function OwnPhoto({
  entry,
  photo,
  place,
  reply,
  saving,
  handle,
  moves,
}: {
  readonly entry: { readonly shopName: string; readonly trade: string }
  readonly photo: Shown
  readonly place: number
  readonly reply: SubmissionResult | undefined
  /** How changes are saved at once, on a page that has woken. */
  readonly saving: Saving | null
  readonly handle: ReactNode
  readonly moves: ReactNode
}) {
  const { own, photoUpload } = useWords()
  const standing = saving?.standings.get(photo.id)
  const answer = standing?.state === 'answered' ? standing.answer : undefined
  const alts = Object.fromEntries(photo.texts.map(({ language, text }) => [language, text]))
  const [form, fields] = useForm<Fields>({
    id: `photo-${photo.id}`,
    lastResult: answer?.reply ?? reply,
    defaultValue: { ...photo.said, alts },
  })
  const texts = fields.alts.getFieldset()
  const save = (target: HTMLFormElement) => saving?.give(photo.id, new FormData(target))
  const changed = (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    followKind(currentTarget, target.value as PhotoKind, photo)
    save(currentTarget)
  }
  const left = ({ target, currentTarget }: FocusEvent<HTMLFormElement>) => {
    const touched = standing !== undefined || target.value !== target.defaultValue
    if (target.type === 'text' && touched) save(currentTarget)
  }
  const sent = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save(event.currentTarget)
  }
  return (
    <>
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 className="text-lg">{own.photos.place(place)}</h2>
        {saving ? handle : null}
      </div>
      <ReplaceAsked reasons={photo.asked} />
      <div className="gap-6 sm:grid sm:grid-cols-[14rem_1fr]">
        <Photo
          entry={{ ...entry, photos: [photo.shown] }}
          sizes="(min-width: 40rem) 14rem, 100vw"
          className="rounded-glass"
        />
        <form
          method="post"
          {...getFormProps(form)}
          {...(saving ? { onChange: changed, onBlur: left, onSubmit: sent } : {})}
        >
          {photo.small ? (
            <p className="mt-3 text-sm font-semibold sm:mt-0">{photoUpload.small}</p>
          ) : null}
          <input type="hidden" name="photoId" value={photo.id} />
          <input type="hidden" name="intent" value="describe" />
          <PhotoSaid kind={fields.kind} author={fields.author} />
          {photo.texts.map(({ language, name }, index) => {
            const field = texts[language]
            return (
              <div key={language}>
                <TextField
                  field={field}
                  label={own.photos.text(name)}
                  {...(index === 0
                    ? {
                        help:
                          place === 1
                            ? `${own.photos.textHelp} ${photoUpload.example}`
                            : own.photos.textHelp,
                      }
                    : {})}
                  lang={language}
                  autoComplete="off"
                  {...getInputProps(field, { type: 'text' })}
                />
              </div>
            )
          })}
          <div className="flex flex-wrap items-center gap-4">
            <Button look="quiet">{own.save}</Button>
            <SavingSaid standing={standing} />
          </div>
        </form>
      </div>
      {moves}
    </>
  )
}

/** A text that was only proposed becomes the one proposed for the kind that was chosen. */
function followKind(form: HTMLFormElement, kind: PhotoKind, photo: Shown): void {
  for (const { language, proposed } of photo.texts) {
    const field = form.elements.namedItem(`alts.${language}`)
    const isProposed = (text: string) => photoKinds.some(other => proposed[other] === text)
    if (field instanceof HTMLInputElement && isProposed(field.value)) field.value = proposed[kind]
  }
}
