import { useWords } from '../words.tsx'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'

export type DatedStep = {
  readonly step: TimelineStep
  readonly when: string
  readonly past: boolean
}

/** The steps of a contest with their dates in words; what is over is quieter. */
export function DateList({ steps }: { readonly steps: readonly DatedStep[] }) {
  const words = useWords().contest.steps
  return (
    <dl className="divide-y divide-line rounded-xl border border-line bg-card">
      {steps.map(({ step, when, past }) => (
        <div key={step} className="px-4 py-3 sm:grid sm:grid-cols-[2fr_3fr] sm:gap-4">
          <dt className={past ? 'text-soft' : 'font-semibold'}>{words[step]}</dt>
          <dd className={past ? 'text-soft' : ''}>{when}</dd>
        </div>
      ))}
    </dl>
  )
}
