import type { Contest } from '#app/domain/contest/contest.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  readonly language: Language
  readonly contest: Contest
  readonly shopName: string
}

export function objectionReceivedLetter(
  about: About & {
    readonly number: number
    readonly submittedAt: Date
    readonly grounds: string
    readonly link: string
  },
): LetterText {
  const { contest, shopName, number, submittedAt, grounds, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).objection.letters.received
    const when = datesIn(language, contest.town.timeZone).onDayAt(submittedAt)
    return {
      subject: words.subject(number, shopName),
      body: words.body(number, textIn(contest.titles, language), when, grounds, link),
      from: municipalityName(contest.town, language),
    }
  })
}

export function objectionDecidedLetter(
  about: About & { readonly number: number; readonly granted: boolean; readonly answer: string },
): LetterText {
  const { contest, shopName, number, granted, answer } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).objection.letters.decided
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(number, shopName),
      body: granted ? words.granted(title, answer) : words.refused(title, answer),
      from: municipalityName(contest.town, language),
    }
  })
}

export function resultCorrectedLetter(
  about: About & {
    readonly version: number
    readonly reason: string
    readonly link: (language: Language) => string
  },
): LetterText {
  const { contest, shopName, version, reason, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).correction.letter
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(title),
      body: words.body(shopName, title, version, reason, link(language)),
      from: municipalityName(contest.town, language),
    }
  })
}

/** To the organisers: that there is a report and where, nothing of what it says. */
export function irregularityReportedLetter(about: {
  readonly contest: Contest
  readonly language: Language
  readonly number: number
  readonly link: string
}): LetterText {
  const { contest, number, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).irregularity.letter
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(title),
      body: words.body(number, title, link),
      from: municipalityName(contest.town, language),
    }
  })
}
