import { isLanguage, type Language } from '#app/domain/town/local-text.ts'
import type { LetterText } from '#app/mails/letter.ts'
import type { Letter } from '#app/platform/mail.ts'
import type { Services } from '#app/platform/services.ts'

/** A written letter with whom it is for and what goes with it. */
export type AddressedLetter = LetterText & Pick<Letter, 'to' | 'attachments'>

/** Writes the letter about a row; null when there is nothing to say or nobody to say it to any more. */
export type Writer = (services: Services, subjectId: string) => Promise<AddressedLetter | null>

/** The language that somebody's letters are written in. */
export function languageOf({ language }: { readonly language: string }): Language {
  return isLanguage(language) ? language : 'sl'
}
