import { createContext, type ReactNode, useContext } from 'react'
import { inLanguage, inPersonalLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { type Words, wordsIn } from '#app/i18n/words.ts'

type Speech = { readonly language: Language; readonly first: Language }

const SpeechContext = createContext<Speech>({ language: 'sl', first: 'sl' })

/** Says in which language the page speaks, and which one its addresses mean when they name none. */
export function Speaking({ language, first, children }: Speech & { children: ReactNode }) {
  return <SpeechContext.Provider value={{ language, first }}>{children}</SpeechContext.Provider>
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language
}

export function useWords(): Words {
  return wordsIn(useLanguage())
}

/** Addresses of pages that keep the reader's language. */
export function useAddress(): (path: string) => string {
  const { language, first } = useContext(SpeechContext)
  return path => inLanguage(path, language, first)
}

/** Addresses of signed-in pages; from a page in another language than the town's first they take it along. */
export function usePersonalAddress(): (path: string) => string {
  const { language, first } = useContext(SpeechContext)
  return path => (language === first ? path : inPersonalLanguage(path, language))
}
