import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import { photoTypes } from '#app/domain/photo/limits.ts'
import { Button } from '../ui/button.tsx'
import { FileField } from '../ui/file-field.tsx'
import { useWords } from '../words.tsx'
import { FormPart } from './entry-fields.tsx'
import { PhotoSaid } from './photo-said.tsx'

type Fields = { requestKey: string; kind: PhotoKind; author?: string }

/** Where a further photo is added; the author is the one named last. */
export function AddPhotoForm({
  requestKey,
  author,
  reply,
}: {
  readonly requestKey: string
  readonly author: string
  readonly reply: SubmissionResult | undefined
}) {
  const { own, entry } = useWords()
  const [form, fields] = useForm<Fields>({
    id: 'add',
    lastResult: reply,
    defaultValue: { requestKey, author },
  })
  return (
    <section>
      <FormPart>{own.photos.addTitle}</FormPart>
      <form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <input {...getInputProps(fields.requestKey, { type: 'hidden' })} />
        <input type="hidden" name="intent" value="add" />
        <PhotoSaid kind={fields.kind} author={fields.author} />
        <FileField
          field={{ id: 'photo', name: 'photo' }}
          label={entry.form.photo}
          help={entry.form.photoHelp}
          accept={photoTypes}
        />
        <Button>{own.photos.add}</Button>
      </form>
    </section>
  )
}
