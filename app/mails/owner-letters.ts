import type { Contest } from '#app/domain/contest/contest.ts'
import type { CompletePart } from '#app/domain/entry/missing.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { type Words, wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  /** The reader's own; a bilingual town writes in both of its languages all the same. */
  readonly language: Language
  readonly contest: Contest
  readonly shopName: string
}

/** The code by which a sender confirms an entry. */
export function entryCodeLetter(
  about: About & { readonly code: string; readonly link: string },
): LetterText {
  const { shopName, code, link } = about
  return inEach(about, ({ words, title }) => ({
    subject: words.code.subject(code, shopName),
    body: words.code.body(code, shopName, title, link),
    ignorable: true,
  }))
}

/** The code by which a shop confirms what an organiser entered on its behalf. */
export function onBehalfLetter(
  about: About & { readonly code: string; readonly until: Date; readonly link: string },
): LetterText {
  const { shopName, code, link, until } = about
  return inEach(about, ({ words, title, dates }) => ({
    subject: words.behalf.subject(code, shopName),
    body: words.behalf.body(code, shopName, title, dates.until(until), link),
    ignorable: true,
  }))
}

export function entryMissingLetter(
  about: About & { readonly parts: readonly CompletePart[]; readonly link: string },
): LetterText {
  const { shopName, contest, parts, link } = about
  return inEach(about, ({ words, title, dates, language }) => {
    const named = wordsIn(language).own.parts
    const list = parts.map(part => `– ${named[part]}`).join('\n')
    const until = dates.until(contest.checkEndAt)
    return {
      subject: words.missing.subject(shopName),
      body: words.missing.body(shopName, title, list, until, link),
    }
  })
}

export function entryWithdrawnLetter(about: About): LetterText {
  const { shopName } = about
  return inEach(about, ({ words, title }) => ({
    subject: words.withdrawn.subject(shopName),
    body: words.withdrawn.body(shopName, title),
  }))
}

function inEach(
  { contest, language: reader }: About,
  write: (say: {
    readonly language: Language
    readonly words: Words['entryMail']
    readonly title: string
    readonly dates: ReturnType<typeof datesIn>
  }) => { subject: string; body: string; ignorable?: boolean },
): LetterText {
  return letterText(writtenLanguages(contest.town, reader), language => ({
    ...write({
      language,
      words: wordsIn(language).entryMail,
      title: textIn(contest.titles, language),
      dates: datesIn(language, contest.town.timeZone),
    }),
    from: municipalityName(contest.town, language),
  }))
}
