import { type FieldMetadata, getInputProps, getTextareaProps } from '@conform-to/react'
import { Checkbox, TextArea, TextField } from '../ui/field.tsx'
import { FileField } from '../ui/file-field.tsx'
import { useWords } from '../words.tsx'

export type EntryFieldset = Readonly<
  Record<
    | 'shopName'
    | 'trade'
    | 'street'
    | 'houseNumber'
    | 'postCode'
    | 'city'
    | 'contactName'
    | 'phone'
    | 'story'
    | 'category',
    FieldMetadata<string>
  > &
    Record<'agreeRules' | 'agreePhoto', FieldMetadata<'on'>>
>
type LineName =
  | 'shopName'
  | 'trade'
  | 'street'
  | 'houseNumber'
  | 'postCode'
  | 'city'
  | 'contactName'

/** The entry form's fields in the order in which a shop owner thinks of them. */
export function EntryFields({
  fields,
  categories,
  photo,
}: {
  readonly fields: EntryFieldset
  readonly categories: readonly { readonly key: string; readonly name: string }[]
  readonly photo: { readonly errors: readonly string[] }
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
      <h2 className="mt-10 border-t-2 border-line pt-6">{words.shop}</h2>
      {line('shopName', 'organization')}
      <CategoryField field={fields.category} categories={categories} />
      {line('trade', 'off', words.tradeHelp)}
      <div className="grid gap-x-4 sm:grid-cols-[2fr_1fr]">
        {line('street', 'address-line1')}
        {line('houseNumber', 'off')}
      </div>
      <div className="grid gap-x-4 sm:grid-cols-[1fr_2fr]">
        {line('postCode', 'postal-code')}
        {line('city', 'address-level2')}
      </div>
      <TextArea
        field={fields.story}
        label={words.story}
        help={words.storyHelp}
        {...getTextareaProps(fields.story)}
      />
      <h2 className="mt-10 border-t-2 border-line pt-6">{words.contact}</h2>
      <p className="text-soft">{words.contactHelp}</p>
      {line('contactName', 'name')}
      <TextField
        field={fields.phone}
        label={words.phone}
        autoComplete="tel"
        {...getInputProps(fields.phone, { type: 'tel' })}
      />
      <h2 className="mt-10 border-t-2 border-line pt-6">{words.declarations}</h2>
      <Checkbox
        field={fields.agreeRules}
        label={words.agreeRules}
        defaultChecked={isTicked(fields.agreeRules)}
      />
      <Checkbox
        field={fields.agreePhoto}
        label={words.agreePhoto}
        defaultChecked={isTicked(fields.agreePhoto)}
      />
      {/* The photo comes last: when it is too large, all that stands before it has been read. */}
      <FileField
        field={{ id: 'photo', name: 'photo', errors: [] }}
        label={words.photo}
        help={words.photoHelp}
        accept="image/jpeg,image/png"
        aria-invalid={photo.errors.length > 0 || undefined}
      />
      {photo.errors.map(error => (
        <p key={error} className="-mt-3 font-semibold text-bad">
          {error}
        </p>
      ))}
    </>
  )
}

/** With one category there is nothing to choose. */
function CategoryField({
  field,
  categories,
}: {
  readonly field: FieldMetadata<string>
  readonly categories: readonly { readonly key: string; readonly name: string }[]
}) {
  const words = useWords().entry.form
  const [only] = categories
  if (only && categories.length === 1)
    return <input type="hidden" name={field.name} value={only.key} />
  return (
    <fieldset className="my-4">
      <legend className="mb-1 font-semibold">{words.category}</legend>
      {categories.map(({ key, name }) => (
        <label key={key} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={field.name}
            value={key}
            defaultChecked={field.initialValue === key}
            className="size-6 accent-brand"
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

function isTicked(field: FieldMetadata<'on'>): boolean {
  return field.initialValue === 'on'
}
