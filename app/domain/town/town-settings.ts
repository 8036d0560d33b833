import { allowed, type Decision, refused } from '../decision.ts'
import { speaksItsLanguages } from './bilingual.ts'
import type { Town } from './town.ts'

/** What an organiser may change of a town; its address and its key stay. */
export type TownSettings = Omit<Town, 'id' | 'slug'>

export type TownRefusal =
  | 'time-zone-unknown'
  | 'colour-unreadable'
  | 'second-names-missing'
  | 'community-language-missing'

/** Why the first town of an installation is not set up. */
export type SetupRefusal = 'setup-link-spent' | 'town-slug-not-allowed'

/**
 * Whether a town may be like this: a time zone of the IANA list, colours as "#rrggbb", and where it is
 * bilingual both names in the second language and pages in both.
 */
export function maySaveTown(town: TownSettings): Decision<TownRefusal> {
  if (!isTimeZone(town.timeZone)) return refused('time-zone-unknown')
  if (![town.colourPrimary, town.colourAccent].every(isColour)) return refused('colour-unreadable')
  const { bilingual } = town
  if (bilingual && !(bilingual.name && bilingual.municipality)) {
    return refused('second-names-missing')
  }
  return speaksItsLanguages(town) ? allowed : refused('community-language-missing')
}

/** Whether a text is a colour as towns give theirs, "#rrggbb". */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** Whether a text names a zone with rules of its own, such as "Europe/Ljubljana"; "+02:00" does not. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
