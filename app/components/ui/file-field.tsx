import type { InputHTMLAttributes } from 'react'
import { fieldBox, fieldControl, type FieldOf, Labelled } from './field.tsx'

/** Where a file is chosen or dropped; the browser's own control, so that a phone offers its camera. */
export function FileField({
  field,
  label,
  help,
  ...input
}: {
  readonly field: FieldOf
  readonly label: string
  readonly help?: string
} & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled field={field} label={label} help={help}>
      <input
        type="file"
        {...fieldControl(field, help)}
        {...input}
        className={`${fieldBox} border-2 border-dashed py-4`}
      />
    </Labelled>
  )
}
