import type { FieldMetadata } from '@conform-to/react'
import { cards } from '#app/domain/contest/cards.ts'
import { presets } from '#app/domain/contest/presets.ts'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { useWords } from '../words.tsx'

/** When the winners are announced and how they are found, each way on a card of its own. */
export function WayFields({
  preset,
  card,
}: {
  readonly preset: FieldMetadata<string>
  readonly card: FieldMetadata<string>
}) {
  const words = useWords().contest
  return (
    <>
      <ChoiceCards
        field={preset}
        legend={words.new.preset}
        choices={presets.map(value => ({ value, ...words.presets[value] }))}
        chosen={preset.initialValue ?? presets[0]}
      />
      <ChoiceCards
        field={card}
        legend={words.new.card}
        choices={cards.map(value => ({ value, ...words.cards[value] }))}
        chosen={card.initialValue ?? cards[0]}
      />
    </>
  )
}
