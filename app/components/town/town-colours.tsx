import { type FieldMetadata, getInputProps } from '@conform-to/react'
import type { Light, Palette } from '#app/domain/town/palette.ts'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** What the sample shows of a palette. */
export type ShownColours = Pick<
  Palette,
  'paper' | 'card' | 'ink' | 'brand' | 'on-brand' | 'accent' | 'on-accent'
>

/** The town's two colours, and what the pages make of them so that everything can be read. */
export function TownColours({
  fields,
  shown,
}: {
  readonly fields: Readonly<Record<'colourPrimary' | 'colourAccent', FieldMetadata<string>>>
  readonly shown: Readonly<Record<Light, ShownColours>>
}) {
  const words = useWords().town
  return (
    <>
      <p>{words.coloursHelp}</p>
      {(['colourPrimary', 'colourAccent'] as const).map(name => {
        const { key, ...input } = getInputProps(fields[name], { type: 'text' })
        return <TextField key={key} field={fields[name]} label={words[name]} {...input} />
      })}
      <p className="mb-2 font-semibold">{words.shown}</p>
      <div className="mb-6 grid gap-4 sm:grid-cols-2">
        <Sample name={words.day} colours={shown.day} />
        <Sample name={words.evening} colours={shown.evening} />
      </div>
    </>
  )
}

function Sample({ name, colours }: { readonly name: string; readonly colours: ShownColours }) {
  const words = useWords().town
  const rows = [
    { fill: colours.brand, on: colours['on-brand'] },
    { fill: colours.accent, on: colours['on-accent'] },
  ]
  return (
    <svg viewBox="0 0 300 132" className="h-auto w-full rounded-glass border border-line">
      <title>{name}</title>
      <rect width="300" height="132" fill={colours.paper} />
      <text x="16" y="26" fontSize="14" fill={colours.ink}>
        {name}
      </text>
      {rows.map(({ fill, on }, index) => (
        <g key={fill} transform={`translate(0 ${38 + index * 44})`}>
          <rect x="16" width="124" height="36" rx="6" fill={fill} />
          <text x="78" y="23" fontSize="15" fontWeight="600" textAnchor="middle" fill={on}>
            {words.button}
          </text>
          <rect x="152" width="132" height="36" fill={colours.card} />
          <text x="164" y="23" fontSize="15" fontWeight="600" fill={fill}>
            {words.text}
          </text>
        </g>
      ))}
    </svg>
  )
}
