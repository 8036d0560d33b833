import { useForm } from '@conform-to/react'
import { presets } from '#app/domain/contest/presets.ts'
import { timelineSteps, type TimelineStep } from '#app/domain/contest/timeline.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { DateTimeField } from '../ui/date-time-field.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'
import { SectionForm, type SectionProps } from './section-form.tsx'

export type DatesShown = Record<`${TimelineStep}-day` | `${TimelineStep}-time`, string>

/** Dates proposed from the holiday, and each step as a day and a time of the wall clock. */
export function DatesSection({
  shown,
  reply,
  holiday,
}: SectionProps<DatesShown> & { readonly holiday: string }) {
  const { setup, contest } = useWords()
  const words = setup.dates
  const [form, fields] = useForm<DatesShown>({
    id: 'settings-dates',
    lastResult: reply,
    defaultValue: shown,
  })
  return (
    <>
      <form method="post" className="pane mb-10 p-5">
        <h2>{words.fromPreset}</h2>
        <p className="text-soft">{words.fromPresetHelp}</p>
        <TextField
          field={{ id: 'holiday', name: 'holiday' }}
          label={contest.new.holiday}
          type="date"
          defaultValue={holiday}
          required
        />
        <ChoiceCards
          field={{ id: 'preset', name: 'preset' }}
          legend={contest.new.preset}
          choices={presets.map(value => ({ value, ...contest.presets[value] }))}
          chosen={presets[0]}
        />
        <Button look="quiet" name="intent" value="propose">
          {words.propose}
        </Button>
      </form>
      <SectionForm form={form}>
        <p className="max-w-prose">{words.lead}</p>
        {timelineSteps.map(step => {
          const { [`${step}-day` as const]: day, [`${step}-time` as const]: time } = fields
          return (
            <DateTimeField
              key={step}
              field={{
                id: `${form.id}-${step}`,
                name: step,
                errors: [...(day.errors ?? []), ...(time.errors ?? [])].slice(0, 1),
              }}
              legend={contest.steps[step]}
              dayLabel={contest.day}
              timeLabel={contest.time}
              day={day.initialValue}
              time={time.initialValue}
            />
          )
        })}
      </SectionForm>
    </>
  )
}
