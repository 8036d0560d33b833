import type { Language } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

export function signInCodeLetter(language: Language, code: string): LetterText {
  const words = wordsIn(language).mail.signInCode
  return letterText(language, {
    subject: words.subject(code),
    body: words.body(code),
    from: words.signature,
    ignorable: true,
  })
}
