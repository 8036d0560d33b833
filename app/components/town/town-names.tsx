import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Name = 'name' | 'nameGenitive' | 'nameLocative' | 'nameAdjective'
type Of<Field extends string> = Readonly<Record<Field, FieldMetadata<string>>>

/** What a town is called, in the forms that Slovenian sentences need. */
export function TownNames({ fields }: { readonly fields: Of<Name> }) {
  const words = useWords().town
  return (
    <>
      <TextField
        field={fields.name}
        label={words.name}
        {...getInputProps(fields.name, { type: 'text' })}
      />
      {(['nameGenitive', 'nameLocative', 'nameAdjective'] as const).map(name => {
        const { key, ...input } = getInputProps(fields[name], { type: 'text' })
        return (
          <TextField
            key={key}
            field={fields[name]}
            label={words[name]}
            help={words[`${name}Help`]}
            lang="sl"
            {...input}
          />
        )
      })}
    </>
  )
}

/** Whose the contest is, and to whom one writes about personal data. */
export function TownMunicipality({
  fields,
}: {
  readonly fields: Of<'municipality' | 'privacyContact'>
}) {
  const words = useWords().town
  return (
    <>
      <TextField
        field={fields.municipality}
        label={words.municipality}
        help={words.municipalityHelp}
        autoComplete="organization"
        {...getInputProps(fields.municipality, { type: 'text' })}
      />
      <TextField
        field={fields.privacyContact}
        label={words.privacyContact}
        help={words.privacyContactHelp}
        {...getInputProps(fields.privacyContact, { type: 'text' })}
      />
    </>
  )
}
