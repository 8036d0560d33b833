import type { AmendedText } from '#app/domain/contest/amendment.ts'
import type { MoveReason } from '#app/domain/contest/moves.ts'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'
import type { Passage } from '#app/domain/town/local-text.ts'
import { InItsLanguage } from '../passage.tsx'
import { useWords } from '../words.tsx'

type Shown = {
  readonly number: number
  readonly on: string
  readonly hash: string
  readonly kind: MoveReason | null
  readonly reason: Passage
  readonly moves: readonly {
    readonly step: TimelineStep
    readonly from: string
    readonly to: string
  }[]
  readonly texts: readonly AmendedText[]
}

/** The numbered amendments of a call; nothing where there is none. */
export function AmendmentList({ amendments }: { readonly amendments: readonly Shown[] }) {
  const words = useWords().amendment
  if (amendments.length === 0) return null
  return (
    <section id="amendments" className="mb-10">
      <h2 className="mb-2">{words.title}</h2>
      <p className="mb-4 text-soft">{words.chained}</p>
      <ol className="grid gap-4">
        {amendments.map(amendment => (
          <li key={amendment.number} className="pane p-4">
            <AmendmentShown amendment={amendment} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function AmendmentShown({ amendment }: { readonly amendment: Shown }) {
  const { amendment: words, contest } = useWords()
  const { number, on, hash, kind, reason, moves, texts } = amendment
  const named = kind !== null && kind !== 'other' ? words.reasons[kind] : ''
  return (
    <>
      <h3 className="mb-2 text-lg">{words.number(number, on)}</h3>
      <ul className="list-disc pl-6">
        {moves.map(({ step, from, to }) => (
          <li key={step}>{words.movedStep(contest.steps[step], from, to)}</li>
        ))}
        {texts.length > 0 ? (
          <li>{words.newWords(texts.map(text => words.texts[text]).join(', '))}</li>
        ) : null}
      </ul>
      <p className="mt-2">
        {words.becauseOf} {named}
        {named && reason.text ? '. ' : ''}
        <InItsLanguage passage={reason} />
      </p>
      <details className="mt-2">
        <summary className="min-h-11 cursor-pointer py-2 text-soft">{words.hash}</summary>
        <p className="font-mono text-sm break-all">{hash}</p>
      </details>
    </>
  )
}
