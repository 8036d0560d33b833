import type { Correction } from '#app/domain/result/correction.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** What is corrected, ticked, and why. The form says which version was in sight. */
export function CorrectionForm({
  result,
  typed,
}: {
  readonly result: {
    readonly version: number
    readonly running: readonly { readonly number: number; readonly shopName: string }[]
    readonly jurors: readonly { readonly member: number; readonly name: string | null }[]
    readonly recognitions: readonly number[]
  }
  readonly typed: { readonly correction: Correction; readonly reason: string } | undefined
}) {
  const { correction: words, irregularity } = useWords()
  const shops = result.running.map(({ number, shopName }) => {
    return { value: number, label: irregularity.entryName(number, shopName) }
  })
  const members = result.jurors.map(({ member, name }) => {
    return { value: member, label: name ?? words.member(member) }
  })
  return (
    <form method="post">
      <p className="font-semibold">{words.current(result.version)}</p>
      <input type="hidden" name="seen" value={result.version} />
      <Ticks
        name="struck"
        legend={words.struck}
        help={words.struckHelp}
        choices={shops}
        ticked={typed?.correction.struck ?? []}
      />
      {members.length > 0 ? (
        <Ticks
          name="setAside"
          legend={words.setAside}
          choices={members}
          ticked={typed?.correction.setAside ?? []}
        />
      ) : null}
      <Ticks
        name="recognitions"
        legend={words.recognitions}
        choices={shops}
        ticked={typed?.correction.recognitions ?? result.recognitions}
      />
      <TextArea
        field={{ id: 'reason', name: 'reason' }}
        label={words.reason}
        defaultValue={typed?.reason}
        maxLength={1000}
        required
      />
      <Button look="grave">{words.publish}</Button>
    </form>
  )
}

function Ticks({
  name,
  legend,
  help,
  choices,
  ticked,
}: {
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly choices: readonly { readonly value: number; readonly label: string }[]
  readonly ticked: readonly number[]
}) {
  return (
    <fieldset className="my-6">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {help ? <p className="mb-1 text-sm text-soft">{help}</p> : null}
      <div className="grid gap-x-6 sm:grid-cols-2">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              className="size-6 shrink-0 accent-brand"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
