import { z } from 'zod'
import { emailSchema } from '#app/domain/people/email-address.ts'
import { communityLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, languages } from '#app/domain/town/local-text.ts'
import { ownColours, type Palette, paletteOf } from '#app/domain/town/palette.ts'
import { isSlug, type Town, usualZone } from '#app/domain/town/town.ts'
import type { TownSettings } from '#app/domain/town/town-settings.ts'

const word = (most: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(most, `tooLong:${most}`)
const optional = z.string().trim().max(120, 'tooLong:120').default('')
const flag = z.literal('on').optional()

const names = {
  name: word(60),
  nameGenitive: word(60),
  nameLocative: word(60),
  nameAdjective: word(60),
  municipality: word(120),
  privacyContact: word(200),
}

/** What the first town of an installation begins with; all else has a value that can be changed later. */
export const firstTownSchema = z.object({
  ...names,
  slug: z.string({ error: 'slug' }).trim().refine(isSlug, 'slug'),
  organiserEmail: emailSchema,
})
export type FirstTownForm = z.input<typeof firstTownSchema>

export function firstTownFrom(form: z.output<typeof firstTownSchema>) {
  return {
    ...form,
    timeZone: usualZone,
    languages: ['sl', 'en'] as const satisfies readonly Language[],
    colourPrimary: ownColours.primary,
    colourAccent: ownColours.accent,
  }
}

/** A town as its organiser edits it. */
export const townSchema = z.object({
  ...names,
  timeZone: word(60),
  firstLanguage: z.enum(languages, { error: 'choose' }),
  others: z.object({ en: flag, it: flag, hu: flag, de: flag }).prefault({}),
  community: z.enum(communityLanguages).optional(),
  communityName: optional,
  communityMunicipality: optional,
  colourPrimary: word(7),
  colourAccent: word(7),
})
export type TownForm = z.input<typeof townSchema>

/** Slovenian is always among the languages, because all words have it as their source. */
export function settingsFrom(form: z.output<typeof townSchema>): TownSettings {
  const { firstLanguage, others, community, communityName, communityMunicipality, ...town } = form
  const spoken = languages.filter(language => language === 'sl' || others[language] === 'on')
  return {
    ...town,
    languages: [...new Set<Language>([firstLanguage, ...spoken])],
    bilingual: community
      ? { language: community, name: communityName, municipality: communityMunicipality }
      : null,
  }
}

/** The town as the form shows it. */
export function townTyped(town: Town): TownForm {
  const { bilingual } = town
  const spoken = (language: Exclude<Language, 'sl'>) =>
    town.languages.includes(language) ? 'on' : undefined
  return {
    name: town.name,
    nameGenitive: town.nameGenitive,
    nameLocative: town.nameLocative,
    nameAdjective: town.nameAdjective,
    municipality: town.municipality,
    privacyContact: town.privacyContact,
    timeZone: town.timeZone,
    colourPrimary: town.colourPrimary,
    colourAccent: town.colourAccent,
    firstLanguage: town.languages[0] ?? 'sl',
    others: { en: spoken('en'), it: spoken('it'), hu: spoken('hu'), de: spoken('de') },
    community: bilingual?.language,
    communityName: bilingual?.name ?? '',
    communityMunicipality: bilingual?.municipality ?? '',
  }
}

/** What the pages make of a town's two colours, by day and in the evening. */
export function coloursShown({ colourPrimary, colourAccent }: Town) {
  const { day, evening } = paletteOf({ primary: colourPrimary, accent: colourAccent })
  return { day: shownOf(day), evening: shownOf(evening) }
}

function shownOf({ paper, card, ink, brand, accent, ...others }: Palette) {
  const { 'on-brand': onBrand, 'on-accent': onAccent } = others
  return { paper, card, ink, brand, accent, 'on-brand': onBrand, 'on-accent': onAccent }
}

/** Zones to choose from; any other of the IANA list may be typed. */
export function europeanZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone').filter(zone => zone.startsWith('Europe/'))
}
