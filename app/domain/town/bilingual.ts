import type { Language } from './local-text.ts'
import type { Town } from './town.ts'

/** The languages of the communities that share a town with Slovenian speakers. */
export const communityLanguages = ['it', 'hu'] as const satisfies readonly Language[]

/** Whether a word names the language of such a community. */
export function isCommunityLanguage(value: unknown): value is (typeof communityLanguages)[number] {
  return communityLanguages.some(language => language === value)
}

/** The second official language, and what town and municipality are called in it. */
export type BilingualTown = {
  readonly language: (typeof communityLanguages)[number]
  readonly name: string
  readonly municipality: string
}

/** Whether a bilingual town's pages are in both of its official languages; others speak what they like. */
export function speaksItsLanguages({
  languages,
  bilingual,
}: Pick<Town, 'languages' | 'bilingual'>) {
  return !bilingual || (languages.includes('sl') && languages.includes(bilingual.language))
}

/** The town's name as the language has it: where there are two official ones, each in its own. */
export function townName(town: Pick<Town, 'name' | 'bilingual'>, language: Language): string {
  return town.bilingual?.language === language ? town.bilingual.name : town.name
}

/** The municipality's name as the language has it. */
export function municipalityName(
  town: Pick<Town, 'municipality' | 'bilingual'>,
  language: Language,
): string {
  const { municipality, bilingual } = town
  return bilingual?.language === language ? bilingual.municipality : municipality
}

/**
 * The languages in which the town writes to somebody or prints something: a bilingual town always in both
 * of its own, Slovenian first, and then in the reader's if that is a third one; other towns in the reader's.
 */
export function writtenLanguages(
  { bilingual }: Pick<Town, 'bilingual'>,
  reader: Language,
): readonly Language[] {
  return bilingual ? [...new Set<Language>(['sl', bilingual.language, reader])] : [reader]
}

/**
 * The languages of a letter that is of no town, such as the code to sign in with: where every town of the
 * site has the same two languages, these two, else the reader's.
 */
export function siteLanguages(
  towns: readonly Pick<Town, 'bilingual'>[],
  reader: Language,
): readonly Language[] {
  const [first, ...others] = towns
  const alike = others.every(town => town.bilingual?.language === first?.bilingual?.language)
  return first && alike ? writtenLanguages(first, reader) : [reader]
}
