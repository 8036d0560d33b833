import { type FieldMetadata, getTextareaProps } from '@conform-to/react'
import type { Language } from '#app/domain/town/local-text.ts'
import { TextArea } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { FormPart } from './entry-fields.tsx'

/** The story of a window in each language of its town. */
export function StoryFields({
  stories,
  spoken,
}: {
  readonly stories: Readonly<Partial<Record<Language, FieldMetadata<string | undefined>>>>
  readonly spoken: readonly { readonly language: Language; readonly name: string }[]
}) {
  const words = useWords()
  return (
    <>
      <FormPart>{words.own.details.stories}</FormPart>
      <p className="text-soft">{words.entry.form.storyHelp}</p>
      {spoken.map(({ language, name }) => {
        const field = stories[language]
        return field ? (
          <div key={language}>
            <TextArea
              field={field}
              label={words.own.details.story(name)}
              lang={language}
              {...getTextareaProps(field)}
            />
          </div>
        ) : null
      })}
    </>
  )
}
