import { useForm } from '@conform-to/react'
import { useWords } from '../words.tsx'
import { ContactFields } from './contact-fields.tsx'
import { LocalFields, type LocalTyped } from './local-fields.tsx'
import { PrizeFields, type PrizeTyped } from './prize-fields.tsx'
import { SectionForm, type SectionProps } from './section-form.tsx'

export type TextShown = {
  titles?: LocalTyped | undefined
  intros?: LocalTyped | undefined
  descriptions?: LocalTyped | undefined
  rulesTexts?: LocalTyped | undefined
  prizes?: PrizeTyped[] | undefined
  contact: { name: string; email: string; phone?: string | undefined }
}

/** Name, invitation, description, rules in one's own words, prizes and contact. */
export function TextSection({ shown, languages, reply }: SectionProps<TextShown>) {
  const words = useWords().setup
  const [form, fields] = useForm<TextShown>({
    id: 'settings-text',
    lastResult: reply,
    defaultValue: shown,
  })
  return (
    <SectionForm form={form}>
      <LocalFields field={fields.titles} label={words.text.title} languages={languages} />
      <LocalFields field={fields.intros} label={words.text.intro} languages={languages} rows={3} />
      <LocalFields
        field={fields.descriptions}
        label={words.text.description}
        help={words.text.markdownHelp}
        languages={languages}
        rows={6}
      />
      <LocalFields
        field={fields.rulesTexts}
        label={words.text.rulesText}
        help={words.text.markdownHelp}
        languages={languages}
        rows={12}
      />
      <h2 className="mt-10">{words.call.prizes}</h2>
      <PrizeFields
        prizes={fields.prizes.getFieldList()}
        languages={languages}
        add={form.insert.getButtonProps({
          name: fields.prizes.name,
          defaultValue: { award: 'other' },
        })}
        remove={index => form.remove.getButtonProps({ name: fields.prizes.name, index })}
      />
      <h2 className="mt-10">{words.call.contact}</h2>
      <ContactFields field={fields.contact} />
    </SectionForm>
  )
}
