import { useId, useRef, useState } from 'react'

/**
 * One mark out of a scale for one thumb: rows of five buttons of 48 pixels and more, what the marks mean
 * below them, and a step back once the page is awake.
 */
export function ScoreButtons({
  name,
  legend,
  values,
  chosen,
  meanings,
  instead,
  undo,
  locked = false,
  onChosen,
}: {
  readonly name: string
  readonly legend: string
  readonly values: readonly number[]
  readonly chosen: string | undefined
  /** What marks of the scale are called, from the lowest. */
  readonly meanings: readonly { readonly marks: string; readonly word: string }[]
  /** What may be chosen in place of a mark. */
  readonly instead?: { readonly value: string; readonly label: string }
  readonly undo: string
  readonly locked?: boolean
  /** Told what is chosen now; nothing where the first choice was taken back. */
  readonly onChosen?: (value: string | undefined) => void
}) {
  const field = useRef<HTMLFieldSetElement>(null)
  const scale = useId()
  const { before, note, goBack } = useStepsBack(chosen)
  const stepBack = () => {
    const mark = goBack()
    for (const radio of field.current?.querySelectorAll('input') ?? []) {
      radio.checked = radio.value === mark
    }
    onChosen?.(mark)
  }
  const choose = (value: string) => {
    note(value)
    onChosen?.(value)
  }
  return (
    <fieldset
      ref={field}
      disabled={locked}
      aria-describedby={scale}
      onChange={event => choose((event.target as HTMLInputElement).value)}
      className="mb-8"
    >
      <legend className="mb-2 text-lg font-semibold">{legend}</legend>
      <div className="grid grid-cols-5 gap-2">
        {values.map(value => (
          <ScoreButton key={value} name={name} value={value} chosen={chosen === String(value)} />
        ))}
      </div>
      <p id={scale} className="mt-1.5 flex flex-wrap gap-x-3 text-sm text-soft">
        {meanings.map(({ marks, word }) => (
          <span key={marks} className="whitespace-nowrap">
            {marks} {word}
          </span>
        ))}
      </p>
      {instead ? (
        <label className="flex min-h-12 cursor-pointer items-center gap-3">
          <input
            type="radio"
            name={name}
            value={instead.value}
            defaultChecked={chosen === instead.value}
            className="size-6 accent-brand"
          />
          {instead.label}
        </label>
      ) : null}
      {before > 0 && !locked ? (
        <button
          type="button"
          onClick={stepBack}
          className="min-h-11 cursor-pointer py-2 font-semibold text-brand underline"
        >
          {undo}
        </button>
      ) : null}
    </fieldset>
  )
}

function ScoreButton(button: { name: string; value: number; chosen: boolean }) {
  return (
    <label className="relative flex min-h-13 cursor-pointer items-center justify-center rounded-control border-2 border-edge bg-card text-xl font-bold tabular-nums has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:opacity-60">
      <input
        type="radio"
        name={button.name}
        value={button.value}
        defaultChecked={button.chosen}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
      />
      {button.value}
    </label>
  )
}

/** Remembers what was chosen before, back to how the page came. */
function useStepsBack(chosen: string | undefined) {
  const now = useRef(chosen)
  const [past, setPast] = useState<readonly (string | undefined)[]>([])
  return {
    before: past.length,
    note: (mark: string) => {
      const last = now.current
      now.current = mark
      setPast(marks => [...marks, last])
    },
    goBack: () => {
      now.current = past.at(-1)
      setPast(marks => marks.slice(0, -1))
      return now.current
    },
  }
}
