import type { WalkKind } from '#app/domain/map/walk.ts'
import { useWords } from '../words.tsx'

/** What a walk is, how long it takes, and whom it leaves out because nothing is known. */
export function WalkSummary({
  kind,
  count,
  walk,
  stepsUnknown,
}: {
  readonly kind: WalkKind
  readonly count: number
  readonly walk: {
    readonly metres: number
    readonly walkingMinutes: number
    readonly minutes: number
  }
  readonly stepsUnknown: number
}) {
  const words = useWords().map
  const nothing = kind === 'stepfree' ? words.nothingKnown : words.empty
  return (
    <div className="walk-summary">
      <p className="text-lg">
        {count === 0 ? nothing : words.summary(count, walk.metres)}{' '}
        {count < 2 ? '' : words.time(walk.walkingMinutes, walk.minutes)}
      </p>
      <p className="text-soft">
        {words.walkHelp[kind]} {count < 2 ? '' : words.estimate}
      </p>
      {kind === 'stepfree' && stepsUnknown > 0 ? <p>{words.stepsUnknown(stepsUnknown)}</p> : null}
    </div>
  )
}
