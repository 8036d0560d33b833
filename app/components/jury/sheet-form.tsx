import { Form, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Rules } from '#app/domain/contest/rules.ts'
import { type Marks, progressOf } from '#app/domain/jury/scoring.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import { MarkButtons, marksChosen } from './mark-buttons.tsx'
import { type Kept, useMarkSaving } from './mark-saving.ts'

/**
 * The marks of one entry. Each is saved as it is given once the page is awake; without script all of them
 * by the button. The form carries the revision it was made from and a key of its own.
 */
export function SheetForm({
  rules,
  marks,
  revision,
  mutationId,
  markPath,
  locked,
}: {
  readonly rules: Rules
  readonly marks: Marks
  readonly revision: number
  readonly mutationId: string
  readonly markPath: string
  readonly locked: boolean
}) {
  const words = useWords().jury
  const { kept, give, settle } = useMarkSaving(markPath, { revision, marks })
  const shownMarks = kept.resets > 0 ? kept.shown : marks
  const [sent, setSent] = useState<'nothing-left' | 'as-a-whole' | null>(null)
  const ownForm = useRef<HTMLFormElement>(null)
  const awake = useRef(false)
  const submit = useSubmit()

  /** What was chosen before the page woke is saved then; an older choice that a browser brings back is not. */
  useEffect(() => {
    if (awake.current || locked || !ownForm.current) return
    awake.current = true
    for (const [criterion, mark] of marksChosen(new FormData(ownForm.current), rules)) {
      if (mark !== marks[criterion]) give(criterion, mark)
    }
  })

  /** All that is chosen is saved one by one as a rule; what is not by then goes as a whole. */
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const { state, revision: basedOn } = await settle()
    if (state === 'saved') {
      setSent('nothing-left')
      return
    }
    setSent('as-a-whole')
    const sheet = new FormData(form)
    sheet.set('basedOn', String(basedOn))
    submit(sheet, { method: 'post' })
  }
  return (
    <Form ref={ownForm} method="post" autoComplete="off" onSubmit={event => void send(event)}>
      <input type="hidden" name="mutationId" value={mutationId} />
      <input type="hidden" name="basedOn" value={kept.revision} />
      {kept.refusal && !locked && sent !== 'as-a-whole' ? (
        <Notice tone="bad">{words.reasons[kept.refusal]}</Notice>
      ) : null}
      {sent === 'nothing-left' ? (
        <Notice tone="good">
          {isWhole(rules, kept) ? words.sheet.saved : words.sheet.savedPartly}
        </Notice>
      ) : null}
      {rules.criteria.map(criterion => (
        <MarkButtons
          key={`${criterion.key} ${kept.resets}`}
          criterion={criterion}
          scale={rules.scale}
          mark={shownMarks[criterion.key]}
          locked={locked}
          onMark={mark => {
            setSent(null)
            give(criterion.key, mark)
          }}
        />
      ))}
      <p className="mb-4 text-soft">{words.sheet.sealed}</p>
      {locked ? null : (
        <div className="stays-below -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-t-2 border-line bg-paper px-4 py-3">
          <Button>{words.sheet.save}</Button>
          <SavingLine rules={rules} kept={kept} />
        </div>
      )}
    </Form>
  )
}

function SavingLine({ rules, kept }: { readonly rules: Rules; readonly kept: Kept }) {
  const words = useWords().round
  const says: Readonly<Record<Kept['state'], string>> = {
    'as-loaded': '',
    saving: words.saving,
    saved: isWhole(rules, kept) ? words.kept : words.keptPartly,
    'not-saved': words.notKept,
  }
  return (
    <p aria-live="polite" className="min-h-6 grow basis-48 text-sm text-soft">
      {kept.refusal ? '' : says[kept.state]}
    </p>
  )
}

function isWhole(rules: Rules, { marks }: Kept): boolean {
  return progressOf(rules, marks) === 'complete'
}
