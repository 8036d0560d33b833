import type { Rules } from '../contest/rules.ts'
import { juryMargin, type JuryMargin } from './jury-margin.ts'
import { type Field, type Outcome, outcomeOf } from './outcome.ts'
import type { Awards } from './result.ts'
import { voteMargins } from './vote-margins.ts'

/** A prize or standard that may change hands. */
export type AwardName = `place-${number}` | 'audience' | 'gold' | 'silver' | 'bronze'

/** How close an award was; null where no number of votes or points for one entry would change it. */
export type Margin = {
  readonly award: AwardName
  /** The fewest additional votes for one single entry that change who gets the award. */
  readonly votes: number | null
  /** The smallest rise of one entry's jury points, to at most 100, that does. */
  readonly jury: JuryMargin | null
}

/**
 * For each award that was given the smallest change for one entry that gives it to others, all else
 * unchanged. Additional votes also count towards the quorum; a rise of jury points leaves the marks alone.
 */
export function marginsOf(rules: Rules, field: Field): readonly Margin[] {
  const search = { rules, field, given: outcomeOf(rules, field) }
  const votes = voteMargins(search)
  return [...holders(search.given.awards).keys()].map(award => ({
    award,
    votes: votes(award),
    jury: juryMargin(search, award),
  }))
}

export type MarginSearch = {
  readonly rules: Rules
  readonly field: Field
  readonly given: Outcome
}

/** A change for one entry that may be the smallest that matters. */
export type Candidate<Size> = { readonly size: Size; readonly outcome: () => Outcome }

/** The size of the first candidate, in the order given, by which an award changes hands. */
export function firstChange<Size>(
  { given }: MarginSearch,
  award: AwardName,
  candidates: readonly Candidate<Size>[],
): Size | null {
  const before = holders(given.awards).get(award)
  const first = candidates.find(({ outcome }) => holders(outcome().awards).get(award) !== before)
  return first ? first.size : null
}

/**
 * The entries whose order, among themselves and with all others, decides about an award: for a place
 * those no lower than the last one that has it. The audience award depends on places only where an
 * operator gets one prize at most, and then on all that have a prize; standards never do.
 */
export function decisiveEntries(
  rules: Rules,
  { awards, standings }: Outcome,
  award: AwardName,
): readonly number[] {
  const holding = awards.places
    .filter(({ place }) =>
      award === 'audience' ? rules.awards.onePrizePerOperator : award === `place-${place}`,
    )
    .flatMap(({ entries }) => entries)
  const lowest = Math.max(0, ...holding.map(entry => standings.get(entry)?.place ?? 0))
  return [...standings].filter(([, { place }]) => place <= lowest).map(([entry]) => entry)
}

/** Who holds what, each as a text that two outcomes can be compared by. */
function holders(awards: Awards): ReadonlyMap<AwardName, string> {
  const { places, audience, standards } = awards
  const named: [AwardName, readonly number[]][] = [
    ...places.map(({ place, entries }): [AwardName, readonly number[]] => [
      `place-${place}`,
      entries,
    ]),
    ['audience', audience],
    ['gold', standards?.gold ?? []],
    ['silver', standards?.silver ?? []],
    ['bronze', standards?.bronze ?? []],
  ]
  return new Map(
    named.filter(([, entries]) => entries.length > 0).map(([name, all]) => [name, all.join()]),
  )
}
