import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { ContactFields } from '../settings/contact-fields.tsx'
import { LocalFields, type LocalTyped, type SpokenLanguage } from '../settings/local-fields.tsx'
import { PrizeFields, type PrizeTyped } from '../settings/prize-fields.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

export type AmendShown = {
  reason?: LocalTyped | undefined
  descriptions?: LocalTyped | undefined
  rulesTexts?: LocalTyped | undefined
  perimeters?: LocalTyped | undefined
  kinds?: LocalTyped | undefined
  prizes?: PrizeTyped[] | undefined
  contact: { name: string; email: string; phone?: string | undefined }
}

/** The words of a published call, to be put anew with a reason. */
export function AmendFields({
  shown,
  languages,
  reply,
}: {
  readonly shown: AmendShown
  readonly languages: readonly SpokenLanguage[]
  readonly reply: SubmissionResult | undefined
}) {
  const { setup, amendment } = useWords()
  const [form, fields] = useForm<AmendShown>({
    id: 'amend',
    lastResult: reply,
    defaultValue: shown,
  })
  const { name } = fields.prizes
  const text = (
    field: 'descriptions' | 'rulesTexts' | 'perimeters' | 'kinds',
    label: string,
    rows: number,
  ) => <LocalFields field={fields[field]} label={label} languages={languages} rows={rows} />
  return (
    <form method="post" {...getFormProps(form)}>
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <LocalFields
        field={fields.reason}
        label={amendment.form.reason}
        languages={languages}
        rows={2}
      />
      {text('descriptions', setup.text.description, 6)}
      {text('rulesTexts', setup.text.rulesText, 12)}
      {text('perimeters', setup.who, 4)}
      {text('kinds', setup.eligibility.kinds, 3)}
      <h2 className="mt-10">{setup.call.prizes}</h2>
      <PrizeFields
        prizes={fields.prizes.getFieldList()}
        languages={languages}
        add={form.insert.getButtonProps({ name, defaultValue: { award: 'other' } })}
        remove={index => form.remove.getButtonProps({ name, index })}
      />
      <h2 className="mt-10">{setup.call.contact}</h2>
      <ContactFields field={fields.contact} />
      <p className="mt-8">
        <Button>{amendment.form.publish}</Button>
      </p>
    </form>
  )
}
