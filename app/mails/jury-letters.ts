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

/** How many entries are left to judge, before the sheets are locked. */
export function jurorReminderLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly left: number
  readonly link: string
}): LetterText {
  const { contest, left, link } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).juryMail.reminder
    const title = textIn(contest.titles, language)
    const until = datesIn(language, contest.town.timeZone).until(contest.judgingCloseAt)
    return {
      subject: words.subject(title, until),
      body: words.body(title, until, left, link),
      from: municipalityName(contest.town, language),
    }
  })
}

export function sheetsReopenedLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly reason: string
  readonly link: string
}): LetterText {
  const { contest, reason, link } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).juryMail.reopened
    const title = textIn(contest.titles, language)
    const until = datesIn(language, contest.town.timeZone).until(contest.judgingCloseAt)
    return {
      subject: words.subject(title),
      body: words.body(title, reason, until, link),
      from: municipalityName(contest.town, language),
    }
  })
}

export function jurorRemovedLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly reason: string
}): LetterText {
  const { contest, reason } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).juryMail.removed
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(title),
      body: words.body(title, reason),
      from: municipalityName(contest.town, language),
    }
  })
}
