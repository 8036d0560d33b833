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
  const reason = { id: 'hold-reason', name: 'reason' }
  return (
    <section className="mb-8">
      {releasing ? (
        <Notice tone="bad">
          <p className="font-semibold">{words.heldBecause}</p>
          {holds.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      <form method="post" className="flex max-w-2xl flex-wrap items-end gap-x-4">
        <div className="grow">
          <TextField
            field={reason}
            label={releasing ? words.releaseReason : words.holdReason}
            maxLength={500}
            required
          />
        </div>
        <div className="my-4">
          <Button
            look={releasing ? 'main' : 'grave'}
            name="intent"
            value={releasing ? 'release' : 'hold'}
          >
            {releasing ? words.release : words.hold}
          </Button>
        </div>
      </form>
    </section>
  )
}
