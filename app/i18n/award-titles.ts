import type { Awards, Result } from '#app/domain/result/result.ts'
import type { Words } from './words.ts'

export type AwardName =
  | `place-${number}`
  | 'audience'
  | 'gold'
  | 'silver'
  | 'bronze'
  | 'recognition'

/** Every award that was given with whose it is, the places first. */
export function namedAwards(awards: Awards): readonly (readonly [AwardName, readonly number[]])[] {
  const { places, audience, standards, recognitions } = awards
  const all: readonly (readonly [AwardName, readonly number[]])[] = [
    ...places.map(({ place, entries }) => [`place-${place}`, entries] as const),
    ['audience', audience],
    ['gold', standards?.gold ?? []],
    ['silver', standards?.silver ?? []],
    ['bronze', standards?.bronze ?? []],
    ['recognition', recognitions],
  ]
  return all.filter(([, entries]) => entries.length > 0)
}

/** What the awards of one entry are called, the places first; empty where it has none. */
export function awardsOfEntry(
  words: Pick<Words, 'recount' | 'result'>,
  { categories }: Pick<Result, 'categories'>,
  entry: number,
): readonly string[] {
  return categories.flatMap(({ awards }) =>
    namedAwards(awards).flatMap(([name, entries]) =>
      entries.includes(entry) ? [awardTitle(words, name)] : [],
    ),
  )
}

/** What an award is called. */
export function awardTitle(
  { recount, result }: Pick<Words, 'recount' | 'result'>,
  award: AwardName,
): string {
  switch (award) {
    case 'audience':
      return result.audienceAward
    case 'gold':
    case 'silver':
    case 'bronze':
    case 'recognition':
      return recount[award]
    default:
      return result.place(Number(award.slice('place-'.length)))
  }
}
