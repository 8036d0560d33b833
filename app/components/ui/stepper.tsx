/** The steps of one short task: what is done, where one is, what comes. */
export function Stepper({
  label,
  steps,
  now,
}: {
  readonly label: string
  readonly steps: readonly string[]
  /** The place of the present step, from 0. */
  readonly now: number
}) {
  return (
    <ol aria-label={label} className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === now ? 'step' : undefined}
          className="flex items-center gap-2.5 text-soft aria-[current=step]:font-semibold aria-[current=step]:text-ink"
        >
          <span
            aria-hidden="true"
            className={`lamp ${index < now ? 'lamp-over' : index === now ? 'lamp-now' : ''}`}
          />
          {index + 1}. {step}
        </li>
      ))}
    </ol>
  )
}
