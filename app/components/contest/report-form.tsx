import {
  getFormProps,
  getInputProps,
  getTextareaProps,
  type SubmissionResult,
  useForm,
} from '@conform-to/react'
import { Button } from '../ui/button.tsx'
import { fieldBox, fieldControl, Labelled, TextArea, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Fields = {
  requestKey: string
  said: string
  entry?: string
  email?: string
  trap?: string
}

/** The form for a report; its key says when it was shown. */
export function ReportForm({
  requestKey,
  entries,
  reply,
}: {
  readonly requestKey: string
  readonly entries: readonly { readonly number: number; readonly shopName: string }[]
  readonly reply: SubmissionResult | undefined
}) {
  const words = useWords().irregularity
  const [form, fields] = useForm<Fields>({ id: 'report', lastResult: reply })
  return (
    <form method="post" {...getFormProps(form)}>
      <input type="hidden" name="requestKey" value={requestKey} />
      <TextArea
        field={fields.said}
        label={words.said}
        help={words.saidHelp}
        {...getTextareaProps(fields.said)}
        rows={7}
      />
      {entries.length > 0 ? (
        <Labelled field={fields.entry} label={words.entry}>
          <select
            {...fieldControl(fields.entry)}
            defaultValue={fields.entry.initialValue ?? ''}
            className={`${fieldBox} min-h-12`}
          >
            <option value="">{words.noEntry}</option>
            {entries.map(({ number, shopName }) => (
              <option key={number} value={number}>
                {words.entryName(number, shopName)}
              </option>
            ))}
          </select>
        </Labelled>
      ) : null}
      <TextField
        field={fields.email}
        label={words.email}
        help={words.emailHelp}
        autoComplete="email"
        {...getInputProps(fields.email, { type: 'email' })}
      />
      <label hidden>
        {words.trap}
        <input type="text" name="trap" tabIndex={-1} autoComplete="off" />
      </label>
      <Button>{words.send}</Button>
    </form>
  )
}
