import type { Language } from '../town/local-text.ts'
import type { TownColours } from '../town/palette.ts'

/** What a share picture is of: the contest, one entry by its number, or the results. */
export type ShareSubject = 'contest' | 'results' | number

export type SharePhoto = { readonly name: string; readonly width: number }

type Common = {
  readonly language: Language
  readonly colours: TownColours
  readonly townName: string
  readonly contestTitle: string
}

/** Everything that stands in a share picture, in the words of its language. */
export type Share = Common &
  (
    | { readonly kind: 'contest'; readonly line: string }
    | {
        readonly kind: 'entry'
        readonly number: number
        readonly shopName: string
        readonly photo: SharePhoto | null
      }
    | {
        readonly kind: 'results'
        readonly winners: readonly Winner[]
        /** That there are more awards than the picture has room for. */
        readonly more: string | null
      }
  )

export type Winner = {
  readonly award: string
  readonly number: number
  readonly shopName: string
  readonly photo: SharePhoto | null
}

/** How many winners a picture has room for. */
export const mostWinners = 3

/** The size that Facebook, LinkedIn, Viber and the others ask for. */
export const shareSize = { width: 1200, height: 630 } as const

/**
 * Raised with every change of how pictures are drawn: their addresses change with it, because whoever
 * has a picture under an address keeps it for ever.
 */
export const drawing = 1
