import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Button } from '../ui/button.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** The invitation of a juror by name and address. */
export function InviteForm({
  requestKey,
  reply,
}: {
  readonly requestKey: string
  readonly reply: SubmissionResult | null | undefined
}) {
  const words = useWords().jury.desk
  const [form, fields] = useForm<{ name: string; email: string; chair?: string }>({
    id: 'juror',
    lastResult: reply,
  })
  return (
    <form method="post" {...getFormProps(form)}>
      <input type="hidden" name="requestKey" value={requestKey} />
      <TextField
        field={fields.name}
        label={words.name}
        {...getInputProps(fields.name, { type: 'text' })}
      />
      <TextField
        field={fields.email}
        label={words.email}
        {...getInputProps(fields.email, { type: 'email' })}
      />
      <Checkbox
        field={fields.chair}
        label={words.chair}
        defaultChecked={fields.chair.initialValue === 'on'}
      />
      <Button>{words.send}</Button>
    </form>
  )
}
