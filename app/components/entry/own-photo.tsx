import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import type { FocusEvent, FormEvent, ReactNode } from 'react'
import type { PhotoReason } from '#app/domain/photo/check.ts'
import { type PhotoKind, photoKinds } from '#app/domain/photo/kinds.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { uploadReason } from '#app/i18n/upload-reason.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { Photo, type ShownPhoto } from './photo.tsx'
import { ReplaceAsked } from './photo-asked.tsx'
import { PhotoSaid } from './photo-said.tsx'

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
type Answer = {
  readonly reply?: SubmissionResult | undefined
  readonly refusal?: string | undefined
  readonly saved?: boolean
}

/** One of one's own photos: what it shows, its place among the others, its removal. */
export function OwnPhoto({
  entry,
  photo,
  place,
  reply,
  awake,
  handle,
  moves,
}: {
  readonly entry: { readonly shopName: string; readonly trade: string }
  readonly photo: Shown
  readonly place: number
  readonly reply: SubmissionResult | undefined
  /** Whether the page has scripts, so that each change is saved at once. */
  readonly awake: boolean
  readonly handle: ReactNode
  readonly moves: ReactNode
}) {
  const { own, photoUpload } = useWords()
  const fetcher = useFetcher<Answer>()
  const alts = Object.fromEntries(photo.texts.map(({ language, text }) => [language, text]))
  const [form, fields] = useForm<Fields>({
    id: `photo-${photo.id}`,
    lastResult: fetcher.data?.reply ?? reply,
    defaultValue: { ...photo.said, alts },
  })
  const texts = fields.alts.getFieldset()
  const save = (target: HTMLFormElement) => fetcher.submit(target)
  const changed = (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    followKind(currentTarget, target.value as PhotoKind, photo)
    save(currentTarget)
  }
  const left = ({ target, currentTarget }: FocusEvent<HTMLFormElement>) => {
    if (target.type === 'text' && target.value !== target.defaultValue) save(currentTarget)
  }
  return (
    <>
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 className="text-lg">{own.photos.place(place)}</h2>
        {awake ? handle : null}
      </div>
      <ReplaceAsked reasons={photo.asked} />
      <div className="gap-6 sm:grid sm:grid-cols-[14rem_1fr]">
        <Photo
          entry={{ ...entry, photos: [photo.shown] }}
          sizes="(min-width: 40rem) 14rem, 100vw"
          className="rounded-glass"
        />
        <fetcher.Form
          method="post"
          {...getFormProps(form)}
          {...(awake ? { onChange: changed, onBlur: left } : {})}
        >
          {photo.small ? (
            <p className="mt-3 text-sm font-semibold sm:mt-0">{photoUpload.small}</p>
          ) : null}
          <input type="hidden" name="photoId" value={photo.id} />
          <input type="hidden" name="intent" value="describe" />
          {awake ? <input type="hidden" name="quiet" value="yes" /> : null}
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
            <Saving state={fetcher.state} answer={fetcher.data} />
          </div>
        </fetcher.Form>
      </div>
      {moves}
    </>
  )
}

/** What became of a change, read aloud in its place. */
function Saving({
  state,
  answer,
}: {
  readonly state: string
  readonly answer?: Answer | undefined
}) {
  const words = useWords()
  const { own, photoUpload } = words
  const saved = state === 'idle' && answer?.saved === true
  const refusal = state === 'idle' ? answer?.refusal : undefined
  return (
    <p
      aria-live="polite"
      className={refusal ? 'font-semibold text-bad' : 'font-semibold text-good'}
    >
      {state === 'idle' ? '' : photoUpload.saving}
      {saved ? own.saved : ''}
      {refusal ? uploadReason(words, refusal) : ''}
    </p>
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
