import { Stepper } from '../ui/stepper.tsx'
import { useWords } from '../words.tsx'

/** The three quiet steps of a vote and where one is. */
export function VoteSteps({ now }: { readonly now: 'choose' | 'confirm' | 'keep' }) {
  const { steps } = useWords().vote
  const order = ['choose', 'confirm', 'keep'] as const
  return (
    <Stepper label={steps.label} steps={order.map(step => steps[step])} now={order.indexOf(now)} />
  )
}
