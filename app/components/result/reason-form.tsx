import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { fieldBox, fieldControl, Labelled, TextArea } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

export type TypedReason = {
  readonly intent: string
  readonly code: string
  readonly words: string
}

/** A reason from a list and in words, and the button that acts on it; what was typed is kept. */
export function ReasonForm({
  intent,
  reasons,
  typed,
  look,
  submit,
  children,
}: {
  readonly intent: string
  readonly reasons: readonly (readonly [string, string])[]
  readonly typed: TypedReason | null
  readonly look: 'main' | 'grave'
  readonly submit: string
  readonly children: ReactNode
}) {
  const words = useWords().publication
  const code = { id: `${intent}-code`, name: 'code' }
  const own = { id: `${intent}-words`, name: 'words' }
  return (
    <form method="post">
      <div className="text-soft">{children}</div>
      <Labelled field={code} label={words.chosen}>
        <select
          {...fieldControl(code)}
          defaultValue={typed?.code ?? ''}
          required
          className={fieldBox}
        >
          <option value="">{words.problems['choose-reason']}</option>
          {reasons.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <TextArea
        field={own}
        label={words.words}
        help={words.wordsHelp}
        defaultValue={typed?.words ?? ''}
        maxLength={500}
        rows={3}
      />
      <Button look={look} name="intent" value={intent}>
        {submit}
      </Button>
    </form>
  )
}
