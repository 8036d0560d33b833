import type { Phase } from '#app/domain/contest/state.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** Holding the results back and letting them go, each with a reason; nothing once they are out. */
export function HoldForms({
  phase,
  held,
  holds,
}: {
  readonly phase: Phase
  readonly held: boolean
  readonly holds: readonly string[]
}) {
  const words = useWords().contest.desk
  const over = ['draft', 'announced', 'entries', 'results', 'closed', 'cancelled'].includes(phase)
  if (over && !held) return null
  const releasing = held || holds.length > 0
  return (
    <section id="hold" className="mb-8">
      {releasing ? (
        <Notice tone="bad">
          <p className="font-semibold">{words.heldBecause}</p>
          {holds.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {releasing ? (
        <ReasonForm
          intent="release"
          label={words.releaseReason}
          action={words.release}
          look="main"
        />
      ) : (
        <details>
          <summary className="cursor-pointer py-2.5 font-semibold">{words.hold}</summary>
          <ReasonForm intent="hold" label={words.holdReason} action={words.hold} look="grave" />
        </details>
      )}
    </section>
  )
}

function ReasonForm(form: {
  readonly intent: 'hold' | 'release'
  readonly label: string
  readonly action: string
  readonly look: 'main' | 'grave'
}) {
  const reason = { id: 'hold-reason', name: 'reason' }
  return (
    <form method="post" className="max-w-2xl">
      <TextField field={reason} label={form.label} maxLength={500} required />
      <Button look={form.look} name="intent" value={form.intent}>
        {form.action}
      </Button>
    </form>
  )
}
