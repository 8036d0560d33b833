import type { Language } from '#app/domain/town/local-text.ts'
import type { sl } from './messages/sl/all.ts'

/** The same shape in another language: a text for a text, a function for a function. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : T[K] extends string
      ? string
      : Translation<T[K]>
}

/** All words of the site in one language. Slovenian is the source, the others satisfy its type. */
export type Words = Translation<typeof sl>

const loaded = new Map<Language, Words>()

/** Makes a language available: the server does so for all, a browser for the page's own. */
export function loadWords(language: Language, words: Words): void {
  loaded.set(language, words)
}

export function wordsIn(language: Language): Words {
  const words = loaded.get(language)
  if (!words) throw new Error(`The words of "${language}" have not been loaded`)
  return words
}
