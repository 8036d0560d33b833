import { Form } from '@remix-run/react'
import type { Rules } from '#app/domain/contest/rules.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { MarkButtons } from './mark-buttons.tsx'

/** The marks of one entry; it carries the revision it was made from and a key of its own. */
export function SheetForm({
  rules,
  marks,
  revision,
  mutationId,
  locked,
}: {
  readonly rules: Rules
  readonly marks: Marks
  readonly revision: number
  readonly mutationId: string
  readonly locked: boolean
}) {
  const words = useWords().jury.sheet
  return (
    <Form method="post">
      <input type="hidden" name="mutationId" value={mutationId} />
      <input type="hidden" name="basedOn" value={revision} />
      {rules.criteria.map(criterion => (
        <MarkButtons
          key={criterion.key}
          criterion={criterion}
          scale={rules.scale}
          mark={marks[criterion.key]}
          locked={locked}
        />
      ))}
      <p className="mb-4 text-soft">{words.sealed}</p>
      {locked ? null : (
        <div className="stays-below -mx-4 border-t-2 border-line bg-paper px-4 py-3">
          <Button>{words.save}</Button>
        </div>
      )}
    </Form>
  )
}
