import type { Language } from '#app/domain/town/local-text.ts'

/** A rounded figure such as "87.50" with the decimal sign of a language. */
export function figureIn(language: Language, shown: string): string {
  return language === 'sl' ? shown.replace('.', ',') : shown
}
