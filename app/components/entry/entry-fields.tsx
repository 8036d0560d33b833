import { type FieldMetadata, getInputProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { TextField } from '../ui/field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words.tsx'

export type ShopFieldset = Readonly<
  Record<
    | 'shopName'
    | 'trade'
    | 'street'
    | 'houseNumber'
    | 'postCode'
    | 'city'
    | 'contactName'
    | 'phone'
    | 'category',
    FieldMetadata<string>
  >
>
type LineName =
  | 'shopName'
  | 'trade'
  | 'street'
  | 'houseNumber'
  | 'postCode'
  | 'city'
  | 'contactName'
type Category = { readonly key: string; readonly name: string }

/** A heading between the parts of a long form. */
export function FormPart({ children }: { readonly children: ReactNode }) {
  return <h2 className="mt-10 border-t-2 border-line pt-6">{children}</h2>
}

/** What is said of a shop and whom to call, in the order in which its owner thinks of it. */
export function ShopFields({
  fields,
  category,
}: {
  readonly fields: ShopFieldset
  readonly category: ReactNode
}) {
  const words = useWords().entry.form
  const line = (name: LineName, autoComplete: string, help?: string) => (
    <TextField
      field={fields[name]}
      label={words[name]}
      help={help}
      autoComplete={autoComplete}
      {...getInputProps(fields[name], { type: 'text' })}
    />
  )
  return (
    <>
      <FormPart>{words.shop}</FormPart>
      {line('shopName', 'organization')}
      {category}
      {line('trade', 'off', words.tradeHelp)}
      <div className="grid gap-x-4 sm:grid-cols-[2fr_1fr]">
        {line('street', 'address-line1')}
        {line('houseNumber', 'off')}
      </div>
      <div className="grid gap-x-4 sm:grid-cols-[1fr_2fr]">
        <TextField
          field={fields.postCode}
          label={words.postCode}
          inputMode="numeric"
          autoComplete="postal-code"
          {...getInputProps(fields.postCode, { type: 'text' })}
        />
        {line('city', 'address-level2')}
      </div>
      <FormPart>{words.contact}</FormPart>
      <p className="text-soft">{words.contactHelp}</p>
      {line('contactName', 'name')}
      <TextField
        field={fields.phone}
        label={words.phone}
        inputMode="tel"
        autoComplete="tel"
        {...getInputProps(fields.phone, { type: 'tel' })}
      />
    </>
  )
}

export function EmailField({
  field,
  label,
  help,
}: {
  readonly field: FieldMetadata<string>
  readonly label: string
  readonly help: string
}) {
  return (
    <TextField
      field={field}
      label={label}
      help={help}
      inputMode="email"
      autoComplete="email"
      {...getInputProps(field, { type: 'email' })}
    />
  )
}

/** With one category there is nothing to choose. */
export function CategoryField({
  field,
  categories,
}: {
  readonly field: FieldMetadata<string>
  readonly categories: readonly Category[]
}) {
  const words = useWords().entry.form
  const [only] = categories
  if (only && categories.length === 1)
    return <input type="hidden" name={field.name} value={only.key} />
  return (
    <RadioGroup
      field={field}
      legend={words.category}
      chosen={field.initialValue}
      choices={categories}
    />
  )
}
