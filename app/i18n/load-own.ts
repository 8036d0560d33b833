import type { Language } from '#app/domain/town/local-text.ts'
import { loadWords, type Words } from './words.ts'

const messages: Readonly<Record<Language, () => Promise<Words>>> = {
  sl: async () => (await import('./messages/sl/all.ts')).sl,
  en: async () => (await import('./messages/en/all.ts')).en,
  it: async () => (await import('./messages/it/all.ts')).it,
  hu: async () => (await import('./messages/hu/all.ts')).hu,
  de: async () => (await import('./messages/de/all.ts')).de,
}

/** A browser speaks the language of its page alone, and fetches the words of no other. */
export async function loadOwnWords(page: string): Promise<void> {
  const language = isSpoken(page) ? page : 'sl'
  loadWords(language, await messages[language]())
}

function isSpoken(page: string): page is Language {
  return Object.hasOwn(messages, page)
}
