import { Fraction } from 'fraction.js'
import {
  type AwardName,
  type Candidate,
  decisiveEntries,
  firstChanges,
  type MarginSearch,
} from './margins.ts'
import { type Field, outcomeOf } from './outcome.ts'
import { type Race, raceOf } from './race.ts'
import type { Runner } from './scored.ts'

/**
 * The fewest additional votes for one single entry that change who gets each award. An outcome changes
 * only where the order of a decisive entry and another one does, so only such numbers are tried.
 */
export function voteMargins(search: MarginSearch): ReadonlyMap<AwardName, number> {
  const { rules, field } = search
  const competing = field.runners.filter(({ outOfCompetition }) => !outOfCompetition)
  const race = raceOf(
    rules,
    competing.map(({ findings, votes }) => ({
      juryPoints: findings.points ?? new Fraction(0),
      votes,
    })),
  )
  const candidates = field.runners.flatMap(runner =>
    [...new Set(numbersToTry(search, { runner, competing, race }))]
      .filter(votes => votes >= 1)
      .map(
        (votes): Candidate<number> => ({
          size: votes,
          field: () => lifted(field, runner.entry, votes),
        }),
      ),
  )
  return firstChanges(
    search,
    candidates.sort((a, b) => a.size - b.size),
  )
}

function lifted(field: Field, entry: number, votes: number): Field {
  return {
    ...field,
    countedBallots: field.countedBallots + votes,
    runners: field.runners.map(runner =>
      runner.entry === entry ? { ...runner, votes: runner.votes + votes } : runner,
    ),
  }
}

type Lifting = {
  readonly runner: Runner
  readonly competing: readonly Runner[]
  readonly race: Race
}

function numbersToTry(search: MarginSearch, lifting: Lifting): readonly number[] {
  const { rules, field, given } = search
  const { runner } = lifting
  const quorumGap = Math.max(0, rules.public.quorum - field.countedBallots)
  const from = rules.public.share === 0 ? 0 : quorumGap
  const start = from === 0 ? given : outcomeOf(rules, lifted(field, runner.entry, from))
  return [
    from,
    ...(runner.votes === 0 ? [1] : []),
    ...meetings(runner, [...given.awards.audience, ...levelWith(search, runner)], field),
    ...changesOfOrder(lifting, decisiveEntries(start), from),
  ]
}

/** The numbers at which an entry draws level with others by votes and at which it passes them. */
function meetings(runner: Runner, others: readonly number[], { runners }: Field): number[] {
  return runners
    .filter(({ entry }) => others.includes(entry))
    .flatMap(({ votes }) => [votes - runner.votes, votes - runner.votes + 1])
}

/** The entries with the same total, from which votes may separate by the tie chain. */
function levelWith({ given }: MarginSearch, { entry }: Runner): readonly number[] {
  const totals = new Map(given.scored.map(({ entry: other, score }) => [other, score]))
  const own = totals.get(entry)
  if (!own || !('total' in own)) return []
  return [...totals]
    .filter(
      ([other, score]) => other !== entry && 'total' in score && score.total.equals(own.total),
    )
    .map(([other]) => other)
}

function changesOfOrder(
  { runner, competing, race }: Lifting,
  decisive: ReadonlySet<number>,
  from: number,
): readonly number[] {
  const index = competing.findIndex(({ entry }) => entry === runner.entry)
  if (index < 0) return []
  return competing.flatMap(({ entry }, one) =>
    decisive.has(entry)
      ? competing.flatMap((_, other) =>
          one === other ? [] : race.changes(one, other, { index, votes: from }),
        )
      : [],
  )
}
