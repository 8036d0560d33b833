import type { CategoryResult, Figure } from '#app/domain/result/result.ts'
import { figureIn } from '#app/i18n/figures.ts'
import { useLanguage, useWords } from '../words.tsx'

type Margin = CategoryResult['margins'][number]

/** One sentence on what would have given an award to somebody else. */
export function Closeness({ margin }: { readonly margin: Margin | undefined }) {
  const { closeness } = useWords().result
  const shown = useShown()
  if (!margin) return null
  const { votes, jury } = margin
  const rise = jury && ([shown(jury.rise), jury.beyond] as const)
  const byVotes = votes === null ? null : closeness.byVotes(votes)
  const change =
    byVotes && rise
      ? closeness.either(byVotes, closeness.byJury(...rise))
      : (byVotes ?? (rise && closeness.byJuryAlone(...rise)))
  return <p className="mt-2">{change ? closeness.wouldChange(change) : closeness.fixed}</p>
}

/** A figure as the reader's language writes it. */
export function useShown(): (figure: Figure) => string {
  const language = useLanguage()
  return figure => figureIn(language, figure.shown)
}
