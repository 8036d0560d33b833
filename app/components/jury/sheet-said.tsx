import type { RecusalRefusal } from '#app/domain/jury/recusal.ts'
import type { Marks, SheetRefusal } from '#app/domain/jury/scoring.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** What came of what a juror sent from the page of an entry. */
export type SheetAnswer =
  | { readonly done: 'marks' | 'note' | 'aside' | 'recusal' }
  | { readonly done: null; readonly problem: 'reason-unchosen' | 'not-sent' }
  | { readonly done: null; readonly refusal: SheetRefusal | RecusalRefusal; readonly marks?: Marks }

/** What was done or refused just now, and what keeps the sheet closed. */
export function SheetSaid({
  refusal,
  recusal,
  complete,
  answer,
}: {
  readonly refusal: SheetRefusal | null
  readonly recusal: { readonly late: boolean } | null
  /** Every criterion has its mark. */
  readonly complete: boolean
  readonly answer: SheetAnswer | undefined
}) {
  const { jury, round } = useWords()
  const refused = answer && 'refusal' in answer ? answer.refusal : null
  const isUnsent = answer && 'problem' in answer && answer.problem === 'not-sent'
  const saved = complete ? jury.sheet.saved : jury.sheet.savedPartly
  const recused = recusal?.late ? round.recusal.doneLate : round.recusal.done
  return (
    <>
      {recusal ? <Notice>{recused}</Notice> : null}
      {refusal && !recusal ? <Notice>{jury.reasons[refusal]}</Notice> : null}
      {answer?.done === 'marks' ? <Notice tone="good">{saved}</Notice> : null}
      {answer?.done === 'note' ? <Notice tone="good">{round.note.saved}</Notice> : null}
      {isUnsent ? <Notice tone="bad">{round.notSent}</Notice> : null}
      {refused ? <Notice tone="bad">{jury.reasons[refused]}</Notice> : null}
    </>
  )
}
