import type { Contest } from '#app/domain/contest/contest.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

export function voteCodeLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly code: string
}): LetterText {
  const { contest, code } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).mail.voteCode
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(code, title),
      body: words.body(code, title),
      from: municipalityName(contest.town, language),
      ignorable: true,
    }
  })
}

/** That a vote was recorded and when; never which ballot, nor for whom. */
export function voteRecordedLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly castAt: Date
}): LetterText {
  const { contest, castAt } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).mail.voteRecorded
    const title = textIn(contest.titles, language)
    const when = datesIn(language, contest.town.timeZone).onDayAt(castAt)
    return {
      subject: words.subject(title),
      body: words.body(title, when),
      from: municipalityName(contest.town, language),
    }
  })
}
