import type { Contest } from '#app/domain/contest/contest.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

export function jurorInvitationLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly name: string
  readonly link: string
}): LetterText {
  const { language, contest, name, link } = letter
  const words = wordsIn(language).mail.jurorInvitation
  const dates = datesIn(language, contest.town.timeZone)
  const title = textIn(contest.titles, language)
  return letterText(language, {
    subject: words.subject(title),
    body: words.body(
      name,
      title,
      dates.onDayAt(contest.judgingOpenAt),
      dates.until(contest.judgingCloseAt),
      link,
    ),
    from: contest.town.municipality,
  })
}
