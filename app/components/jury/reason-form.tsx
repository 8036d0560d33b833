import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** What the chair decides about a juror, in writing; what was typed stays after a refusal. */
export function ReasonForm({
  intent,
  seat,
  title,
  help,
  look,
  typed,
}: {
  readonly intent: 'reopen' | 'remove'
  readonly seat: { readonly member: number; readonly name: string }
  readonly title: string
  readonly help: string
  readonly look: 'quiet' | 'grave'
  /** The reason as it was sent in vain; empty where it was missing. */
  readonly typed: string | null
}) {
  const words = useWords().chair
  const errors = typed === '' ? ['required'] : undefined
  const field = { id: `${intent}-${seat.member}`, name: 'reason', errors }
  return (
    <details open={typed !== null}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
        {title}
        <span className="sr-only"> {seat.name}</span>
      </summary>
      <form method="post" className="pb-3">
        <input type="hidden" name="member" value={seat.member} />
        <TextField
          field={field}
          label={words.reason}
          help={help}
          defaultValue={typed ?? ''}
          maxLength={500}
          required
        />
        <Button look={look} name="intent" value={intent}>
          {title}
        </Button>
      </form>
    </details>
  )
}
