import type { Rules } from './rules.ts'

/** The three ways of finding winners that set-up offers. */
export const cards = ['jury-places-and-audience-award', 'together-70-30', 'jury-only'] as const
export type Card = (typeof cards)[number]

/** The shares and awards behind a card. */
export function rulesOfCard(card: Card): {
  juryShare: number
  publicShare: number
  audience: boolean
} {
  switch (card) {
    case 'jury-places-and-audience-award':
      return { juryShare: 100, publicShare: 0, audience: true }
    case 'together-70-30':
      return { juryShare: 70, publicShare: 30, audience: true }
    case 'jury-only':
      return { juryShare: 100, publicShare: 0, audience: false }
    default:
      return unknownCard(card)
  }
}

/** Whether the public votes at all under these rules. */
export function hasPublicVote(rules: Pick<Rules, 'public' | 'awards'>): boolean {
  return rules.public.share > 0 || rules.awards.audience
}

function unknownCard(card: never): never {
  throw new Error(`Unknown card: ${String(card)}`)
}
