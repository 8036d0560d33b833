import { FieldErrors } from './field.tsx'

export type Choice = { readonly value: string; readonly name: string; readonly help: string }

/** One of a few ways, each explained on its card. */
export function ChoiceCards({
  field,
  legend,
  choices,
  chosen,
  disabled,
}: {
  readonly field: { id: string; name: string; errors?: readonly string[] | undefined }
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  readonly disabled?: boolean
}) {
  return (
    <fieldset className="my-6" disabled={disabled}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {choices.map(({ value, name, help }) => (
          <label
            key={value}
            className="flex cursor-pointer gap-3 rounded-control border-2 border-line bg-card p-4 has-checked:border-brand has-checked:bg-wash has-disabled:cursor-not-allowed has-disabled:opacity-60"
          >
            <input
              type="radio"
              name={field.name}
              value={value}
              defaultChecked={value === chosen}
              className="mt-0.5 size-6 shrink-0 accent-brand"
            />
            <span>
              <span className="block font-semibold">{name}</span>
              <span className="block text-sm text-soft">{help}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}
