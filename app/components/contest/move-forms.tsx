import type { TimelineStep } from '#app/domain/contest/timeline.ts'
import type { SpokenLanguage } from '../settings/local-fields.tsx'
import { Button } from '../ui/button.tsx'
import { DateTimeField } from '../ui/date-time-field.tsx'
import { fieldBox, Labelled, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { ReasonFields } from './reason-fields.tsx'

type Typed = Readonly<Record<string, string>>
type FormProps = {
  readonly action: string
  readonly languages: readonly SpokenLanguage[]
  readonly typed: Typed
}

/** The ceremony and the results put off in one step: by days, or to an instant. */
export function PostponeForm({
  action,
  languages,
  typed,
  ceremony,
}: FormProps & { readonly ceremony: string }) {
  const { amendment, contest } = useWords()
  const words = amendment.form
  return (
    <form method="post" action={action} className="pane mb-8 p-5">
      <h2>{words.ceremony}</h2>
      <input type="hidden" name="ceremony" value={ceremony} />
      <div className="max-w-xs">
        <TextField
          field={{ id: 'postpone-days', name: 'days' }}
          label={words.ceremonyDays}
          inputMode="numeric"
          defaultValue={typed.days ?? '1'}
        />
      </div>
      <DateTimeField
        field={{ id: 'postpone-to', name: 'to' }}
        legend={words.ceremonyOr}
        dayLabel={contest.day}
        timeLabel={contest.time}
        {...instantIn(typed)}
      />
      <ReasonFields id="postpone" languages={languages} typed={typed} />
      <Button name="intent" value="postpone">
        {words.postpone}
      </Button>
    </form>
  )
}

/** One step that is still ahead; what would collide with it is shown before it is moved. */
export function StepForm({
  action,
  languages,
  typed,
  steps,
}: FormProps & {
  readonly steps: readonly { readonly step: TimelineStep; readonly when: string }[]
}) {
  const { amendment, contest } = useWords()
  const words = amendment.form
  return (
    <form method="post" action={action} className="pane mb-8 p-5">
      <h2>{words.oneStep}</h2>
      <Labelled field={{ id: 'step', name: 'step' }} label={words.step}>
        <select
          id="step"
          name="step"
          defaultValue={typed.step ?? steps[0]?.step}
          className={`${fieldBox} min-h-12`}
        >
          {steps.map(({ step, when }) => (
            <option key={step} value={step}>
              {contest.steps[step]}: {when}
            </option>
          ))}
        </select>
      </Labelled>
      <DateTimeField
        field={{ id: 'step-to', name: 'to' }}
        legend={words.to}
        dayLabel={contest.day}
        timeLabel={contest.time}
        {...instantIn(typed)}
      />
      <ReasonFields id="move" languages={languages} typed={typed} />
      <Button name="intent" value="propose" look="quiet">
        {words.propose}
      </Button>
    </form>
  )
}

export type Proposal = {
  readonly moves: readonly {
    readonly step: TimelineStep
    readonly from: string
    readonly to: string
  }[]
  /** The form that asked for it, to be sent again as it was. */
  readonly typed: Typed
}

/** What would move, and the button that moves it. */
export function MoveProposal({
  action,
  proposal,
  children,
}: {
  readonly action: string
  readonly proposal: Proposal
  readonly children: React.ReactNode
}) {
  const { amendment, contest } = useWords()
  return (
    <form method="post" action={action} className="pane mb-8 border-l-8 border-l-accent p-5">
      <h2>{amendment.form.proposal}</h2>
      <ul className="my-4 list-disc pl-6">
        {proposal.moves.map(({ step, from, to }) => (
          <li key={step}>{amendment.movedStep(contest.steps[step], from, to)}</li>
        ))}
      </ul>
      {children}
      {Object.entries(proposal.typed).map(([name, value]) =>
        name === 'intent' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button name="intent" value="move">
        {amendment.form.confirm}
      </Button>
    </form>
  )
}

function instantIn(typed: Typed) {
  return {
    ...(typed['to-day'] ? { day: typed['to-day'] } : {}),
    ...(typed['to-time'] ? { time: typed['to-time'] } : {}),
  }
}
