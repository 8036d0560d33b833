import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { type PhotoKind, photoKinds } from '#app/domain/photo/kinds.ts'
import { TextField } from '../ui/field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words.tsx'

/** What a photo shows and who took it. */
export function PhotoSaid({
  kind,
  author,
}: {
  readonly kind: FieldMetadata<PhotoKind>
  readonly author: FieldMetadata<string | undefined>
}) {
  const words = useWords().own.photos
  return (
    <>
      <RadioGroup
        field={kind}
        legend={words.kind}
        chosen={kind.initialValue}
        choices={photoKinds.map(key => ({ key, name: words.kinds[key] }))}
      />
      <TextField
        field={author}
        label={words.author}
        help={words.authorHelp}
        autoComplete="name"
        {...getInputProps(author, { type: 'text' })}
      />
    </>
  )
}
