import { type FieldMetadata, useForm } from '@conform-to/react'
import {
  juryMethods,
  type JuryMethod,
  publicMethods,
  type PublicMethod,
} from '#app/domain/contest/rules.ts'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { useWords } from '../words.tsx'
import { NumberField, SelectField, TickBox } from './plain-fields.tsx'
import { SectionForm, type SectionProps } from './section-form.tsx'

export type WinnersShown = {
  members: number
  sheetsPerEntry: number
  method: JuryMethod
  juryShare: number
  opened: 'all' | 'awarded'
  minutesRequired?: boolean | undefined
  preview: 'chair' | 'chair-and-organisers'
  publicMethod: PublicMethod
  quorum: number
  paperBallots?: boolean | undefined
  ties?: (string | undefined)[] | undefined
  places: number
  audience?: boolean | undefined
  standards?: boolean | undefined
  gold: number
  silver: number
  bronze: number
  onePrizePerOperator?: boolean | undefined
  lastFirstOutOfCompetition?: boolean | undefined
}
type Fields = { readonly [name in keyof WinnersShown]-?: FieldMetadata<WinnersShown[name]> }
/** The rules a tie may be decided by, in words. */
type Ties = readonly { readonly value: string; readonly name: string }[]

/** Jury, vote, ties and awards: all that the count goes by. */
export function WinnersSection({
  shown,
  reply,
  ties,
}: SectionProps<WinnersShown> & { readonly ties: Ties }) {
  const [form, fields] = useForm<WinnersShown>({
    id: 'settings-winners',
    lastResult: reply,
    defaultValue: shown,
  })
  const all = fields as unknown as Fields
  return (
    <SectionForm form={form}>
      <JuryFields fields={all} />
      <VoteFields fields={all} />
      <TieFields fields={all} ties={ties} />
      <AwardFields fields={all} />
    </SectionForm>
  )
}

function JuryFields({ fields }: { readonly fields: Fields }) {
  const { setup } = useWords()
  const words = setup.winners
  return (
    <>
      <h2>{words.juryTitle}</h2>
      <NumberField field={fields.members} label={setup.members} help={setup.membersHelp} />
      <NumberField field={fields.sheetsPerEntry} label={words.sheets} />
      <ChoiceCards
        field={fields.method}
        legend={words.method}
        choices={juryMethods.map(value => ({ value, ...words.methods[value] }))}
        chosen={fields.method.initialValue}
      />
      <SelectField
        field={fields.opened}
        label={words.opened}
        choices={[
          { value: 'all', name: words.openedAll },
          { value: 'awarded', name: words.openedAwarded },
        ]}
      />
      <TickBox field={fields.minutesRequired} label={words.minutes} />
      <SelectField
        field={fields.preview}
        label={words.previewTitle}
        choices={[
          { value: 'chair-and-organisers', name: words.previewBoth },
          { value: 'chair', name: words.previewChair },
        ]}
      />
    </>
  )
}

function VoteFields({ fields }: { readonly fields: Fields }) {
  const { setup } = useWords()
  const words = setup.winners
  return (
    <>
      <h2 className="mt-10">{words.voteTitle}</h2>
      <NumberField field={fields.juryShare} label={words.share} help={words.shareHelp} />
      <ChoiceCards
        field={fields.publicMethod}
        legend={words.publicMethod}
        choices={publicMethods.map(value => ({ value, ...words.publicMethods[value] }))}
        chosen={fields.publicMethod.initialValue}
      />
      <NumberField field={fields.quorum} label={words.quorum} />
      <TickBox field={fields.paperBallots} label={setup.call.paper} />
      <p className="text-sm text-soft">{setup.paperYesHelp}</p>
    </>
  )
}

function TieFields({ fields, ties }: { readonly fields: Fields; readonly ties: Ties }) {
  const words = useWords().setup.winners
  const asked = fields.ties.getFieldList()
  return (
    <>
      <h2 className="mt-10">{words.ties}</h2>
      {asked.map((field, index) => (
        <SelectField
          key={field.key}
          field={field}
          label={words.tie(index + 1)}
          choices={[{ value: '', name: words.noTie }, ...ties]}
        />
      ))}
    </>
  )
}

function AwardFields({ fields }: { readonly fields: Fields }) {
  const words = useWords().setup.winners
  return (
    <>
      <h2 className="mt-10">{words.awardsTitle}</h2>
      <NumberField field={fields.places} label={words.places} />
      <TickBox field={fields.audience} label={words.audience} />
      <TickBox field={fields.onePrizePerOperator} label={words.onePrize} />
      <TickBox field={fields.lastFirstOutOfCompetition} label={words.lastFirst} />
      <TickBox field={fields.standards} label={words.standards} />
      <div className="grid gap-x-4 sm:grid-cols-3">
        <NumberField field={fields.gold} label={words.gold} />
        <NumberField field={fields.silver} label={words.silver} />
        <NumberField field={fields.bronze} label={words.bronze} />
      </div>
    </>
  )
}
