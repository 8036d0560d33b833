import { type FieldMetadata, getInputProps } from '@conform-to/react'
import type { Language } from '#app/domain/town/local-text.ts'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Translated = Exclude<Language, 'sl'>
type Names = { readonly [language in Translated]?: string | undefined }

/** The name of a contest, and what it is called in the town's other languages. */
export function NameFields({
  title,
  titles,
  languages,
}: {
  readonly title: FieldMetadata<string>
  readonly titles: FieldMetadata<Names | undefined>
  readonly languages: readonly Translated[]
}) {
  const words = useWords().contest.new
  const others = titles.getFieldset()
  return (
    <>
      <TextField field={title} label={words.name} {...getInputProps(title, { type: 'text' })} />
      {languages.map(language => {
        const { key, ...input } = getInputProps(others[language], { type: 'text' })
        return (
          <TextField key={key} field={others[language]} label={words.nameIn[language]} {...input} />
        )
      })}
    </>
  )
}
