import type { Rules } from '../contest/rules.ts'
import type { Result } from './result.ts'

export const holdReasons = [
  'held-by-organiser',
  'jury-quorum-unmet',
  'votes-in-review',
  'minutes-unsigned',
] as const
export type HoldReason = (typeof holdReasons)[number]

export function isHoldReason(text: string): text is HoldReason {
  return holdReasons.some(reason => reason === text)
}

/**
 * Why a counted result must not be published yet, in the order of `holdReasons`; empty when it may
 * be. A reason that was waived does not hold.
 */
export function reasonsToHold(
  facts: {
    readonly heldByOrganiser: boolean
    readonly waived: readonly HoldReason[]
    readonly minutesSigned: boolean
  },
  rules: Rules,
  result: Result,
): readonly HoldReason[] {
  const holds: Readonly<Record<HoldReason, boolean>> = {
    'held-by-organiser': facts.heldByOrganiser,
    'jury-quorum-unmet': !isJuryQuorumMet(rules, result),
    'votes-in-review': result.reviewCouldChangeAwards,
    'minutes-unsigned': rules.minutesRequired && !facts.minutesSigned,
  }
  return holdReasons.filter(reason => holds[reason] && !facts.waived.includes(reason))
}

/** Whether no category lacks an entry for a place because the jury has not assessed enough of them. */
function isJuryQuorumMet(rules: Rules, { categories }: Result): boolean {
  return categories.every(({ entries }) => {
    const placed = entries.filter(entry => entry.place !== null).length
    const left = entries.filter(entry => entry.place === null && entry.reason !== 'no-votes').length
    return left === 0 || placed >= rules.awards.places
  })
}
