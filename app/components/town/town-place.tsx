import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { communityLanguages } from '#app/domain/town/bilingual.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

type Field = FieldMetadata<string | undefined>
export type NamedLanguage = { readonly language: Language; readonly name: string }

/** The town's clock, the languages of its pages, and whether two of them are official. */
export function TownPlace({
  fields,
  others,
  languages,
  zones,
}: {
  readonly fields: Readonly<
    Record<
      'timeZone' | 'firstLanguage' | 'community' | 'communityName' | 'communityMunicipality',
      Field
    >
  >
  readonly others: Readonly<Record<Exclude<Language, 'sl'>, Field>>
  readonly languages: readonly NamedLanguage[]
  readonly zones: readonly string[]
}) {
  const words = useWords().town
  const nameOf = (language: Language) =>
    languages.find(named => named.language === language)?.name ?? language
  return (
    <>
      <TextField
        field={fields.timeZone}
        label={words.timeZone}
        help={words.timeZoneHelp}
        list="zones"
        {...getInputProps(fields.timeZone, { type: 'text' })}
      />
      <datalist id="zones">
        {zones.map(zone => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <ChoiceCards
        field={fields.firstLanguage}
        legend={words.firstLanguage}
        choices={languages.map(({ language, name }) => ({ value: language, name, help: '' }))}
        chosen={fields.firstLanguage.initialValue}
      />
      <p className="text-sm text-soft">{words.firstLanguageHelp}</p>
      <fieldset className="my-6">
        <legend className="font-semibold">{words.others}</legend>
        <p className="text-sm text-soft">{words.othersHelp}</p>
        {(['en', 'it', 'hu', 'de'] as const).map(language => (
          <Checkbox
            key={language}
            field={others[language]}
            label={nameOf(language)}
            defaultChecked={others[language].initialValue === 'on'}
          />
        ))}
      </fieldset>
      <ChoiceCards
        field={fields.community}
        legend={words.community}
        choices={[
          { value: '', name: words.communityNone, help: words.communityNoneHelp },
          ...communityLanguages.map(language => {
            return { value: language, name: nameOf(language), help: words.communityHelp }
          }),
        ]}
        chosen={fields.community.initialValue ?? ''}
      />
      <TextField
        field={fields.communityName}
        label={words.communityName}
        {...getInputProps(fields.communityName, { type: 'text' })}
      />
      <TextField
        field={fields.communityMunicipality}
        label={words.communityMunicipality}
        {...getInputProps(fields.communityMunicipality, { type: 'text' })}
      />
    </>
  )
}
