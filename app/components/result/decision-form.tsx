import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** The answer to an objection: whether it is granted, and why. */
export function DecisionForm({
  number,
  decided,
  answer,
}: {
  readonly number: number
  /** Somebody else has answered meanwhile; only the words that were typed are left to be read. */
  readonly decided: boolean
  readonly answer:
    | {
        readonly refusal: 'answer-missing' | 'objection-decided'
        readonly typed: { readonly verdict: string; readonly answer: string }
      }
    | undefined
}) {
  const { desk, reasons } = useWords().objection
  const choices = [
    ['grant', desk.grant],
    ['refuse', desk.refuse],
  ] as const
  return (
    <form method="post" className="mt-4">
      {answer ? <Notice tone="bad">{reasons[answer.refusal]}</Notice> : null}
      <input type="hidden" name="number" value={number} />
      <fieldset disabled={decided}>
        <legend className="mb-1 font-semibold">{desk.decision}</legend>
        {choices.map(([value, label]) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="verdict"
              value={value}
              required
              defaultChecked={answer?.typed.verdict === value}
              className="size-6 accent-brand"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <TextArea
        field={{ id: `answer-${number}`, name: 'answer' }}
        label={desk.answer}
        defaultValue={answer?.typed.answer}
        maxLength={4000}
        rows={6}
        required
        readOnly={decided}
      />
      {decided ? null : <Button>{desk.send}</Button>}
    </form>
  )
}
