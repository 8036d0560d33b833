import { type FieldMetadata, getInputProps } from '@conform-to/react'
import type { Language } from '#app/domain/town/local-text.ts'
import { TextArea, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

export type SpokenLanguage = { readonly language: Language; readonly name: string }
export type LocalTyped = { readonly [language in Language]?: string | undefined }

/** A text in the languages of the town: the first in sight, the others behind a word. */
export function LocalFields({
  field,
  label,
  languages,
  help,
  rows,
}: {
  readonly field: FieldMetadata<LocalTyped | undefined>
  readonly label: string
  readonly languages: readonly SpokenLanguage[]
  readonly help?: string
  /** Of an area; left out for a single line. */
  readonly rows?: number
}) {
  const { otherLanguages } = useWords().setup.settings
  const texts = field.getFieldset()
  const [first, ...others] = languages
  const line = ({ language, name }: SpokenLanguage, only: boolean) => (
    <LocalField
      key={language}
      field={texts[language]}
      label={only ? label : `${label}: ${name}`}
      help={help}
      rows={rows}
    />
  )
  if (!first) return null
  return (
    <div className="my-5">
      {line(first, others.length === 0)}
      {others.length > 0 ? (
        <details className="-mt-2">
          <summary className="min-h-11 cursor-pointer py-2.5 text-soft">
            {otherLanguages} <span className="sr-only">({label})</span>
          </summary>
          {others.map(other => line(other, false))}
        </details>
      ) : null}
    </div>
  )
}

function LocalField({
  field,
  label,
  help,
  rows,
}: {
  readonly field: FieldMetadata<string | undefined>
  readonly label: string
  readonly help?: string | undefined
  readonly rows?: number | undefined
}) {
  const { key: _, type: __, ...input } = getInputProps(field, { type: 'text' })
  return rows ? (
    <TextArea
      field={field}
      label={label}
      {...(help ? { help } : {})}
      rows={rows}
      defaultValue={field.initialValue}
    />
  ) : (
    <TextField field={field} label={label} {...(help ? { help } : {})} {...input} />
  )
}
