import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** One report as the organiser reads it, with what came of it or the form to note that. */
export function ReportPane({
  report,
  answer,
}: {
  readonly report: {
    readonly number: number
    readonly entryNumber: number | null
    readonly said: string
    readonly email: string | null
    readonly receivedAt: string
    readonly handledAt: string | null
    readonly note: string | null
  }
  readonly answer:
    | { readonly refusal: 'required' | 'report-handled'; readonly typed: { readonly note: string } }
    | undefined
}) {
  const words = useWords().irregularity.desk
  const { number, entryNumber, said, email, receivedAt, handledAt, note } = report
  return (
    <section aria-labelledby={`report-${number}`} className="pane mb-6 p-5">
      <h2 id={`report-${number}`} className="mb-1 text-xl">
        {words.number(number)}
      </h2>
      <p className="mb-3 text-soft">{words.received(receivedAt)}</p>
      <p className="mb-4 max-w-prose break-words whitespace-pre-line">{said}</p>
      {entryNumber === null ? null : <p>{words.about(entryNumber)}</p>}
      {email === null ? null : <p className="break-words">{words.from(email)}</p>}
      {answer ? <Notice tone="bad">{words.reasons[answer.refusal]}</Notice> : null}
      {handledAt === null ? (
        <form method="post">
          <input type="hidden" name="number" value={number} />
          <TextArea
            field={{ id: `note-${number}`, name: 'note' }}
            label={words.note}
            defaultValue={answer?.typed.note}
            maxLength={2000}
            required
          />
          <Button look="quiet">{words.handle}</Button>
        </form>
      ) : (
        <>
          <p className="mt-3 font-semibold">{words.handled(handledAt)}</p>
          <p className="max-w-prose break-words whitespace-pre-line">{note}</p>
        </>
      )}
    </section>
  )
}
