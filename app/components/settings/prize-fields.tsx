import type { FieldMetadata } from '@conform-to/react'
import { type PrizeAward, prizeAwards } from '#app/domain/contest/call-words.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { LocalFields, type LocalTyped, type SpokenLanguage } from './local-fields.tsx'
import { NumberField, SelectField } from './plain-fields.tsx'

export type PrizeTyped = {
  award: PrizeAward
  names?: LocalTyped | undefined
  value?: number | undefined
}

type Buttons = { readonly [name: string]: unknown }

/** The prizes, each with what it is for and what it is worth; rows come and go by buttons. */
export function PrizeFields({
  prizes,
  languages,
  add,
  remove,
}: {
  readonly prizes: readonly FieldMetadata<PrizeTyped>[]
  readonly languages: readonly SpokenLanguage[]
  readonly add: Buttons
  readonly remove: (index: number) => Buttons
}) {
  const words = useWords().setup
  return (
    <>
      {prizes.map((prize, index) => {
        const row = prize.getFieldset()
        return (
          <fieldset key={prize.key} className="pane my-5 p-4">
            <legend className="font-semibold">{words.prizeNumber(index + 1)}</legend>
            <SelectField
              field={row.award}
              label={words.award}
              choices={prizeAwards.map(value => ({ value, name: words.awards[value] }))}
            />
            <LocalFields field={row.names} label={words.prize} languages={languages} />
            <NumberField field={row.value} label={words.value} />
            <Button look="quiet" {...remove(index)}>
              {words.removePrize(index + 1)}
            </Button>
          </fieldset>
        )
      })}
      <Button look="quiet" {...add}>
        {words.addPrize}
      </Button>
    </>
  )
}
