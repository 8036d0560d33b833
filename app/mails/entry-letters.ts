import type { Contest } from '#app/domain/contest/contest.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  readonly language: Language
  readonly contest: Contest
  readonly shopName: string
}

export function entryReceivedLetter(
  about: About & { readonly submittedAt: Date; readonly rulesHash: string; readonly link: string },
): LetterText {
  const { language, contest, shopName, submittedAt, rulesHash, link } = about
  const words = wordsIn(language).mail.entryReceived
  const when = datesIn(language, contest.town.timeZone).onDayAt(submittedAt)
  return letterText(language, {
    subject: words.subject(shopName),
    body: words.body(shopName, textIn(contest.titles, language), when, rulesHash, link),
    from: contest.town.municipality,
  })
}

export function entryAcceptedLetter(
  about: About & { readonly number: number; readonly link: string },
): LetterText {
  const { language, contest, shopName, number, link } = about
  const words = wordsIn(language).mail.entryAccepted
  return letterText(language, {
    subject: words.subject(shopName, number),
    body: words.body(shopName, number, link),
    from: contest.town.municipality,
  })
}

export function entryRejectedLetter(about: About & { readonly reason: string }): LetterText {
  const { language, contest, shopName, reason } = about
  const words = wordsIn(language).mail.entryRejected
  return letterText(language, {
    subject: words.subject(shopName),
    body: words.body(shopName, reason),
    from: contest.town.municipality,
  })
}
