import type { FieldOf } from './field.tsx'
import { fieldBox, fieldControl, FieldErrors } from './field.tsx'

/** An instant as a day and a time of the wall clock, in the browser's own controls. */
export function DateTimeField({
  field,
  legend,
  dayLabel,
  timeLabel,
  day,
  time,
}: {
  readonly field: FieldOf
  readonly legend: string
  readonly dayLabel: string
  readonly timeLabel: string
  readonly day?: string
  readonly time?: string
}) {
  const dayField = { ...field, name: `${field.name}-day` }
  const timeId = `${field.id}-time`
  return (
    <fieldset className="my-5">
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-3">
        <label className="grow">
          <span className="text-sm text-soft">{dayLabel}</span>
          <input type="date" {...fieldControl(dayField)} defaultValue={day} className={fieldBox} />
        </label>
        <label className="grow">
          <span className="text-sm text-soft">{timeLabel}</span>
          <input
            type="time"
            {...fieldControl(field)}
            id={timeId}
            name={`${field.name}-time`}
            defaultValue={time}
            className={fieldBox}
          />
        </label>
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}
