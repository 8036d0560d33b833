import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type ContactTyped = { name: string; email: string; phone?: string | undefined }

/** Whom to ask about the contest. */
export function ContactFields({ field }: { readonly field: FieldMetadata<ContactTyped> }) {
  const words = useWords().setup
  const { name, email, phone } = field.getFieldset()
  const { key: _, ...nameInput } = getInputProps(name, { type: 'text' })
  const { key: __, ...emailInput } = getInputProps(email, { type: 'email' })
  const { key: ___, ...phoneInput } = getInputProps(phone, { type: 'tel' })
  return (
    <>
      <TextField field={name} label={words.contactName} {...nameInput} />
      <TextField field={email} label={words.contactEmail} {...emailInput} />
      <TextField field={phone} label={words.contactPhone} {...phoneInput} />
    </>
  )
}
