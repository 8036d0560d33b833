import type { Criterion, Rules } from '#app/domain/contest/rules.ts'
import { bandsOf } from '#app/domain/jury/scale-words.ts'
import { marksOfScale } from '#app/domain/jury/scoring.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { ScoreButtons } from '../ui/score-buttons.tsx'
import { useLanguage, useWords } from '../words.tsx'

/** The marks of one criterion; unassessed where only a visit tells. */
export function MarkButtons({
  criterion,
  scale,
  mark,
  locked,
  onMark,
}: {
  readonly criterion: Criterion
  readonly scale: Rules['scale']
  readonly mark: Mark | undefined
  readonly locked: boolean
  readonly onMark?: (mark: Mark | null) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { sheet } = words.jury
  return (
    <ScoreButtons
      name={fieldOf(criterion)}
      legend={textIn(criterion.names, language)}
      values={marksOfScale(scale)}
      chosen={mark === undefined ? undefined : String(mark)}
      meanings={bandsOf(scale).map(({ word, from, to }) => ({
        marks: from === to ? String(from) : `${from}–${to}`,
        word: words.round.scale[word],
      }))}
      instead={
        criterion.assess === 'visit-only'
          ? { value: 'unassessed', label: sheet.unassessed }
          : undefined
      }
      undo={words.site.undo}
      locked={locked}
      onChosen={value => onMark?.(markFrom(value))}
    />
  )
}

/** The marks that are chosen in a sheet's form, each with the key of its criterion. */
export function marksChosen(form: FormData, { criteria }: Rules): [criterion: string, Mark][] {
  return criteria.flatMap(criterion => {
    const value = form.get(fieldOf(criterion))
    const mark = typeof value === 'string' ? markFrom(value) : null
    return mark === null ? [] : [[criterion.key, mark]]
  })
}

function fieldOf({ key }: Criterion): string {
  return `mark-${key}`
}

function markFrom(value: string | undefined): Mark | null {
  if (value === undefined) return null
  return value === 'unassessed' ? value : Number(value)
}
