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

/** What to complete in an entry, and until when. */
export function completionLetter(
  about: About & { readonly text: string; readonly dueAt: Date; readonly link: string },
): LetterText {
  const { contest, shopName, text, dueAt, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).check.letters.completion
    const until = datesIn(language, contest.town.timeZone).until(dueAt)
    return {
      subject: words.subject(shopName),
      body: words.body(shopName, textIn(contest.titles, language), until, text, link),
      from: municipalityName(contest.town, language),
    }
  })
}

/** The number of an accepted entry, to go with its poster. */
export function numberedLetter(
  about: About & { readonly number: number; readonly link: (language: Language) => string },
): LetterText {
  const { contest, shopName, number, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).check.letters.numbered
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(shopName, number),
      body: words.body(shopName, title, number, link(language)),
      from: municipalityName(contest.town, language),
    }
  })
}
