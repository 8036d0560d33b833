import type { ContestPlace } from '../town/addresses.ts'
import type { LocalText } from '../town/local-text.ts'
import { isSlug, type Town } from '../town/town.ts'
import type { CallWords, Contact } from './call-words.ts'
import type { Rules } from './rules.ts'
import type { Facts } from './state.ts'
import type { Timeline } from './timeline.ts'

export type Contest = Timeline &
  Facts & {
    readonly id: string
    readonly slug: string
    readonly titles: LocalText
    readonly intros: LocalText
    /** Once the call is published, the frozen ones. */
    readonly rules: Rules
    readonly rulesHash: Uint8Array | null
    readonly holdCode: string | null
    /** The words of the call with what amendments made of them. */
    readonly words: CallWords
    readonly contact: Contact | null
    /** The holiday, written as 2026-09-20. */
    readonly holiday: string
    /** When the organiser confirmed that a test letter had arrived. */
    readonly mailTestedAt: Date | null
    readonly holdReason: string | null
    readonly waivedHolds: readonly string[]
    readonly minutesSignedAt: Date | null
    readonly numberedAt: Date | null
    readonly cancelReason: string | null
    readonly publicVersion: number
    readonly publishNowAt: Date | null
    readonly publishNowCode: string | null
    readonly publishNowReason: string | null
    readonly town: Town
  }

export function placeOf(contest: Contest): ContestPlace {
  return { town: contest.town.slug, contest: contest.slug }
}

/** Segments beside a town's contests that belong to pages, so that no contest may be called so. */
const reservedContestSlugs: readonly string[] = [
  'new',
  'plan',
  'statements',
  'town',
  'people',
  'dostopnost',
  'zasebnost',
  'piskotki',
]

export function isContestSlug(slug: string): boolean {
  return isSlug(slug) && !reservedContestSlugs.includes(slug)
}
