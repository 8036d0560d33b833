import type { Language } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

export function signInCodeLetter(languages: readonly Language[], code: string): LetterText {
  return letterText(languages, language => {
    const words = wordsIn(language).mail.signInCode
    return {
      subject: words.subject(code),
      body: words.body(code),
      from: words.signature,
      ignorable: true,
    }
  })
}
