import { FieldErrors } from './field.tsx'

export type Choice = { readonly value: string; readonly name: string; readonly help: string }

/** One of a few ways, each explained on its card. */
export function ChoiceCards({
  field,
  legend,
  choices,
  chosen,
}: {
  readonly field: { id: string; name: string; errors?: readonly string[] | undefined }
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
}) {
  return (
    <fieldset className="my-6">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {choices.map(({ value, name, help }) => (
          <label
            key={value}
            className="flex cursor-pointer gap-3 rounded-xl border border-line bg-card p-4 has-checked:border-brand has-checked:ring-2 has-checked:ring-brand"
          >
            <input
              type="radio"
              name={field.name}
              value={value}
              defaultChecked={value === chosen}
              className="mt-1 size-5 shrink-0 accent-brand"
            />
            <span>
              <span className="block font-semibold">{name}</span>
              <span className="block text-soft">{help}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}
