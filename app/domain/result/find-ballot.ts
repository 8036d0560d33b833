import type { Ballot } from './ballots.ts'

export type FindBallot = (id: string) => Ballot | undefined

/**
 * Finds ballots by their ids, which must differ. Ballots that come by ascending id, as from a database, need
 * no index.
 */
export function finderOf(ballots: readonly Ballot[]): FindBallot {
  if (isAscending(ballots)) {
    return id => {
      const ballot = ballots[indexOfId(ballots, id)]
      return ballot?.id === id ? ballot : undefined
    }
  }
  const index = new Map<string, Ballot>()
  for (const ballot of ballots) {
    if (index.has(ballot.id)) throw new Error(`Ballot ${ballot.id} is there twice`)
    index.set(ballot.id, ballot)
  }
  return id => index.get(id)
}

function isAscending(ballots: readonly Ballot[]): boolean {
  let previous: string | undefined
  for (const { id } of ballots) {
    if (previous !== undefined && id <= previous) return false
    previous = id
  }
  return true
}

/** Where an id stands among ballots in order, or would stand. */
function indexOfId(ballots: readonly Ballot[], id: string): number {
  let [low, high] = [0, ballots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ballots[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
