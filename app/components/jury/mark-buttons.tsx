import type { Criterion, Rules } from '#app/domain/contest/rules.ts'
import { marksOfScale } from '#app/domain/jury/scoring.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { useLanguage, useWords } from '../words.tsx'

/** One criterion as big radio buttons in rows of five, for one thumb; unassessed where only a visit tells. */
export function MarkButtons({
  criterion,
  scale,
  mark,
  locked,
}: {
  readonly criterion: Criterion
  readonly scale: Rules['scale']
  readonly mark: Mark | undefined
  readonly locked: boolean
}) {
  const words = useWords().jury.sheet
  const language = useLanguage()
  const name = `mark-${criterion.key}`
  return (
    <fieldset className="mb-8" disabled={locked}>
      <legend className="mb-2 text-lg font-semibold">{textIn(criterion.names, language)}</legend>
      <div className="grid grid-cols-5 gap-2">
        {marksOfScale(scale).map(value => (
          <MarkButton key={value} name={name} value={value} chosen={mark === value} />
        ))}
      </div>
      <p className="mt-1 flex justify-between text-soft">
        <span>
          {scale.min} {words.low}
        </span>
        <span>
          {scale.max} {words.high}
        </span>
      </p>
      {criterion.assess === 'visit-only' ? (
        <label className="flex min-h-12 cursor-pointer items-center gap-3">
          <input
            type="radio"
            name={name}
            value="unassessed"
            defaultChecked={mark === 'unassessed'}
            className="size-5 accent-brand"
          />
          {words.unassessed}
        </label>
      ) : null}
    </fieldset>
  )
}

function MarkButton(button: { name: string; value: number; chosen: boolean }) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center justify-center rounded-lg border-2 border-line bg-card text-xl font-bold has-checked:border-brand has-checked:bg-brand has-checked:text-white has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-default">
      <input
        type="radio"
        name={button.name}
        value={button.value}
        defaultChecked={button.chosen}
        className="sr-only"
      />
      {button.value}
    </label>
  )
}
