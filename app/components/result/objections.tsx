import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

export type ShownObjection = {
  readonly number: number
  readonly grounds: string
  readonly submittedAt: string
  readonly decidedAt: string | null
  readonly granted: boolean | null
  readonly answer: string | null
}

/** Objections with what was answered. */
export function Objections({ objections }: { readonly objections: readonly ShownObjection[] }) {
  return objections.map(objection => <ObjectionPane key={objection.number} {...objection} />)
}

/** One objection: its number, what it says, what was decided; what stands below waits for the decision. */
export function ObjectionPane({
  children,
  ...objection
}: ShownObjection & { readonly children?: ReactNode }) {
  const words = useWords().objection
  const { number, grounds, submittedAt, granted, answer } = objection
  return (
    <section
      id={`objection-${number}`}
      aria-labelledby={`objection-${number}-title`}
      className="pane mb-6 p-5"
    >
      <h2 id={`objection-${number}-title`} className="mb-1 text-xl">
        {words.number(number)}
      </h2>
      <p className="mb-3 text-soft">{words.submitted(submittedAt)}</p>
      <p className="mb-4 max-w-prose break-words whitespace-pre-line">{grounds}</p>
      <p className="font-semibold">
        {granted === null ? words.waiting : granted ? words.granted : words.refused}
      </p>
      {answer === null ? null : (
        <p className="mt-1 max-w-prose break-words whitespace-pre-line">{answer}</p>
      )}
      {children}
    </section>
  )
}
