import type { Language, Passage } from '#app/domain/town/local-text.ts'
import { saidInEach } from '#app/i18n/in-each.ts'
import { wordsIn } from '#app/i18n/words.ts'

/** A letter's subject and its whole text, ready to be sent. */
export type LetterText = { readonly subject: string; readonly text: string }

type Parts = {
  readonly subject: string
  readonly body: string
  readonly from: string
  readonly ignorable?: boolean
}

/** A letter in each of the languages: subjects side by side, texts one below the other. */
export function letterText(
  languages: readonly Language[],
  write: (language: Language) => Parts,
): LetterText {
  const subjects = saidInEach(languages, language => write(language).subject.replace(/\s+/g, ' '))
  const texts = saidInEach(languages, language => textOf(language, write(language)))
  return { subject: joined(subjects, ' / '), text: joined(texts, '\n* * *\n\n') }
}

function textOf(language: Language, { body, from, ignorable }: Parts): string {
  const { mail } = wordsIn(language)
  const paragraphs = [mail.greeting, body]
  if (ignorable) paragraphs.push(mail.notYou)
  paragraphs.push(mail.closing(from))
  return `${paragraphs.join('\n\n')}\n`
}

function joined(passages: readonly Passage[], between: string): string {
  return passages.map(({ text }) => text).join(between)
}
