import { useForm } from '@conform-to/react'
import { useWords } from '../words.tsx'
import { LocalFields, type LocalTyped } from './local-fields.tsx'
import { NumberField, TickBox } from './plain-fields.tsx'
import { SectionForm, type SectionProps } from './section-form.tsx'

export type EligibilityShown = {
  perimeters?: LocalTyped | undefined
  kinds?: LocalTyped | undefined
  oneEntryPerUnit?: boolean | undefined
  noJurors?: boolean | undefined
  leastEntries: number
}

/** Who may enter, and what is asked of an entry. */
export function EligibilitySection({ shown, languages, reply }: SectionProps<EligibilityShown>) {
  const { setup } = useWords()
  const words = setup.eligibility
  const [form, fields] = useForm<EligibilityShown>({
    id: 'settings-eligibility',
    lastResult: reply,
    defaultValue: shown,
  })
  return (
    <SectionForm form={form}>
      <LocalFields
        field={fields.perimeters}
        label={setup.who}
        help={setup.whoHelp}
        languages={languages}
        rows={4}
      />
      <LocalFields field={fields.kinds} label={words.kinds} languages={languages} rows={3} />
      <TickBox field={fields.oneEntryPerUnit} label={words.oneEntry} />
      <TickBox field={fields.noJurors} label={words.noJurors} />
      <NumberField field={fields.leastEntries} label={words.least} help={words.leastHelp} />
    </SectionForm>
  )
}
