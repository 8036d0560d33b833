import type { Awards, Result } from './result.ts'

/** The entries of a category with an award of any kind. */
export function entriesWithAward(awards: Awards): ReadonlySet<number> {
  const { places, audience, standards, recognitions } = awards
  return new Set([
    ...places.flatMap(({ entries }) => entries),
    ...audience,
    ...Object.values(standards ?? {}).flat(),
    ...recognitions,
  ])
}

/** The entries of a contest with an award of any kind. */
export function awardedEntries({ categories }: Pick<Result, 'categories'>): ReadonlySet<number> {
  return new Set(categories.flatMap(({ awards }) => [...entriesWithAward(awards)]))
}
