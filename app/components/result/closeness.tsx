import type { CategoryResult, Figure } from '#app/domain/result/result.ts'
import { figureIn } from '#app/i18n/figures.ts'
import { useLanguage, useWords } from '../words.tsx'

type Margin = CategoryResult['margins'][number]

/** One sentence on what would have given an award to somebody else. */
export function Closeness({ margin }: { readonly margin: Margin | undefined }) {
  const text = useClosenessText()
  return margin ? <p className="mt-2">{text(margin)}</p> : null
}

/** The sentence itself. */
export function useClosenessText(): (margin: Margin) => string {
  const { closeness } = useWords().result
  const shown = useShown()
  return ({ votes, jury }) => {
    const rise = jury && ([shown(jury.rise), jury.beyond] as const)
    const byVotes = votes === null ? null : closeness.byVotes(votes)
    const change =
      byVotes && rise
        ? closeness.either(byVotes, closeness.byJury(...rise))
        : (byVotes ?? (rise && closeness.byJuryAlone(...rise)))
    return change ? closeness.wouldChange(change) : closeness.fixed
  }
}

/** A figure as the reader's language writes it. */
export function useShown(): (figure: Figure) => string {
  const language = useLanguage()
  return figure => figureIn(language, figure.shown)
}
