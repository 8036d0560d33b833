import { type Amendment, textsAmended } from '#app/domain/contest/amendment.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  readonly language: Language
  readonly contest: Contest
  /** The page that says more, in a language. */
  readonly link: (language: Language) => string
}

/** What an amendment changes and why, to somebody who enters or judges. */
export function contestAmendedLetter(about: About & { readonly amendment: Amendment }): LetterText {
  const { contest, amendment, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).amendment
    const title = textIn(contest.titles, language)
    const what = whatChanged(contest, amendment, language)
    return {
      subject: words.letters.amended.subject(title),
      body: words.letters.amended.body(
        title,
        what,
        whyAmended(amendment, language),
        link(language),
      ),
      from: municipalityName(contest.town, language),
    }
  })
}

export function contestCancelledLetter(about: About): LetterText {
  const { contest, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).amendment.letters.cancelled
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(title),
      body: words.body(title, contest.cancelReason ?? '', link(language)),
      from: municipalityName(contest.town, language),
    }
  })
}

/** Six digits to be typed in where the letter was asked for. */
export function testLetter(letter: {
  readonly language: Language
  readonly contest: Contest
  readonly code: string
}): LetterText {
  const { contest, code } = letter
  return letterText(writtenLanguages(contest.town, letter.language), language => {
    const words = wordsIn(language).setup.testLetter
    const title = textIn(contest.titles, language)
    return {
      subject: words.subject(code, title),
      body: words.body(code, title),
      from: municipalityName(contest.town, language),
    }
  })
}

function whatChanged(contest: Contest, amendment: Amendment, language: Language): string {
  const { amendment: words, contest: contestWords } = wordsIn(language)
  const dates = datesIn(language, contest.town.timeZone)
  const moved = amendment.moves.map(({ step, from, to }) =>
    words.movedStep(
      contestWords.steps[step],
      dates.short(new Date(from)),
      dates.short(new Date(to)),
    ),
  )
  const texts = textsAmended(amendment).map(text => words.texts[text])
  return [...moved, ...(texts.length > 0 ? [words.newWords(texts.join(', '))] : [])].join('\n')
}

function whyAmended({ reason }: Amendment, language: Language): string {
  const { reasons } = wordsIn(language).amendment
  const kind = reason.kind && reason.kind !== 'other' ? reasons[reason.kind] : ''
  return [kind, textIn(reason.words, language)].filter(Boolean).join('. ')
}
