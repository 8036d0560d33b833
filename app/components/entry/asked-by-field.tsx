import type { FieldMetadata } from '@conform-to/react'
import { type WayOfAsking, waysOfAsking } from '#app/domain/entry/confirmation.ts'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words.tsx'

/** How a shop asked to be entered on its behalf. */
export function AskedByField({ field }: { readonly field: FieldMetadata<WayOfAsking> }) {
  const { behalf } = useWords().entering
  return (
    <RadioGroup
      field={field}
      legend={behalf.askedBy}
      chosen={field.initialValue}
      choices={waysOfAsking.map(key => ({ key, name: behalf.ways[key] }))}
    />
  )
}
