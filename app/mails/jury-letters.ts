import type { Contest } from '#app/domain/contest/contest.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
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
  const { contest, name, link } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).mail.jurorInvitation
    const dates = datesIn(language, contest.town.timeZone)
    const title = textIn(contest.titles, language)
    const opens = dates.onDayAt(contest.judgingOpenAt)
    const closes = dates.until(contest.judgingCloseAt)
    return {
      subject: words.subject(title),
      body: words.body(name, title, opens, closes, link),
      from: municipalityName(contest.town, language),
    }
  })
}
