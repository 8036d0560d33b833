import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { Checkbox, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** Who votes: a mailbox and the age, with what becomes of the address. */
export function VoterFields({
  fields,
  privacyContact,
}: {
  readonly fields: { readonly email: FieldMetadata<string>; readonly age: FieldMetadata<'on'> }
  readonly privacyContact: string
}) {
  const words = useWords().vote.choose
  return (
    <div className="max-w-lg">
      <TextField
        field={fields.email}
        label={words.email}
        help={words.emailHelp}
        autoComplete="email"
        {...getInputProps(fields.email, { type: 'email' })}
      />
      <Checkbox
        field={fields.age}
        label={words.age}
        defaultChecked={fields.age.initialValue === 'on'}
      />
      <p className="my-4 text-soft">
        {words.notice} {privacyContact}
      </p>
    </div>
  )
}
