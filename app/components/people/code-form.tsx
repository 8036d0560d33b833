import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'

/** Where the six digits of a letter are typed in; phones offer them from the message. */
export function CodeForm({
  label,
  button,
  reply,
}: {
  readonly label: string
  readonly button: string
  readonly reply: SubmissionResult | undefined
}) {
  const [form, fields] = useForm<{ code: string }>({ id: 'code', lastResult: reply })
  return (
    <form method="post" {...getFormProps(form)}>
      <TextField
        field={fields.code}
        label={label}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...getInputProps(fields.code, { type: 'text' })}
      />
      <Button>{button}</Button>
    </form>
  )
}
