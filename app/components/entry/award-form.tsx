import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Fields = { legalForm: string; registrationNumber: string }

/** What the organiser has to know of a winner before the prize is handed over. */
export function AwardForm({
  known,
  reply,
}: {
  readonly known: { readonly [K in keyof Fields]: string | null }
  readonly reply: SubmissionResult | undefined
}) {
  const words = useWords().own.award
  const [form, fields] = useForm<Fields>({
    id: 'award',
    lastResult: reply,
    defaultValue: known,
  })
  return (
    <section className="pane my-8 p-5">
      <h2 className="mb-2">{words.title}</h2>
      <p>{words.lead}</p>
      <form method="post" {...getFormProps(form)}>
        <TextField
          field={fields.legalForm}
          label={words.legalForm}
          help={words.legalFormHelp}
          autoComplete="off"
          {...getInputProps(fields.legalForm, { type: 'text' })}
        />
        <TextField
          field={fields.registrationNumber}
          label={words.registrationNumber}
          inputMode="numeric"
          autoComplete="off"
          {...getInputProps(fields.registrationNumber, { type: 'text' })}
        />
        <Button name="intent" value="legal-form">
          {words.submit}
        </Button>
      </form>
    </section>
  )
}
