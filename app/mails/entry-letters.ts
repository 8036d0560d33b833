import type { Contest } from '#app/domain/contest/contest.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  /** The reader's own; a bilingual town writes in both of its languages all the same. */
  readonly language: Language
  readonly contest: Contest
  readonly shopName: string
}

export function entryReceivedLetter(
  about: About & { readonly submittedAt: Date; readonly rulesHash: string; readonly link: string },
): LetterText {
  const { contest, shopName, submittedAt, rulesHash, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).mail.entryReceived
    const when = datesIn(language, contest.town.timeZone).onDayAt(submittedAt)
    return {
      subject: words.subject(shopName),
      body: words.body(shopName, textIn(contest.titles, language), when, rulesHash, link),
      from: municipalityName(contest.town, language),
    }
  })
}

export function entryAcceptedLetter(
  about: About & { readonly number: number; readonly link: (language: Language) => string },
): LetterText {
  const { contest, shopName, number, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).mail.entryAccepted
    return {
      subject: words.subject(shopName, number),
      body: words.body(shopName, number, link(language)),
      from: municipalityName(contest.town, language),
    }
  })
}

export function entryRejectedLetter(about: About & { readonly reason: string }): LetterText {
  const { contest, shopName, reason } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).mail.entryRejected
    return {
      subject: words.subject(shopName),
      body: words.body(shopName, reason),
      from: municipalityName(contest.town, language),
    }
  })
}
