import type { FieldMetadata } from '@conform-to/react'
import { type Declaration, declarations } from '#app/domain/entry/declarations.ts'
import { Checkbox } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { FormPart } from './entry-fields.tsx'

/** What is declared with an entry, each with a box of its own that nobody has ticked before. */
export function DeclarationBoxes({
  fields,
}: {
  readonly fields: Readonly<Record<Declaration, FieldMetadata<'on' | undefined>>>
}) {
  const { form } = useWords().entry
  return (
    <>
      <FormPart>{form.declarations}</FormPart>
      {declarations.map(name => (
        <Checkbox
          key={name}
          field={fields[name]}
          label={form[name]}
          defaultChecked={fields[name].initialValue === 'on'}
        />
      ))}
    </>
  )
}
