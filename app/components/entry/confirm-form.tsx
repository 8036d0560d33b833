import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { DeclarationBoxes } from './declaration-boxes.tsx'

type Fields = { code: string; agreeRules?: 'on'; agreeAuthority?: 'on'; agreePhoto?: 'on' }

/** The code of an entry; a shop that others entered declares here what the form asks of all others. */
export function ConfirmForm({
  at,
  declares,
  reply,
}: {
  readonly at: ContestPlace
  readonly declares: boolean
  readonly reply: SubmissionResult | undefined
}) {
  const words = useWords()
  const [form, fields] = useForm<Fields>({ id: 'confirm', lastResult: reply })
  return (
    <form method="post" {...getFormProps(form)}>
      {declares ? (
        <>
          <DeclarationBoxes fields={fields} />
          <p className="flex flex-wrap gap-x-6">
            <a href={addresses.rules(at)} className="inline-flex min-h-11 items-center">
              {words.contest.readRules}
            </a>
            <a href={addresses.privacy(at.town)} className="inline-flex min-h-11 items-center">
              {words.entering.notice}
            </a>
          </p>
        </>
      ) : null}
      <TextField
        field={fields.code}
        label={words.people.code.field}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...getInputProps(fields.code, { type: 'text' })}
      />
      <Button>{words.entering.confirm.enter}</Button>
    </form>
  )
}
