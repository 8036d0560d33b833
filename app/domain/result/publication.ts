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

/** What a count holds back by its rules alone, in the order of `holdReasons`; noted with the count. */
export function holdsByRule(rules: Rules, result: Result): readonly HoldReason[] {
  const holds: Readonly<Record<HoldReason, boolean>> = {
    'held-by-organiser': false,
    'jury-quorum-unmet': !isJuryQuorumMet(rules, result),
    'votes-in-review': result.reviewCouldChangeAwards,
    'minutes-unsigned': rules.minutesRequired,
  }
  return holdReasons.filter(reason => holds[reason])
}

/**
 * Why a counted result must not be published now, in the order of `holdReasons`; empty when it may be.
 * A reason that was waived does not hold, a hold by hand cannot be waived.
 */
export function holdsNow(
  facts: {
    readonly heldAt: Date | null
    readonly waivedHolds: readonly string[]
    readonly minutesSignedAt: Date | null
  },
  byRule: readonly HoldReason[],
): readonly HoldReason[] {
  const settled = new Set([...facts.waivedHolds, facts.minutesSignedAt && 'minutes-unsigned'])
  const holding = byRule.filter(reason => !settled.has(reason))
  return facts.heldAt ? ['held-by-organiser', ...holding] : holding
}

/** Whether no category lacks an entry for a place because the jury has not assessed enough of them. */
function isJuryQuorumMet(rules: Rules, { categories }: Result): boolean {
  return categories.every(({ entries }) => {
    const placed = entries.filter(entry => entry.place !== null).length
    const left = entries.filter(entry => entry.place === null && entry.reason !== 'no-votes').length
    return left === 0 || placed >= rules.awards.places
  })
}
