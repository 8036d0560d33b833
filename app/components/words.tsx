import { createContext, type ReactNode, useContext } from 'react'
import { inLanguage, inPersonalLanguage } from '#app/domain/town/addresses.ts'
import { inOrder } from '#app/domain/town/public-page.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { type Words, wordsIn } from '#app/i18n/words.ts'

type Speech = {
  readonly language: Language
  readonly first: Language
  /** The order of the gallery that one looks at or came from. */
  readonly order?: number | null
}

const SpeechContext = createContext<Speech>({ language: 'sl', first: 'sl' })

/** Says in which language the page speaks, and which one its addresses mean when they name none. */
export function Speaking({ children, ...speech }: Speech & { children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language
}

export function useWords(): Words {
  return wordsIn(useLanguage())
}

/** Addresses of pages that keep the reader's language, and the gallery's order where they lead to it. */
export function useAddress(): (path: string) => string {
  const { language, first, order = null } = useContext(SpeechContext)
  return path => inLanguage(inOrder(path, order), language, first)
}

/** Addresses of signed-in pages; from a page in another language than the town's first they take it along. */
export function usePersonalAddress(): (path: string) => string {
  const { language, first } = useContext(SpeechContext)
  return path => (language === first ? path : inPersonalLanguage(path, language))
}
