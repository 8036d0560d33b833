/** The languages the project speaks. The first is the source of all words. */
export const languages = ['sl', 'en', 'it', 'hu', 'de'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value)
}

/** A contest's own text in some of the languages. */
export type LocalText = Readonly<Partial<Record<Language, string>>>

/** A text and the language it is in, which may be another than the reader's. */
export type Passage = { readonly text: string; readonly language: Language }

/** The text in the reader's language, else in the first language that has it, else empty. */
export function textIn(text: LocalText, language: Language): string {
  return passageIn(text, language).text
}

/** The same text with the language it was found in, so that it can be read aloud rightly. */
export function passageIn(text: LocalText, language: Language): Passage {
  const found = [language, ...languages].find(other => text[other])
  return found ? { text: text[found] ?? '', language: found } : { text: '', language }
}
