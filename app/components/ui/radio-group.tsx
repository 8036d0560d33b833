import { FieldErrors, type FieldOf } from './field.tsx'

/** A few choices of which one is made, each a line that can be touched. */
export function RadioGroup({
  field,
  legend,
  chosen,
  choices,
}: {
  readonly field: FieldOf
  readonly legend: string
  readonly chosen: string | undefined
  readonly choices: readonly { readonly key: string; readonly name: string }[]
}) {
  return (
    <fieldset className="my-4">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {choices.map(({ key, name }) => (
        <label key={key} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={field.name}
            value={key}
            defaultChecked={chosen === key}
            className="size-6 accent-brand"
          />
          {name}
        </label>
      ))}
      <FieldErrors field={field} />
    </fieldset>
  )
}
