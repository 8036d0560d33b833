import { Form } from '@remix-run/react'
import { recusalReasons } from '#app/domain/jury/recusal.ts'
import { Button } from '../ui/button.tsx'
import { FieldErrors } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** Stepping aside for an entry with a reason; it says before what it does, above all after marks. */
export function RecusalForm({
  marked,
  unchosen,
}: {
  readonly marked: boolean
  /** The form was sent without a reason. */
  readonly unchosen: boolean
}) {
  const words = useWords().round.recusal
  const field = { id: 'recusal', name: 'reason', errors: unchosen ? ['choose'] : undefined }
  return (
    <details className="mt-8 border-t-2 border-line pt-4" open={unchosen}>
      <summary className="cursor-pointer py-2.5 font-semibold">{words.title}</summary>
      <Form method="post" className="max-w-prose">
        <p className="mb-4">{words.lead}</p>
        {marked ? <Notice>{words.late}</Notice> : null}
        <fieldset className="mb-4">
          <legend className="mb-1 font-semibold">{words.reason}</legend>
          {recusalReasons.map(reason => (
            <label key={reason} className="flex min-h-12 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name={field.name}
                value={reason}
                required
                className="size-6 accent-brand"
              />
              {words.reasons[reason]}
            </label>
          ))}
          <FieldErrors field={field} />
        </fieldset>
        <Button look="grave" name="intent" value="recuse">
          {words.act}
        </Button>
      </Form>
    </details>
  )
}
