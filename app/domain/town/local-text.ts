/** The languages the project speaks. The first is the source of all words. */
export const languages = ['sl', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value)
}

/** A contest's own text in some of the languages. */
export type LocalText = Readonly<Partial<Record<Language, string>>>

/** The text in the reader's language, else in the first language that has it, else empty. */
export function textIn(text: LocalText, language: Language): string {
  const known = text[language] ?? languages.map(other => text[other]).find(Boolean)
  return known ?? ''
}
