import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { Checkbox, TextField } from '../ui/field.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** Who votes: a mailbox and the age, with what becomes of the address. */
export function VoterFields({
  fields,
  town,
  privacyContact,
}: {
  readonly fields: { readonly email: FieldMetadata<string>; readonly age: FieldMetadata<'on'> }
  readonly town: string
  readonly privacyContact: string
}) {
  const { vote, statements, contest } = useWords()
  const words = vote.choose
  const address = useAddress()
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
      <p className="my-4 text-soft">{contest.desk.sealed}</p>
      <p className="my-4 text-soft">
        {words.notice} {privacyContact}.{' '}
        <a href={`${address(addresses.privacy(town))}#voter`}>{statements.privacy.title}</a>
      </p>
    </div>
  )
}
