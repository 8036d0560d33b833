import { type FieldMetadata, getInputProps, getTextareaProps } from '@conform-to/react'
import { type Card, cards } from '#app/domain/contest/cards.ts'
import type { PrizeAward } from '#app/domain/contest/call-words.ts'
import { ContactFields } from '../settings/contact-fields.tsx'
import { NumberField } from '../settings/plain-fields.tsx'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

export type PrizeAsked = {
  award: PrizeAward
  name?: string | undefined
  value?: number | undefined
}
export type Answers = {
  requestKey: string
  holiday: string
  who: string
  prizes?: PrizeAsked[] | undefined
  members: number
  card: Card
  paper: 'no' | 'yes'
  contact: { name: string; email: string; phone?: string | undefined }
}
type Fields = { readonly [name in keyof Answers]-?: FieldMetadata<Answers[name]> }

/** What a new contest is asked, a heading for each question. */
export function SevenQuestions({ fields }: { readonly fields: Fields }) {
  const { contest, setup } = useWords()
  const { key: _, ...holiday } = getInputProps(fields.holiday, { type: 'date' })
  const { key: __, ...who } = getTextareaProps(fields.who)
  const paper = [
    { value: 'no', name: setup.paperNo, help: setup.paperNoHelp },
    { value: 'yes', name: setup.paperYes, help: setup.paperYesHelp },
  ]
  return (
    <>
      <TextField field={fields.holiday} label={contest.new.holiday} {...holiday} />
      <TextArea field={fields.who} label={setup.who} help={setup.whoHelp} {...who} rows={3} />
      <PrizeQuestions field={fields.prizes} />
      <NumberField field={fields.members} label={setup.members} help={setup.membersHelp} />
      <ChoiceCards
        field={fields.card}
        legend={contest.new.card}
        choices={cards.map(value => ({ value, ...contest.cards[value] }))}
        chosen={fields.card.initialValue ?? cards[0]}
      />
      <ChoiceCards
        field={fields.paper}
        legend={setup.paper}
        choices={paper}
        chosen={fields.paper.initialValue ?? 'no'}
      />
      <fieldset>
        <legend className="font-semibold">{setup.contact}</legend>
        <ContactFields field={fields.contact} />
      </fieldset>
    </>
  )
}

function PrizeQuestions({ field }: { readonly field: Fields['prizes'] }) {
  const words = useWords().setup
  return (
    <fieldset className="my-6">
      <legend className="font-semibold">{words.prizes}</legend>
      <p className="text-sm text-soft">{words.prizesHelp}</p>
      {field.getFieldList().map(prize => {
        const { award, name, value } = prize.getFieldset()
        const asked = words.awards[(award.initialValue as PrizeAward | undefined) ?? 'other']
        const { key: _, ...nameInput } = getInputProps(name, { type: 'text' })
        const { key: __, ...valueInput } = getInputProps(value, { type: 'text' })
        return (
          <div key={prize.key} className="grid gap-x-4 sm:grid-cols-[2fr_1fr]">
            <input type="hidden" name={award.name} defaultValue={award.initialValue} />
            <TextField field={name} label={`${words.prize}: ${asked}`} {...nameInput} />
            <TextField
              field={value}
              label={words.value}
              {...valueInput}
              inputMode="numeric"
              aria-label={`${words.value}: ${asked}`}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
