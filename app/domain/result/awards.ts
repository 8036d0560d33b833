import type { Rules, Standard } from '../contest/rules.ts'
import type { Awards } from './result.ts'
import type { Scored } from './scored.ts'

/**
 * Who gets what in a category. Entries that share a place all get its prize, though it may be more than
 * there are places. The audience award goes to the most counted votes, placed or not. With one prize per
 * operator the prizes are given in this order, and an entry whose operator has one is passed over.
 */
export function awardsOf(
  rules: Rules,
  field: {
    readonly scored: readonly Scored[]
    readonly places: ReadonlyMap<number, number>
    readonly recognitions: readonly number[]
  },
): Awards {
  const prized = new Set<number>()
  const eligible = ({ operator }: Scored) =>
    !rules.awards.onePrizePerOperator || operator === null || !prized.has(operator)
  const give = (winners: readonly Scored[]): number[] => {
    for (const { operator } of winners) if (operator !== null) prized.add(operator)
    return winners.map(({ entry }) => entry)
  }

  const places: Awards['places'] = []
  let place = 1
  for (const tied of tiersByPlace(field)) {
    if (place > rules.awards.places) break
    const winners = tied.filter(eligible)
    if (winners.length > 0) places.push({ place, entries: give(winners) })
    place += winners.length
  }
  const audience = rules.awards.audience ? give(mostVoted(field.scored.filter(eligible))) : []
  return {
    places,
    audience,
    standards: standardsOf(rules, field.scored),
    recognitions: field.scored
      .map(({ entry }) => entry)
      .filter(entry => field.recognitions.includes(entry)),
  }
}

/** Groups of entries that share a place, the first place first. */
function tiersByPlace({
  scored,
  places,
}: {
  readonly scored: readonly Scored[]
  readonly places: ReadonlyMap<number, number>
}): readonly (readonly Scored[])[] {
  const tiers = new Map<number, Scored[]>()
  for (const entry of scored) {
    const place = places.get(entry.entry)
    if (place === undefined) continue
    const tier = tiers.get(place)
    if (tier) tier.push(entry)
    else tiers.set(place, [entry])
  }
  return [...tiers].sort(([a], [b]) => a - b).map(([, tier]) => tier)
}

function mostVoted(scored: readonly Scored[]): readonly Scored[] {
  const competing = scored.filter(entry => !entry.outOfCompetition)
  const most = Math.max(0, ...competing.map(entry => entry.votes))
  return competing.filter(({ votes }) => votes > 0 && votes === most)
}

/** The highest standard that an entry's jury points reach; it needs as many sheets as a place does. */
function standardsOf(rules: Rules, scored: readonly Scored[]): Awards['standards'] {
  const { standards } = rules.awards
  if (standards === null) return null
  const reached = scored.map(({ entry, findings, outOfCompetition }) => {
    const enough = findings.sheetsCounted >= rules.jury.sheetsPerEntry && !outOfCompetition
    const standard = standardNames.find(
      name => enough && findings.points !== null && findings.points.gte(standards[name]),
    )
    return { entry, standard }
  })
  const having = (name: Standard) =>
    reached.filter(({ standard }) => standard === name).map(({ entry }) => entry)
  return { gold: having('gold'), silver: having('silver'), bronze: having('bronze') }
}

const standardNames = ['gold', 'silver', 'bronze'] as const
