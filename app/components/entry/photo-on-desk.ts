import type { PhotoReason } from '#app/domain/photo/check.ts'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { Language, LocalText } from '#app/domain/town/local-text.ts'
import type { useWords } from '../words.tsx'

type Shown = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly thumbHash: string | null
  readonly kind: PhotoKind
  readonly alts: LocalText
  readonly author: string | null
}

type OfShop = { readonly shopName: string; readonly trade: string }

/** A photo that is alike to the one looked at; the year where it is of an earlier contest. */
export type AlikePhoto = {
  readonly id: string
  readonly shown: Shown
  readonly shop: OfShop
  readonly year: number | null
}

/** What was said of a photo, by whom and when in words. */
export type SaidOfPhoto = {
  readonly reasons: readonly PhotoReason[]
  readonly by: string
  readonly when: string
  readonly at: string
}

/** The photo that is looked at, with its place among all. */
export type PhotoOnDesk = {
  readonly id: string
  readonly entryId: string
  readonly shown: Shown
  readonly shop: OfShop
  readonly place: number
  readonly all: number
  readonly previous: string | null
  readonly next: string | null
  readonly said: SaidOfPhoto | null
  readonly alike: readonly AlikePhoto[]
  readonly texts: readonly {
    readonly language: Language
    readonly name: string
    readonly text: string
  }[]
}

type Words = ReturnType<typeof useWords>['photoCheck']

/** What was said of a photo, as one line. */
export function saidIn(words: Words, { reasons, by, when }: SaidOfPhoto): string {
  const names = reasons.map(reason => words.reasons[reason]).join(', ')
  return names === '' ? words.saidGood(by, when) : words.saidAsked(names, by, when)
}

/** That another photo may be the same, with its shop and, of an earlier contest, its year. */
export function alikeIn(words: Words, { shop, year }: AlikePhoto): string {
  return year === null ? words.alikeNow(shop.shopName) : words.alikeEarlier(shop.shopName, year)
}
