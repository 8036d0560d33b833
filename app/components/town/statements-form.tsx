import { type FieldMetadata, getInputProps, getTextareaProps } from '@conform-to/react'
import type { Language } from '#app/domain/town/local-text.ts'
import { assessmentMethods, complianceStatuses, entryBases } from '#app/domain/town/statements.ts'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Field = FieldMetadata<string | undefined>

/** What the municipality states about personal data. */
export function PrivacyFields({
  fields,
}: {
  readonly fields: Readonly<Record<'controllerAddress' | 'processors' | 'entryBasis', Field>> & {
    readonly entryRetentionYears: FieldMetadata
  }
}) {
  const words = useWords().statements.desk
  const unstated = { value: '', ...words.unstated }
  return (
    <>
      <TextField
        field={fields.controllerAddress}
        label={words.controllerAddress}
        autoComplete="street-address"
        {...getInputProps(fields.controllerAddress, { type: 'text' })}
      />
      <TextArea
        field={fields.processors}
        label={words.processors}
        help={words.processorsHelp}
        {...getTextareaProps(fields.processors)}
      />
      <ChoiceCards
        field={fields.entryBasis}
        legend={words.entryBasis}
        choices={[...entryBases.map(value => ({ value, ...words.bases[value] })), unstated]}
        chosen={fields.entryBasis.initialValue ?? ''}
      />
      <TextField
        field={fields.entryRetentionYears}
        label={words.entryRetentionYears}
        help={words.entryRetentionHelp}
        inputMode="numeric"
        {...getInputProps(fields.entryRetentionYears, { type: 'text' })}
      />
    </>
  )
}

/** What the municipality states about accessibility, its exceptions in every language of the town. */
export function AccessibilityFields({
  fields,
  exceptions,
}: {
  readonly fields: Readonly<
    Record<
      | 'accessibilityStatus'
      | 'accessibilityMethod'
      | 'accessibilityPreparedOn'
      | 'accessibilityReviewedOn'
      | 'accessibilityContact',
      Field
    >
  >
  readonly exceptions: readonly {
    readonly language: Language
    /** What the language calls itself. */
    readonly name: string
    readonly field: Field
  }[]
}) {
  const words = useWords().statements.desk
  const unstated = { value: '', ...words.unstated }
  return (
    <>
      <ChoiceCards
        field={fields.accessibilityStatus}
        legend={words.status}
        choices={[
          ...complianceStatuses.map(value => ({ value, ...words.statuses[value] })),
          unstated,
        ]}
        chosen={fields.accessibilityStatus.initialValue ?? ''}
      />
      {exceptions.map(({ language, name, field }) => (
        <div key={language}>
          <TextArea
            field={field}
            label={words.exceptions(name)}
            help={words.exceptionsHelp}
            lang={language}
            {...getTextareaProps(field)}
          />
        </div>
      ))}
      <ChoiceCards
        field={fields.accessibilityMethod}
        legend={words.method}
        choices={[
          ...assessmentMethods.map(value => ({ value, ...words.methods[value] })),
          unstated,
        ]}
        chosen={fields.accessibilityMethod.initialValue ?? ''}
      />
      <TextField
        field={fields.accessibilityPreparedOn}
        label={words.preparedOn}
        {...getInputProps(fields.accessibilityPreparedOn, { type: 'date' })}
      />
      <TextField
        field={fields.accessibilityReviewedOn}
        label={words.reviewedOn}
        {...getInputProps(fields.accessibilityReviewedOn, { type: 'date' })}
      />
      <TextField
        field={fields.accessibilityContact}
        label={words.contact}
        help={words.contactHelp}
        {...getInputProps(fields.accessibilityContact, { type: 'text' })}
      />
    </>
  )
}
