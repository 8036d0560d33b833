import { allowed, type Decision, refused } from '../decision.ts'

export type OrganiserRefusal =
  | 'organiser-already'
  | 'organiser-unknown'
  | 'last-organiser'
  | 'own-removal-unconfirmed'
  | 'own-second-factor'
  | 'no-second-factor'

/**
 * Whether an organiser may be removed from a town, by somebody who is one: never the last, and oneself
 * only with a second word.
 */
export function mayRemoveOrganiser(removal: {
  readonly organisers: readonly string[]
  readonly personId: string
  readonly actorId: string
  readonly confirmed: boolean
}): Decision<OrganiserRefusal> {
  const { organisers, personId, actorId, confirmed } = removal
  if (!organisers.includes(personId)) return refused('organiser-unknown')
  if (organisers.length === 1) return refused('last-organiser')
  if (personId === actorId && !confirmed) return refused('own-removal-unconfirmed')
  return allowed
}
