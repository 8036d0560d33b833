import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { type Weekday, weekdays } from '#app/domain/entry/hours.ts'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** What stands at the door, a line for each day of the week. */
export function HoursFields({
  hours,
}: {
  readonly hours: Readonly<Partial<Record<Weekday, FieldMetadata<string | undefined>>>>
}) {
  const { details, opening } = useWords().own
  return (
    <>
      <p className="text-soft">{details.hoursHelp}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {weekdays.map(day => {
          const field = hours[day]
          return field ? (
            <div key={day}>
              <TextField
                field={field}
                label={opening.days[day]}
                autoComplete="off"
                {...getInputProps(field, { type: 'text' })}
              />
            </div>
          ) : null
        })}
      </div>
    </>
  )
}
