import type { Contest } from '#app/domain/contest/contest.ts'
import type { Occasion } from '#app/domain/result/notices.ts'
import type { Result } from '#app/domain/result/result.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { awardsOfEntry } from '#app/i18n/award-titles.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { holdsInWords } from '#app/i18n/given-reasons.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { HoldReason } from '#app/domain/result/publication.ts'
import { letterText, type LetterText } from './letter.ts'

type About = { readonly language: Language; readonly contest: Contest }

/** To an organiser or the chair: when the results come out, or that they do not, and what can be done. */
export function publicationNoticeLetter(
  about: About & {
    readonly occasion: Occasion
    readonly holds: readonly HoldReason[]
    readonly link: string
  },
): LetterText {
  const { contest, occasion, holds, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const all = wordsIn(language)
    const words = all.publication.letters
    const title = textIn(contest.titles, language)
    const when = datesIn(language, contest.town.timeZone).onDayAt(contest.resultsAt)
    const reasons = holdsInWords(all, contest, holds).join(' ') || words.unknownReason
    const from = municipalityName(contest.town, language)
    if (occasion === 'overdue') {
      const body = `${words.didNotPublish(title, when, reasons)}\n\n${words.decide(link)}`
      return { subject: words.overdue(title), body, from }
    }
    if (holds.length > 0) {
      const body = `${words.isHeld(title, reasons)}\n\n${words.decide(link)}`
      return { subject: words.held(title), body, from }
    }
    const body = `${words.willPublish(title, when)}\n\n${words.howToHold(link)}`
    return { subject: words.soon(title, when), body, from }
  })
}

/** To an entrant, once the results are out: where they are, one's own awards, and one's own feedback. */
export function entrantResultLetter(
  about: About & {
    readonly shopName: string
    readonly number: number
    readonly result: Result
    readonly results: (language: Language) => string
    readonly feedback: string
  },
): LetterText {
  const { contest, shopName, number, result } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const all = wordsIn(language)
    const words = all.publication.letters
    const title = textIn(contest.titles, language)
    const awards = awardsOfEntry(all, result, number)
    const own =
      awards.length > 0
        ? [words.yourAwards(shopName, awards.join(', ')), words.whatNext]
        : [words.yourThanks(shopName)]
    const paragraphs = [
      words.resultsOut(title, about.results(language)),
      ...own,
      words.yourFeedback(about.feedback),
    ]
    return {
      subject: words.toEntrant(title),
      body: paragraphs.join('\n\n'),
      from: municipalityName(contest.town, language),
    }
  })
}

/** To a juror, once the results are out: thanks. */
export function jurorThanksLetter(
  about: About & {
    readonly name: string
    readonly results: (language: Language) => string
  },
): LetterText {
  const { contest, name } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).publication.letters
    const title = textIn(contest.titles, language)
    return {
      subject: words.toJuror(title),
      body: words.jurorThanks(name, title, about.results(language)),
      from: municipalityName(contest.town, language),
    }
  })
}
