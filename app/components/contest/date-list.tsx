import { useWords } from '../words.tsx'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'

export type DatedStep = {
  readonly step: TimelineStep
  readonly when: string
  readonly state: 'over' | 'next' | 'ahead'
}

const lamps: Readonly<Record<DatedStep['state'], string>> = {
  over: 'lamp lamp-over',
  next: 'lamp lamp-now',
  ahead: 'lamp',
}

/** The course of a contest as a line of lamps: what is over, what comes next, what is still ahead. */
export function DateList({ steps }: { readonly steps: readonly DatedStep[] }) {
  const words = useWords().contest
  return (
    <ol className="spine">
      {steps.map(({ step, when, state }) => (
        <li key={step}>
          <span aria-hidden="true" className={lamps[state]} />
          <p className={state === 'over' ? 'text-soft' : ''}>
            <span className={state === 'over' ? '' : 'font-semibold'}>{words.steps[step]}</span>
            <span className="sr-only">, {words.stepStates[state]}</span>
            <span className="block">{when}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
