import { moveReasons } from '#app/domain/contest/moves.ts'
import { TextArea, fieldBox, Labelled } from '../ui/field.tsx'
import type { SpokenLanguage } from '../settings/local-fields.tsx'
import { useWords } from '../words.tsx'

/** Why something is moved: one of a few, and in the town's languages what there is to say. */
export function ReasonFields({
  id,
  languages,
  typed,
}: {
  readonly id: string
  readonly languages: readonly SpokenLanguage[]
  /** What stood in the form when it was sent. */
  readonly typed: Readonly<Record<string, string>>
}) {
  const words = useWords().amendment
  return (
    <>
      <Labelled field={{ id: `${id}-why`, name: 'why' }} label={words.form.why}>
        <select
          id={`${id}-why`}
          name="why"
          defaultValue={typed.why ?? moveReasons[0]}
          className={`${fieldBox} min-h-12`}
        >
          {moveReasons.map(reason => (
            <option key={reason} value={reason}>
              {words.reasons[reason]}
            </option>
          ))}
        </select>
      </Labelled>
      {languages.map(({ language, name }, index) => (
        <TextArea
          key={language}
          field={{ id: `${id}-words-${language}`, name: `words.${language}` }}
          label={languages.length > 1 ? `${words.form.words}: ${name}` : words.form.words}
          {...(index === 0 ? { help: words.form.wordsHelp } : {})}
          defaultValue={typed[`words.${language}`]}
          rows={2}
          maxLength={600}
        />
      ))}
    </>
  )
}
