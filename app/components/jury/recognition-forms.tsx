import { mostRecognitions } from '#app/domain/jury/chair.ts'
import { type Language, type LocalText, textIn } from '#app/domain/town/local-text.ts'
import { Button } from '../ui/button.tsx'
import { fieldBox, Labelled, TextArea } from '../ui/field.tsx'
import { useLanguage, useWords } from '../words.tsx'

type Shop = { readonly number: number; readonly shopName: string }

/** The jury's special recognitions with their reasons, and the form for another one. */
export function RecognitionForms({
  recognitions,
  shops,
  languages,
  typed,
  open,
}: {
  readonly recognitions: readonly (Shop & { readonly reasons: LocalText })[]
  readonly shops: readonly Shop[]
  /** The languages of the town. */
  readonly languages: readonly Language[]
  /** What was sent in vain. */
  readonly typed: { readonly number: number; readonly reasons: LocalText } | null
  readonly open: boolean
}) {
  const words = useWords().chair.recognitions
  const language = useLanguage()
  return (
    <section className="mb-10">
      <h2 className="mb-2">{words.title}</h2>
      <p className="mb-3">{words.lead(mostRecognitions)}</p>
      {recognitions.length === 0 ? <p className="mb-3 text-soft">{words.none}</p> : null}
      <ul className="mb-4 grid gap-2">
        {recognitions.map(({ number, shopName, reasons }) => (
          <li key={number} className="pane px-4 py-3">
            <span className="block font-semibold">
              {number}. {shopName}
            </span>
            <span className="block">{textIn(reasons, language)}</span>
            {open ? (
              <form method="post" className="mt-2">
                <input type="hidden" name="number" value={number} />
                <Button look="quiet" name="intent" value="take-back">
                  {words.takeBack}
                  <span className="sr-only"> {shopName}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <NewRecognition shops={shops} languages={languages} typed={typed} /> : null}
    </section>
  )
}

function NewRecognition({
  shops,
  languages,
  typed,
}: Pick<Parameters<typeof RecognitionForms>[0], 'shops' | 'languages' | 'typed'>) {
  const words = useWords().chair.recognitions
  const missing = typed !== null && Object.keys(typed.reasons).length === 0
  return (
    <form method="post" className="max-w-prose">
      <Labelled field={{ id: 'recognised', name: 'number' }} label={words.entry}>
        <select
          id="recognised"
          name="number"
          defaultValue={typed?.number}
          className={`${fieldBox} min-h-12`}
        >
          {shops.map(({ number, shopName }) => (
            <option key={number} value={number}>
              {number}. {shopName}
            </option>
          ))}
        </select>
      </Labelled>
      {languages.map((one, index) => (
        <TextArea
          key={one}
          field={{
            id: `reason-${one}`,
            name: `reason-${one}`,
            errors: missing && index === 0 ? ['required'] : undefined,
          }}
          label={words.reasonIn[one]}
          defaultValue={typed?.reasons[one] ?? ''}
          maxLength={1000}
          rows={3}
        />
      ))}
      <Button name="intent" value="recognise">
        {words.save}
      </Button>
    </form>
  )
}
