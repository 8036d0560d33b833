import { addresses } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** What an entrant was asked last, with the deadline in words. */
export type AskedOfOwner = {
  readonly state: 'asked' | 'overdue' | 'answered'
  readonly text: string
  readonly until: string
}

/** What the organiser asks an entrant to complete, until when, and the button that says it is done. */
export function CompletionAsked({
  entryId,
  asked,
}: {
  readonly entryId: string
  readonly asked: AskedOfOwner | null
}) {
  const words = useWords().check.mine
  if (!asked) return null
  if (asked.state === 'answered') return <Notice tone="good">{words.answered}</Notice>
  return (
    <Notice>
      <p className="font-semibold">
        {asked.state === 'overdue' ? words.overdue : words.asked(asked.until)}
      </p>
      <p className="mb-4 whitespace-pre-line">{asked.text}</p>
      <form method="post" action={addresses.answerCompletion(entryId)}>
        <Button>{words.done}</Button>
      </form>
    </Notice>
  )
}
