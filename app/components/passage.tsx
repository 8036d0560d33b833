import type { Passage } from '#app/domain/town/local-text.ts'
import { useLanguage } from './words.tsx'

/** A text of the contest's own, marked with its language where that is another than the page's. */
export function InItsLanguage({ passage }: { readonly passage: Passage }) {
  const spoken = useLanguage()
  const { text, language } = passage
  return text === '' || language === spoken ? text : <span lang={language}>{text}</span>
}
