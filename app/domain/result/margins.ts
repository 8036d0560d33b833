import type { Rules } from '../contest/rules.ts'
import { juryMargins, type JuryMargin } from './jury-margins.ts'
import { type Field, type Outcome, outcomeOf } from './outcome.ts'
import type { Awards } from './result.ts'
import { voteMargins } from './vote-margins.ts'

/** A prize or standard that may change hands, by a name such as "place-1", "audience" or "gold". */
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
  const given = outcomeOf(rules, field)
  const search = { rules, field, given, names: [...holders(given.awards).keys()] }
  const votes = voteMargins(search)
  const jury = juryMargins(search)
  return search.names.map(award => ({
    award,
    votes: votes.get(award) ?? null,
    jury: jury.get(award) ?? null,
  }))
}

export type MarginSearch = {
  readonly rules: Rules
  readonly field: Field
  readonly given: Outcome
  readonly names: readonly AwardName[]
}

/** A change for one entry that may be the smallest that matters. */
export type Candidate<Size> = { readonly size: Size; readonly field: () => Field }

/**
 * The size of the first candidate, in the order given, by which each award changes hands. It stops when
 * every award has changed.
 */
export function firstChanges<Size>(
  { rules, given, names }: MarginSearch,
  candidates: readonly Candidate<Size>[],
): ReadonlyMap<AwardName, Size> {
  const before = holders(given.awards)
  const changes = new Map<AwardName, Size>()
  for (const { size, field } of candidates) {
    if (changes.size === names.length) break
    const after = holders(outcomeOf(rules, field()).awards)
    for (const name of names) {
      if (!changes.has(name) && after.get(name) !== before.get(name)) changes.set(name, size)
    }
  }
  return changes
}

/**
 * The entries whose order, among themselves and with all others, decides about the prizes for places:
 * those placed no lower than the last one with a prize.
 */
export function decisiveEntries({ awards, standings }: Outcome): ReadonlySet<number> {
  const prized = new Set(awards.places.flatMap(({ entries }) => entries))
  const places = [...standings].flatMap(([entry, { place }]) => (prized.has(entry) ? place : []))
  const lowest = Math.max(0, ...places)
  const decisive = [...standings].filter(([, { place }]) => place <= lowest)
  return new Set(decisive.map(([entry]) => entry))
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
