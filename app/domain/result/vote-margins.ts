import { Fraction } from 'fraction.js'
import { type AwardName, decisiveEntries, firstChange, type MarginSearch } from './margins.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { raceOf } from './race.ts'
import type { Runner } from './scored.ts'

/**
 * The fewest additional votes for one single entry that change who gets an award. An outcome changes only
 * where the order of a decisive entry and another one does, so only such numbers are tried.
 */
export function voteMargins(search: MarginSearch): (award: AwardName) => number | null {
  const { rules, field, given } = search
  const competing = field.runners.filter(({ outOfCompetition }) => !outOfCompetition)
  const race = raceOf(rules, competing.map(competitorOf))
  const outcomes = new Map<string, Outcome>()
  const quorumGap = Math.max(0, rules.public.quorum - field.countedBallots)
  /** From so many additional votes on the votes have their share in the totals. */
  const from = rules.public.share === 0 ? 0 : quorumGap
  const alone = from > 0 || rules.public.share === 0

  return award => {
    const candidates = field.runners.flatMap(runner =>
      [...new Set(numbersToTry(award, runner))]
        .filter(votes => votes >= 1)
        .map(votes => ({ size: votes, outcome: () => lifted(runner, votes) })),
    )
    return firstChange(
      search,
      award,
      candidates.sort((a, b) => a.size - b.size),
    )
  }

  function numbersToTry(award: AwardName, runner: Runner): readonly number[] {
    if (award !== 'audience' && !award.startsWith('place')) return []
    const byVotes = award === 'audience' ? meetings(runner, given.awards.audience) : []
    const decisive = decisiveEntries(rules, from === 0 ? given : lifted(runner, from), award)
    return [
      ...byVotes,
      ...(award === 'audience' && !rules.awards.onePrizePerOperator ? [] : [from]),
      ...(runner.votes === 0 && rules.jury.share === 0 ? [1] : []),
      ...(alone ? meetings(runner, levelWith(runner, decisiveEntries(rules, given, award))) : []),
      ...changesOfOrder(runner, new Set(decisive)),
    ]
  }

  /** The numbers at which an entry draws level with others by votes and at which it passes them. */
  function meetings(runner: Runner, others: readonly number[]): readonly number[] {
    return field.runners
      .filter(({ entry }) => others.includes(entry))
      .flatMap(({ votes }) => [votes - runner.votes, votes - runner.votes + 1])
  }

  /** The entries with the same total, which votes may separate by the tie chain. */
  function levelWith({ entry }: Runner, decisive: readonly number[]): readonly number[] {
    const own = given.scored.find(other => other.entry === entry)?.score
    if (!own || !('total' in own)) return []
    return given.scored.flatMap(({ entry: other, score }) => {
      const matters = decisive.includes(entry) || decisive.includes(other)
      return matters && 'total' in score && score.total.equals(own.total) ? other : []
    })
  }

  function changesOfOrder({ entry: own }: Runner, decisive: ReadonlySet<number>) {
    const index = competing.findIndex(({ entry }) => entry === own)
    if (index < 0) return []
    return competing.flatMap(({ entry }, one) =>
      decisive.has(entry)
        ? competing.flatMap((_, other) =>
            one === other ? [] : race.changes(one, other, { index, votes: from }),
          )
        : [],
    )
  }

  function lifted({ entry }: Runner, votes: number): Outcome {
    const key = `${entry} ${votes}`
    const known = outcomes.get(key)
    if (known) return known
    const runners = field.runners.map(runner =>
      runner.entry === entry ? { ...runner, votes: runner.votes + votes } : runner,
    )
    const countedBallots = field.countedBallots + votes
    const outcome = outcomeOf(rules, { ...field, runners, countedBallots })
    outcomes.set(key, outcome)
    return outcome
  }
}

function competitorOf({ findings, votes }: Runner) {
  return { juryPoints: findings.points ?? new Fraction(0), votes }
}
