import type { ReactNode } from 'react'
import { rejectKinds } from '#app/domain/entry/rejection.ts'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import type { CheckAnswer } from './check-answer.ts'

/** The three answers of the check: accept, ask for completion by a day, turn away for a reason. */
export function CheckForm({
  numbered,
  dueOn,
  answer,
}: {
  /** Whether numbers have been given, so that an accepted entry gets one at once. */
  readonly numbered: boolean
  readonly dueOn: string
  readonly answer: CheckAnswer | undefined
}) {
  const { entry, check } = useWords()
  return (
    <section className="mb-8 grid gap-3">
      <form method="post">
        <Button name="intent" value="accept">
          {numbered ? entry.desk.accept : check.accept}
        </Button>
      </form>
      <Folded name={check.ask} open={answer?.form === 'ask'}>
        <AskForm dueOn={dueOn} answer={answer?.form === 'ask' ? answer : undefined} />
      </Folded>
      <Folded name={check.reject} open={answer?.form === 'reject'}>
        <RejectForm answer={answer?.form === 'reject' ? answer : undefined} />
      </Folded>
    </section>
  )
}

function AskForm({
  dueOn,
  answer,
}: {
  readonly dueOn: string
  readonly answer: CheckAnswer | undefined
}) {
  const { check } = useWords()
  const { typed } = answer ?? {}
  return (
    <form method="post">
      <TextArea
        field={{ id: 'text', name: 'text', errors: missing(answer, 'text') }}
        label={check.askText}
        help={check.askTextHelp}
        maxLength={1000}
        defaultValue={typed?.text}
      />
      <TextField
        field={{ id: 'dueOn', name: 'dueOn', errors: missing(answer, 'dueOn') }}
        label={check.askDue}
        type="date"
        defaultValue={typed?.dueOn || dueOn}
      />
      <Button name="intent" value="ask">
        {check.askSend}
      </Button>
    </form>
  )
}

function RejectForm({ answer }: { readonly answer: CheckAnswer | undefined }) {
  const { entry, check } = useWords()
  const { typed } = answer ?? {}
  return (
    <form method="post">
      <fieldset className="my-5">
        <legend className="mb-1 font-semibold">{check.rejectKind}</legend>
        {rejectKinds.map(kind => (
          <label key={kind} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={kind === typed?.kind}
              className="mt-0.5 size-6 shrink-0 accent-brand"
            />
            <span>{check.rejectKinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        field={{ id: 'reason', name: 'reason', errors: missing(answer, 'reason') }}
        label={entry.desk.rejectReason}
        help={check.rejectWordsHelp}
        maxLength={1000}
        defaultValue={typed?.reason}
      />
      <Button look="grave" name="intent" value="reject">
        {entry.desk.reject}
      </Button>
    </form>
  )
}

/** What to mend at a field that was left empty. */
function missing(answer: CheckAnswer | undefined, name: 'text' | 'dueOn' | 'reason') {
  return answer?.refusal === 'required' && !answer.typed[name] ? ['required'] : undefined
}

function Folded({
  name,
  open,
  children,
}: {
  readonly name: string
  readonly open: boolean
  readonly children: ReactNode
}) {
  return (
    <details open={open} className="pane px-4">
      <summary className="cursor-pointer py-3 font-semibold">{name}</summary>
      {children}
    </details>
  )
}

/** Why a form of the check was refused. */
export function CheckRefusal({ of }: { readonly of: CheckAnswer }) {
  const { entry, check, site } = useWords()
  const { refusal } = of
  if (refusal === 'required') return <Notice tone="bad">{site.form.required}</Notice>
  const isAboutDue = refusal === 'completion-due-past' || refusal === 'completion-due-late'
  return <Notice tone="bad">{isAboutDue ? check.reasons[refusal] : entry.reasons[refusal]}</Notice>
}
