import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { Checkbox, Labelled, fieldBox, fieldControl, TextField } from '../ui/field.tsx'

/** A whole number in a box of its width. */
export function NumberField({
  field,
  label,
  help,
}: {
  readonly field: FieldMetadata<number | undefined>
  readonly label: string
  readonly help?: string
}) {
  const { key: _, ...input } = getInputProps(field, { type: 'text' })
  return (
    <div className="max-w-xs">
      <TextField
        field={field}
        label={label}
        {...(help ? { help } : {})}
        {...input}
        inputMode="numeric"
      />
    </div>
  )
}

export function TickBox({
  field,
  label,
}: {
  readonly field: FieldMetadata<boolean | undefined>
  readonly label: string
}) {
  return <Checkbox field={field} label={label} defaultChecked={field.initialValue === 'on'} />
}

/** One of a list, each with its name. */
export function SelectField({
  field,
  label,
  choices,
}: {
  readonly field: FieldMetadata<string | undefined>
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly name: string }[]
}) {
  return (
    <Labelled field={field} label={label}>
      <select
        {...fieldControl(field)}
        key={field.key}
        defaultValue={field.initialValue}
        className={`${fieldBox} min-h-12`}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
