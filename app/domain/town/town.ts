import type { BilingualTown } from './bilingual.ts'
import type { Language } from './local-text.ts'
import { reservedSegments } from './addresses.ts'

/** A municipality with the forms of its name that Slovenian sentences need. */
export type Town = {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** "Velenja" */
  readonly nameGenitive: string
  /** "v Velenju", with its preposition */
  readonly nameLocative: string
  /** "velenjski" */
  readonly nameAdjective: string
  /** "Mestna občina Velenje" */
  readonly municipality: string
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly colourPrimary: string
  readonly colourAccent: string
  readonly privacyContact: string
  /** Where a national community lives, the language that stands beside Slovenian, equal to it. */
  readonly bilingual: BilingualTown | null
}

/** The zone of pages that belong to no town, and of a town that names no other. */
export const usualZone = 'Europe/Ljubljana'

/** The language of a town's pages that name none. */
export function firstLanguage(town: Pick<Town, 'languages'>): Language {
  return town.languages[0] ?? 'sl'
}

/** A first segment that no page of the site stands at, in the form addresses take. */
export function isTownSlug(slug: string): boolean {
  return isSlug(slug) && !reservedSegments.some(segment => segment === slug)
}

/** Small letters, digits and single hyphens, at most forty characters. */
export function isSlug(slug: string): boolean {
  return slug.length <= 40 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
}
