import type { Language } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'

/** A letter's subject and its whole text, ready to be sent. */
export type LetterText = { readonly subject: string; readonly text: string }

export function letterText(
  language: Language,
  parts: {
    readonly subject: string
    readonly body: string
    readonly from: string
    readonly ignorable?: boolean
  },
): LetterText {
  const { mail } = wordsIn(language)
  const paragraphs = [mail.greeting, parts.body]
  if (parts.ignorable) paragraphs.push(mail.notYou)
  paragraphs.push(mail.closing(parts.from))
  return { subject: parts.subject.replace(/\s+/g, ' '), text: `${paragraphs.join('\n\n')}\n` }
}
